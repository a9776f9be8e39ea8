import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { certificate } from './cert.ts'

export interface Resource {
  readonly body: string | Uint8Array
  /** With charset, or without where the page itself declares it. */
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** One local server that answers for every host name the browser maps to it, by http and by https. */
export interface Site {
  readonly httpPort: number
  readonly httpsPort: number
  /** @param address host and path without scheme: `www.lanchuan.gov.cn/a.html`; answers on both schemes */
  put(address: string, resource: Resource): void
  /** Addresses asked for, in order, with their scheme. */
  readonly asked: readonly string[]
  /** Forgets what was put and asked. */
  clear(): void
  close(): Promise<void>
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('the local server has no port'))
      else resolve(address.port)
    })
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

export async function startSite(hosts: readonly string[]): Promise<Site> {
  const resources = new Map<string, Resource>()
  const asked: string[] = []

  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const address = `${request.headers.host ?? ''}${request.url ?? '/'}`
    asked.push(`${scheme}://${address}`)
    const resource = resources.get(address) ?? resources.get(address.split('?', 1)[0] ?? '')
    if (resource === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end()
      return
    }
    response.writeHead(200, {
      'content-type': resource.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...resource.headers,
    })
    response.end(resource.body)
  }

  const plain = createServer(answer('http'))
  const secure = createSecureServer(await certificate(hosts), answer('https'))
  const [httpPort, httpsPort] = await Promise.all([listen(plain), listen(secure)])
  return {
    httpPort,
    httpsPort,
    asked,
    clear: () => {
      resources.clear()
      asked.length = 0
    },
    put: (address, resource) => void resources.set(address, resource),
    close: async () => void (await Promise.all([stop(plain), stop(secure)])),
  }
}
