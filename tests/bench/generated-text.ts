/** Texts and wordings made up of a report's characters, the same on every machine and in every run. */

/** Numbers in 0…1, the same sequence for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How often the chain of characters is broken: it leaves about as many terms as other governments' pages have. */
const BREAK = 0.35

/**
 * `length` UTF-16 units, characters and punctuation as common as in `sample`, and most pairs of neighbours from there.
 *
 * @param broken how often a character follows that has nothing to do with the one before, 0…1
 */
export function generatedText(sample: string, length: number, seed: number, broken = BREAK): string {
  const random = seeded(seed)
  const followers = new Map<string, string[]>()
  for (let i = 1; i < sample.length; i++) {
    const before = sample.charAt(i - 1)
    const after = followers.get(before)
    if (after === undefined) followers.set(before, [sample.charAt(i)])
    else after.push(sample.charAt(i))
  }
  const units: string[] = []
  let last = sample.charAt(0)
  while (units.length < length) {
    const after = random() < broken ? sample : (followers.get(last) ?? sample)
    last = after[Math.floor(random() * after.length)] ?? ''
    units.push(last)
  }
  return units.join('')
}

/**
 * `count` different wordings without punctuation, as long as those of `like` are. Every other one begins as the
 * generated texts often go on, so that it is found now and then; the rest are of characters that are common and pairs
 * that are not.
 */
export function generatedWordings(sample: string, like: readonly string[], count: number, seed: number): string[] {
  const random = seeded(seed)
  const sources = [BREAK, 1].map((broken, i) => generatedText(sample, count * 10, seed + 1 + i, broken))
  const characters = sources.map((source) => source.replace(/[^\u4e00-\u9fff]/g, ''))
  const wordings = new Set<string>()
  while (wordings.size < count) {
    const source = characters[wordings.size % 2] ?? ''
    const length = like[Math.floor(random() * like.length)]?.length ?? 4
    const start = Math.floor(random() * (source.length - length))
    wordings.add(source.slice(start, start + length))
  }
  return [...wordings]
}
