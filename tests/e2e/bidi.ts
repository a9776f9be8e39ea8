/** Speaks WebDriver BiDi, the one protocol by which a Firefox as it is shipped can be driven. */
import { WebSocket } from 'ws'

interface Reply {
  readonly id?: number
  readonly type: 'success' | 'error' | 'event'
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
  readonly method?: string
  readonly params?: unknown
}

export interface Bidi {
  /** @throws the browser's own error, after the name of the method */
  send(method: string, params?: object): Promise<unknown>
  on(event: string, told: (params: unknown) => void): void
  close(): void
}

/** @param address of the protocol's socket, as the browser prints it when it starts */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  let last = 0
  const waiting = new Map<number, (reply: Reply) => void>()
  const told: [string, (params: unknown) => void][] = []
  socket.on('message', (bytes) => {
    const reply: Reply = JSON.parse(String(bytes))
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
    for (const [event, tell] of told) if (event === reply.method) tell(reply.params)
  })
  // Whoever still waits when the browser goes would wait for ever.
  socket.on('close', () => {
    for (const [id, end] of waiting) end({ id, type: 'error', message: 'the browser has gone' })
  })
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, ({ type, result, error = '', message = '' }) => {
          waiting.delete(id)
          if (type === 'success') resolve(result)
          else reject(new Error(`${method}: ${error} ${message}`))
        })
        socket.send(JSON.stringify({ id, method, params }))
      }),
    on: (event, tell) => void told.push([event, tell]),
    close: () => socket.close(),
  }
}
