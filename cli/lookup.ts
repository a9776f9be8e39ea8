import { wordsFor } from '../components/words.ts'
import { cardOfAnswer } from '../core/card/card-view.ts'
import { copy } from '../core/quote/copy.ts'
import { createFinder } from '../core/find/find.ts'
import type { Finder } from '../core/hit.ts'
import { createLibrary } from '../core/library.ts'
import type { Library } from '../core/library.ts'
import { readBundled } from './bundled.ts'
import { answerJson } from './hit-json.ts'
import { lines, unescapeLine } from './lines.ts'
import { BadOption, readOptions } from './lookup-options.ts'
import type { Options } from './lookup-options.ts'
import { terminalCard } from './terminal-card.ts'

const BAD_OPTION = 2
const NOTHING_TO_COPY = 3

const words = wordsFor('zh', '')

async function answerLines(library: Library, finder: Finder): Promise<void> {
  process.stdin.setEncoding('utf8')
  for await (const line of lines(process.stdin)) {
    const answer = await finder.find(unescapeLine(line))
    process.stdout.write(`${JSON.stringify(answerJson(library, answer))}\n`)
  }
}

async function showCard(library: Library, finder: Finder, query: string): Promise<void> {
  const card = cardOfAnswer(library, await finder.find(query))
  const report = library.packs[0]?.pack.report
  const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
  if (card !== null) console.log(terminalCard(card, words, { columns: process.stdout.columns ?? 80, colour }))
  else if (report !== undefined) console.log(`${words.absent(report, query.trim())}\n${words.nothingNear}`)
}

/** What the card would copy for the first hit; its first figure where the template is of one. */
async function showCopy(library: Library, finder: Finder, options: Options & { mode: 'copy' }): Promise<number> {
  const { query, template, style, html } = options
  const answer = await finder.find(query)
  const card = cardOfAnswer(library, answer)
  const passage = card?.passages[0]
  if (card === null || passage === undefined) {
    console.error(`lookup: nothing found for ${query}, so there is nothing to copy.`)
    return NOTHING_TO_COPY
  }
  const ofFigure = template === 'token' || template === 'table' || template === 'blank'
  const shown = passage.figures.length + passage.groups.length > 0
  const figure = ofFigure && shown ? answer.groups[0]?.hits[0]?.figures[0] ?? null : null
  const copied = copy({ library, passage, figure, template, style, html, term: card.term })
  if (copied.kind === 'missing') {
    console.error(`lookup: ${copied.reason.zh} (${copied.reason.en}).`)
    return NOTHING_TO_COPY
  }
  if (html && copied.html === null) {
    console.error(`lookup: ${style} has no HTML flavour, since it is for machines.`)
    return NOTHING_TO_COPY
  }
  process.stdout.write(`${(html ? copied.html : null) ?? copied.text}\n`)
  return 0
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  const { packs, lexicon, script } = readBundled()
  const library = createLibrary(packs, lexicon)
  const finder = createFinder({ packs, lexicon, script })
  if (options.mode === 'copy') return showCopy(library, finder, options)
  if (options.mode === 'card') await showCard(library, finder, options.query)
  else await answerLines(library, finder)
  return 0
}

// A reader that has seen enough (head) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = error instanceof BadOption ? BAD_OPTION : 1
}
