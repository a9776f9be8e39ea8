import { styleInfo, STYLES } from '../core/quote/styles.ts'
import type { Style } from '../core/quote/styles.ts'
import { TEMPLATES } from '../core/quote/templates.ts'
import type { Template } from '../core/quote/templates.ts'

export type Options =
  | { readonly mode: 'card'; readonly query: string }
  | { readonly mode: 'jsonl' }
  | {
    readonly mode: 'copy'
    readonly query: string
    readonly template: Template
    readonly style: Style
    readonly html: boolean
  }

const USAGE = 'usage: lookup QUERY, lookup --jsonl, or lookup QUERY --copy TEMPLATE [--style STYLE] [--html]'

/** A refusal of the command line: one sentence. */
export class BadOption extends Error {}

/** Reads the arguments behind the script's name. Throws BadOption, one sentence, where they make no sense. */
export function readOptions(args: readonly string[]): Options {
  const words: string[] = []
  let jsonl = false
  let html = false
  let template: string | null = null
  let style: string | null = null
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--') {
      words.push(...args.slice(i + 1))
      break
    }
    if (arg === '--jsonl') jsonl = true
    else if (arg === '--html') html = true
    else if (arg === '--copy' || arg === '--style') {
      const value = args[++i]
      if (value === undefined) throw new BadOption(`lookup: ${arg} wants a name after it.`)
      if (arg === '--copy') template = value
      else style = value
    } else if (arg.startsWith('-') && arg !== '-') throw new BadOption(`lookup: unknown option ${arg}; ${USAGE}.`)
    else words.push(arg)
  }
  const query = words.join(' ')
  if (jsonl) {
    if (query !== '' || template !== null || style !== null || html) {
      throw new BadOption('lookup: --jsonl takes its queries from standard input and goes with nothing else.')
    }
    return { mode: 'jsonl' }
  }
  if (query.trim() === '') throw new BadOption(`lookup: no query; ${USAGE}.`)
  if (template === null) {
    if (style !== null || html) throw new BadOption('lookup: --style and --html go with --copy.')
    return { mode: 'card', query }
  }
  const known = TEMPLATES.find((one) => one === template)
  if (known === undefined) throw new BadOption(`lookup: unknown template ${template}; one of ${TEMPLATES.join(', ')}.`)
  const info = styleInfo(style ?? 'gongwen')
  if (info === null) {
    throw new BadOption(`lookup: unknown style ${style ?? ''}; one of ${STYLES.map(({ id }) => id).join(', ')}.`)
  }
  return { mode: 'copy', query, template: known, style: info.id, html }
}
