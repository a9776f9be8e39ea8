let codes: ReadonlyMap<string, number> | null = null

/** The platform only decodes; so every pair of bytes is decoded once. */
function table(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gbk')
  const found = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && !found.has(character)) found.set(character, lead * 256 + trail)
    }
  }
  return found
}

/** @throws where a character has no code there */
export function gbk(text: string): Uint8Array {
  codes ??= table()
  const bytes: number[] = []
  for (const character of text) {
    const code = character < '\x80' ? character.charCodeAt(0) : codes.get(character)
    if (code === undefined) throw new Error(`${character} cannot be written in GBK`)
    bytes.push(...(code > 0xff ? [code >> 8, code & 0xff] : [code]))
  }
  return Uint8Array.from(bytes)
}
