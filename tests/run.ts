/** `npm test`: every check there is, in order; the last line is the sum. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './e2e/chromium.ts'
import { ROOT } from './e2e/extension-dir.ts'

interface Tally {
  readonly passed: number
  readonly failed: number
  /** Names of what was not run, with the reason. */
  readonly skipped: readonly string[]
}

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

const scratch = mkdtempSync(join(tmpdir(), 'youyang-lens-test-'))

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const result = spawnSync(join(ROOT, 'node_modules/.bin', program), args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  if (result.error !== undefined) console.error(result.error.message)
  return result.status === 0
}

/** One command is one check; what it prints is shown in one piece once it has ended. */
function command(name: string, program: string, ...args: readonly string[]): Promise<Tally> {
  const said: Buffer[] = []
  const child = spawn(join(ROOT, 'node_modules/.bin', program), args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => said.push(bytes))
  return new Promise((resolve) => {
    const end = (ok: boolean, why: string) => {
      console.log(`\n── ${name}\n${Buffer.concat(said).toString('utf8')}${ok ? '' : `failed: ${name} ${why}`}`)
      resolve({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] })
    }
    child.on('error', (error) => end(false, error.message))
    child.on('close', (code) => end(code === 0, `(${code})`))
  })
}

/** Those beside one another that do not wait for one another. */
async function commands(): Promise<readonly Tally[]> {
  const prepared = await command('generated types', 'wxt', 'prepare')
  const types = async () => [
    await command('types', 'tsc', '--noEmit'),
    await command('types of core, which knows no browser', 'tsc', '--noEmit', '-p', 'core'),
    await command('types of the mini-program, which knows no browser either', 'tsc', '--noEmit', '-p', 'miniprogram'),
    await command('generated data equals what its sources yield', 'jiti', 'cli/compile.ts', '--check'),
  ]
  const builds = async () => [
    await command('build for Chromium', 'wxt', 'build'),
    await command('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  ]
  return [prepared, ...(await Promise.all([types(), builds()])).flat()]
}

function vitest(): Tally {
  console.log('\n── unit, fuzz and browser tests')
  const file = join(scratch, 'vitest.json')
  // A copy: whoever builds again meanwhile does not change it under a running browser.
  const extension = join(scratch, 'extension')
  cpSync(join(ROOT, '.output/chrome-mv3'), extension, { recursive: true })
  const firefox = join(scratch, 'firefox')
  cpSync(join(ROOT, '.output/firefox-mv3'), firefox, { recursive: true })
  const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
    EXTENSION_DIR: extension,
    EXTENSION_FIREFOX_DIR: firefox,
  })
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: [] }
  const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'))
  // A file that does not load fails without any of its tests being counted.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = report.numFailedTests + unloaded.length
  const skipped = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'pending' || status === 'skipped' || status === 'todo'),
  )
  return {
    passed: report.numPassedTests,
    failed: !ok && failed === 0 ? 1 : failed,
    skipped: skipped.map(({ fullName }) => fullName),
  }
}

async function everything(): Promise<readonly Tally[]> {
  try {
    console.log(`Chromium: ${findChromium()}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return [{ passed: 0, failed: 1, skipped: ['everything else: the browser tests need a Chromium'] }]
  }
  return [...(await commands()), vitest()]
}

const tallies = await everything()
rmSync(scratch, { recursive: true, force: true })
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
const skipped = tallies.flatMap((tally) => tally.skipped)
if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `  ${name}`).join('\n')}`)
// The exit code is set before the sum is printed, so that nothing can follow it.
process.exitCode = failed === 0 ? 0 : 1
console.log(`\n${passed} passed, ${failed} failed`)
