import { generate } from 'selfsigned'

export interface Certificate {
  readonly key: string
  readonly cert: string
}

const made = new Map<string, Promise<Certificate>>()

/**
 * A throw-away certificate, so that https pages are https; the browser is told not to check who signed it. One for all
 * sites of the same names: to make a key takes a quarter of a second.
 */
export function certificate(names: readonly string[]): Promise<Certificate> {
  const key = names.join(' ')
  const known = made.get(key) ?? makeCertificate(names)
  made.set(key, known)
  return known
}

async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: names[0] ?? 'localhost' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  })
  return { key, cert }
}
