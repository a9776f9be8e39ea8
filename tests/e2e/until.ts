import { setTimeout as pause } from 'node:timers/promises'

/** Two frames: each asking takes processor time from the browser that is asked. */
const POLL_MS = 32

/**
 * Asks again until the answer is accepted.
 * @param what completes the sentence "waited for …" of the error
 * @param read must not change what it reads
 * @throws after `timeout` milliseconds, quoting the last answer or error
 */
export async function until<T>(
  what: string,
  read: () => Promise<T>,
  accept: (value: T) => boolean,
  timeout = 8000,
): Promise<T> {
  const end = performance.now() + timeout
  let last = 'nothing was read'
  for (;;) {
    try {
      const value = await read()
      if (accept(value)) return value
      last = JSON.stringify(value) ?? 'undefined'
    } catch (error) {
      // A document that is being replaced has no nodes to ask; the next round asks its successor.
      last = String(error)
    }
    if (performance.now() > end) throw new Error(`waited ${timeout} ms for ${what}; last seen: ${last.slice(0, 600)}`)
    await pause(POLL_MS)
  }
}

/**
 * Watches that something stays so.
 * @param ms how long; as short as the rule that is tested allows (a dwell and a margin)
 */
export async function stays<T>(what: string, read: () => Promise<T>, accept: (value: T) => boolean, ms: number) {
  const end = performance.now() + ms
  while (performance.now() < end) {
    const value = await read()
    if (!accept(value)) throw new Error(`${what} did not last ${ms} ms: ${(JSON.stringify(value) ?? '').slice(0, 600)}`)
    await pause(POLL_MS)
  }
}
