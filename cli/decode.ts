import { readFileSync } from 'node:fs'

const BOMS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]
/** Bytes in which a declaration of the character set counts, as browsers have it (HTML, 13.2.3.2). */
const PRESCAN = 1024

/**
 * The text of a file by its byte order mark, the character set that its markup declares, UTF-8 or GB18030: the first
 * of these that is given and that every byte fits. Throws an Error of one sentence that names `place` where none does.
 */
export function decode(bytes: Uint8Array, place: string): string {
  const marked = BOMS.find((bom) => bom.bytes.every((byte, i) => bytes[i] === byte))
  const text = marked ? attempt(bytes, marked.encoding) : decodeUnmarked(bytes)
  if (text === null || text.includes('\0')) {
    throw new Error(`${place}: the bytes are no text in UTF-8 or GB18030; save the file as UTF-8.`)
  }
  return text
}

function decodeUnmarked(bytes: Uint8Array): string | null {
  const declared = declaredEncoding(bytes)
  const encodings = [...(declared === null ? [] : [declared]), 'utf-8', 'gb18030']
  for (const encoding of encodings) {
    const text = attempt(bytes, encoding)
    if (text !== null) return text
  }
  return null
}

/** `<meta charset=gbk>`, `content="text/html; charset=gb2312"`. UTF-16 cannot be declared in bytes that can be read. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null
  return label?.startsWith('utf-16') ? 'utf-8' : label
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The text of a file, or of standard input for `-`. Throws an Error of one sentence. */
export function readInput(path: string): string {
  return decode(readBytes(path), path === '-' ? 'standard input' : path)
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') throw new Error(`${path}: there is no such file; check the path.`)
    if (code === 'EISDIR') throw new Error(`${path}: that is a folder; give one file.`)
    throw new Error(`${path}: the file cannot be read (${code || String(error)}); check its permissions.`)
  }
}

/** Whether a file is HTML: by its name, else by how its text begins. */
export function isHtml(path: string, text: string): boolean {
  return /\.(?:x?html?|shtml)$/i.test(path) || /^\s*<(?:!doctype|!--|[a-z][a-z\d]*[\s>/])/i.test(text)
}
