/** What the whole browser process asked the network for, from Chromium's own log; no request can hide from it. */
import { readFileSync } from 'node:fs'

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: { readonly url?: string } }[]
}

/** Switches that write the log to `file`. */
export function netLogSwitches(file: string): readonly string[] {
  return [`--log-net-log=${file}`]
}

/** Addresses of all requests that were started, in order. Read after the browser has been closed. */
export function requestedAddresses(file: string): readonly string[] {
  const { constants, events }: NetLog = JSON.parse(readFileSync(file, 'utf8'))
  const start = constants.logEventTypes['URL_REQUEST_START_JOB']
  if (start === undefined) throw new Error('the log of this Chromium has no URL_REQUEST_START_JOB; read its constants')
  return events.flatMap(({ type, params }) => (type === start && params?.url !== undefined ? [params.url] : []))
}
