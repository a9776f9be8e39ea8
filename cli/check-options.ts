export type CheckOptions =
  | { readonly mode: 'jsonl' }
  | { readonly mode: 'draft'; readonly draft: string }
  | { readonly mode: 'file'; readonly path: string }

const USAGE = 'usage: check DRAFT, check --file FILE (- for standard input), or check --jsonl'

/** A refusal of the command line: one sentence. */
export class BadCheckOption extends Error {}

/** Reads the arguments behind the script's name. Throws BadCheckOption, one sentence, where they make no sense. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const words: string[] = []
  let jsonl = false
  let path: string | null = null
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--') {
      words.push(...args.slice(i + 1))
      break
    }
    if (arg === '--jsonl') jsonl = true
    else if (arg === '-') path = '-'
    else if (arg === '--file') {
      const value = args[++i]
      if (value === undefined) throw new BadCheckOption('check: --file wants a path after it.')
      path = value
    } else if (arg.startsWith('--')) throw new BadCheckOption(`check: unknown option ${arg}; ${USAGE}.`)
    else words.push(arg)
  }
  const draft = words.join(' ')
  if (jsonl) {
    if (draft !== '' || path !== null) {
      throw new BadCheckOption('check: --jsonl takes its sentences from standard input and goes with nothing else.')
    }
    return { mode: 'jsonl' }
  }
  if (path !== null) {
    if (draft !== '') throw new BadCheckOption('check: either a draft or a file, not both.')
    return { mode: 'file', path }
  }
  if (draft.trim() === '') throw new BadCheckOption(`check: no draft; ${USAGE}.`)
  return { mode: 'draft', draft }
}
