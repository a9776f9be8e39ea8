/**
 * `align FILE` prints one JSON object a line for each paragraph of a page or text, in order: where it stands in what
 * `annotate --text` prints (UTF-16 units), and the passages of the reports that are of the same matters, best first.
 */
import { createAligner } from '../core/align/align.ts'
import { createFinder } from '../core/find/find.ts'
import { readTable } from '../core/find/script.ts'
import { createLibrary } from '../core/library.ts'
import traditional from '../data/script/traditional.json'
import { readBundled } from './bundled.ts'
import { loadDocument } from './document.ts'
import { hitJson } from './hit-json.ts'

const USAGE = 'usage: align FILE; FILE is a .txt or .html file, or - for standard input.'
const BAD_INPUT = 2

async function main(args: readonly string[]): Promise<void> {
  const [path, ...more] = args
  if (path === undefined || more.length > 0 || (path.startsWith('-') && path !== '-')) throw new Error(USAGE)
  const { blocks } = loadDocument(path)
  const { packs, lexicon, script } = readBundled()
  const library = createLibrary(packs, lexicon)
  const finder = createFinder({ packs, lexicon, script })
  const aligner = createAligner(library, finder, { table: readTable(traditional) })
  for await (const aligned of aligner.align(blocks.map(({ text }) => text))) {
    const block = aligned === null ? undefined : blocks[aligned.index]
    if (aligned === null || block === undefined) continue
    const hits = aligned.pairs.map(({ hit }) => hit)
    const paragraph = {
      start: block.at,
      end: block.at + block.text.length,
      via: hits[0]?.via ?? null,
      hits: hits.map((hit) => hitJson(library, hit)),
    }
    process.stdout.write(`${JSON.stringify(paragraph)}\n`)
  }
}

// A reader that has seen enough (head) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(`align: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = BAD_INPUT
}
