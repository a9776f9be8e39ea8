/**
 * `parse FILE` writes the pack that a report in FILE (text or HTML, `-` for standard input) yields by rule alone, what
 * the text does not say being null. Errors: one sentence on standard error, exit 2.
 */
import { blocksOfText, cleanBlocks } from '../core/parse/blocks.ts'
import type { Block } from '../core/parse/blocks.ts'
import { packJson } from '../core/compile/pack-json.ts'
import { parse } from '../core/parse/parse.ts'
import { readBlocks } from '../core/match/tree.ts'
import { isHtml, readInput } from './decode.ts'
import { htmlTree } from './html-tree.ts'

/** The running text of a page: navigation, header and footer are no part of a report. */
function blocksOfHtml(html: string): readonly Block[] {
  const { root, tree } = htmlTree(html)
  const blocks: Block[] = []
  for (const block of readBlocks(root, tree)) if (block !== null && block.running) blocks.push(block)
  return cleanBlocks(blocks)
}

function main([file, ...more]: readonly string[]): void {
  if (file === undefined || more.length > 0) {
    throw new Error('Give one file to parse, or - for standard input: npm run -s parse -- FILE.')
  }
  const text = readInput(file)
  const blocks = isHtml(file, text) ? blocksOfHtml(text) : blocksOfText(text)
  if (blocks.length === 0) throw new Error(`${file}: there is no text in it; give the file with the report.`)
  process.stdout.write(packJson(parse(blocks)))
}

try {
  main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
