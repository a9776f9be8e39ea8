/** What may arrive at a door: anything at all, and things of ours that somebody has spoilt. */
import fc from 'fast-check'

/** A door where unknown input comes in. */
export interface Door {
  readonly name: string
  /** Tries it; the same inputs for the same seed. */
  check(inputs: number, seed: number): Promise<Checked>
}

export interface Checked {
  readonly inputs: number
  /** What broke, and by which input; null: nothing. */
  readonly fault: string | null
}

/** @param promise throws where it is broken: no exception of the door's own, nothing lost */
export function door<T>(name: string, input: fc.Arbitrary<T>, promise: (value: T) => void | Promise<void>): Door {
  return {
    name,
    check: async (inputs, seed) => {
      const kept = fc.asyncProperty(input, async (value) => promise(value))
      const { failed, errorInstance, counterexample, numRuns } = await fc.check(kept, { numRuns: inputs, seed })
      const fault = failed ? `${String(errorInstance)} by ${fc.stringify(counterexample)}`.slice(0, 2000) : null
      return { inputs: numRuns, fault }
    },
  }
}

/** Calls that nothing withstands which turns a value into text or a number without looking. */
const HOSTILE = [
  { toString: 1, valueOf: 1 }, { toJSON: null, constructor: null }, { length: 1e9 }, { then: 1 }, '__proto__',
  '\ud800', '\u0000', '\u202e', '1e999', '-0', '9'.repeat(400), 1e308, -0, 2 ** 53, Number.NaN,
  JSON.parse('{"__proto__": {"marks": "all"}, "kind": "open-card"}'),
]

/** Any value, ours by no design. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.anything({ maxDepth: 3, withNullPrototype: true, withSparseArray: true, withDate: true }),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

export interface Spoilt {
  readonly value: unknown
  /** Names of the outermost fields that are as they were. */
  readonly whole: readonly string[]
}

type Tree = { [name: string]: unknown }

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** Puts a value somewhere into another: where, `picks` say step by step. */
function put(root: Tree, picks: readonly number[], value: unknown): string | null {
  let at = root
  let first: string | null = null
  for (const [i, pick] of picks.entries()) {
    const names = Object.keys(at)
    const name = names[pick % names.length]
    if (name === undefined) return first
    first ??= name
    const next = at[name]
    if (i === picks.length - 1 || !isTree(next)) {
      at[name] = value
      return first
    }
    at = next
  }
  return first
}

/** Good ones, of which up to three places hold something else, and which hold more than they should. */
export function spoilt(good: fc.Arbitrary<object>): fc.Arbitrary<Spoilt> {
  const places = fc.array(fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), anything), { maxLength: 3 })
  const names = fc.constantFrom('x', 'newer', 'constructor', 'toString', 'length')
  const more = fc.dictionary(names, anything, { maxKeys: 2 })
  return fc.tuple(good, places, more).map(([one, changes, added]) => {
    const value: Tree = structuredClone({ ...one })
    const own = Object.keys(value)
    const touched = changes.map(([picks, other]) => put(value, picks, other))
    for (const [name, other] of Object.entries(added)) if (!(name in one)) value[name] = other
    return { value, whole: own.filter((name) => !touched.includes(name)) }
  })
}

/** Either of the two. */
export function orAnything(good: fc.Arbitrary<object>): fc.Arbitrary<Spoilt> {
  return fc.oneof(anything.map((value) => ({ value, whole: [] })), spoilt(good))
}

/** Text of a file: good, cut off, with some characters changed, or none of ours. */
export function fileText(good: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(4000), fc.string({ unit: 'binary', maxLength: 2 }))
  const edited = (text: string, [place, by]: readonly [number, string]): string => {
    const at = place % (text.length + 1)
    return text.slice(0, at) + by + text.slice(at + 1)
  }
  const changed = fc.tuple(good, fc.array(edit, { maxLength: 3 })).map(([text, edits]) => edits.reduce(edited, text))
  const cut = fc.tuple(good, fc.nat(4000)).map(([text, at]) => text.slice(0, at % (text.length + 1)))
  return fc.oneof(good, changed, cut, fc.json(), fc.string({ unit: 'binary', maxLength: 60 }))
}

/** Words as readers type and paste them, and as nobody does. */
export function typed(known: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...known),
    fc.constantFrom('159', '3.5亿元', '百分之九十', '第一', '2023年', '%', '，', '。', '\n', '\t', '“'),
    fc.constantFrom('\ud800', '\udc00', '\u200b', '\u0000', '\u202e', '𠮷'),
    fc.nat(100_000).map(String),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  )
}
