/**
 * `annotate FILE` prints the terms of a page or text that some report deals with, one JSON object a line, in order.
 * `annotate --text FILE` prints the text that their offsets (UTF-16 units) refer to, and nothing else.
 */
import { annotate, conceptRefs, createRecogniser } from '../core/match/annotate.ts'
import { cutTable } from '../core/match/fold.ts'
import { compileMarks } from '../core/match/marks.ts'
import { matcherOf } from '../core/match/match.ts'
import { readTable } from '../core/find/script.ts'
import traditional from '../data/script/traditional.json'
import { readBundled } from './bundled.ts'
import { loadDocument } from './document.ts'

const USAGE = 'usage: annotate FILE, or annotate --text FILE; FILE is a .txt or .html file, or - for standard input.'
const BAD_INPUT = 2

function annotations(path: string): string {
  const { blocks } = loadDocument(path)
  const { packs, lexicon } = readBundled()
  const marks = compileMarks(lexicon, packs)
  const table = cutTable(marks.wordings, readTable(traditional))
  const found = annotate(blocks, createRecogniser(marks, (list) => matcherOf(list, { table })), conceptRefs(packs))
  return found.map((annotation) => `${JSON.stringify(annotation)}\n`).join('')
}

function main(args: readonly string[]): string {
  const onlyText = args.includes('--text')
  const [path, ...more] = args.filter((arg) => arg !== '--text')
  if (path === undefined || more.length > 0 || (path.startsWith('-') && path !== '-')) throw new Error(USAGE)
  return onlyText ? loadDocument(path).text : annotations(path)
}

// A reader that has seen enough (head) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  process.stdout.write(main(process.argv.slice(2)))
} catch (error) {
  console.error(`annotate: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = BAD_INPUT
}
