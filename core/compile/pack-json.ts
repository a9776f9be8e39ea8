import type { Lexicon, Pack } from '../pack.ts'
import type { ParsedPack } from '../parse/parse.ts'

/** One element a line: small, and a change of one figure is a change of one line. */
function lines(elements: readonly unknown[]): string {
  return elements.length === 0 ? '[]' : `[\n${elements.map((one) => JSON.stringify(one)).join(',\n')}\n]`
}

function object(value: object): string {
  const members = Object.entries(value).map(([key, member]) =>
    `${JSON.stringify(key)}: ${Array.isArray(member) ? lines(member) : JSON.stringify(member)}`)
  return `{\n${members.join(',\n')}\n}\n`
}

/** pack.json as it is committed: one node, figure, group or concept a line. */
export function packJson(pack: Pack | ParsedPack): string {
  const { schema, id, text, textSha256, report, outline, figures, groups, concepts, ...more } = pack
  return object({ schema, id, report, textSha256, text, outline, figures, groups, concepts, ...more })
}

/** lexicon.json as it is committed: one concept a line. */
export function lexiconJson(lexicon: Lexicon): string {
  return object(lexicon)
}
