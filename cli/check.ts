/**
 * `check DRAFT` (or `check --file FILE`) holds every figure of a draft against the report, for a person;
 * `check --jsonl` does so for one sentence a line. Errors: one sentence, exit 2.
 */
import { wordsFor } from '../components/words.ts'
import { createChecker } from '../core/check/check.ts'
import { createLibrary } from '../core/library.ts'
import { readBundled } from './bundled.ts'
import { readCheckOptions } from './check-options.ts'
import { claimJson } from './claim-json.ts'
import { readInput } from './decode.ts'
import { lines, unescapeLine } from './lines.ts'
import { terminalClaims } from './terminal-claims.ts'

const BAD_INPUT = 2

async function main(): Promise<void> {
  const options = readCheckOptions(process.argv.slice(2))
  const { packs, lexicon } = readBundled()
  const library = createLibrary(packs, lexicon)
  const checker = createChecker(library)
  if (options.mode === 'jsonl') {
    process.stdin.setEncoding('utf8')
    for await (const line of lines(process.stdin)) {
      const text = unescapeLine(line)
      const claims = checker.check(text).map((claim) => claimJson(library, claim))
      process.stdout.write(`${JSON.stringify({ text, claims })}\n`)
    }
    return
  }
  const draft = options.mode === 'draft' ? options.draft : readInput(options.path)
  const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
  const terminal = { columns: process.stdout.columns ?? 80, colour }
  console.log(terminalClaims(library, draft, checker.check(draft), wordsFor('zh', ''), terminal))
}

// A reader that has seen enough (head) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await main()
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  console.error(message.startsWith('check: ') ? message : `check: ${message}`)
  process.exitCode = BAD_INPUT
}
