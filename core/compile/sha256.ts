/** UTF-8 bytes of `text`; a lone surrogate becomes U+FFFD, as TextEncoder has it. */
function utf8(text: string): readonly number[] {
  const bytes: number[] = []
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i)
    if (code >= 0xd800 && code < 0xe000) {
      const low = text.charCodeAt(i + 1)
      if (code < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
        i++
      } else code = 0xfffd
    }
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else {
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    }
  }
  return bytes
}

/** First 32 bits of the fractional part of a root of each of the first `count` primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function fractions(count: number, root: 'square' | 'cube'): Uint32Array {
  const words = new Uint32Array(count)
  let found = 0
  for (let n = 2; found < count; n++) {
    let prime = true
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false
    if (!prime) continue
    const value = root === 'square' ? Math.sqrt(n) : Math.cbrt(n)
    words[found++] = (value - Math.floor(value)) * 0x100000000
  }
  return words
}

const K = fractions(64, 'cube')
const H = fractions(8, 'square')

const rotate = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

/** SHA-256 of the UTF-8 bytes of `text`, in lower-case hexadecimal (FIPS 180-4). Pure: core has no `crypto`. */
export function sha256(text: string): string {
  const message = utf8(text)
  const padded = new Uint8Array(((message.length + 8) >> 6) * 64 + 64)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(message.length / 0x20000000))
  view.setUint32(padded.length - 4, message.length << 3)

  const hash = Uint32Array.from(H)
  const w = new Uint32Array(64)
  const word = (list: Uint32Array, i: number): number => list[i] ?? 0
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(block + i * 4)
    for (let i = 16; i < 64; i++) {
      const a = word(w, i - 15)
      const b = word(w, i - 2)
      const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)
      const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10)
      w[i] = word(w, i - 16) + s0 + word(w, i - 7) + s1
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
    for (let i = 0; i < 64; i++) {
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + word(K, i) + word(w, i)) | 0
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    const step = [a, b, c, d, e, f, g, h]
    for (let i = 0; i < 8; i++) hash[i] = word(hash, i) + (step[i] ?? 0)
  }
  return Array.from(hash, (x) => x.toString(16).padStart(8, '0')).join('')
}
