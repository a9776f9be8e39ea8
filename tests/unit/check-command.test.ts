import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { pack } from './bundled.ts'

const ROOT = resolve(import.meta.dirname, '../..')

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The command itself, as `npm run check` starts it. */
async function check(args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, [resolve(ROOT, 'node_modules/jiti/lib/jiti-cli.mjs'), 'cli/check.ts', ...args],
    { cwd: ROOT, env: { ...process.env, NO_COLOR: '1' } })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { out += chunk })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { err += chunk })
  child.stdin.end(input)
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })))
}

test('--jsonl answers each line in its order, offsets in the text as it was meant', async () => {
  const { code, out } = await check(['--jsonl'], '行政复议195件\n指标\\t2023年\\n行政应诉\\t217件\n没有数字\n办理行政处罚3021件\n')
  const [wrong, table, none, absent] = out.trimEnd().split('\n').map((line) => JSON.parse(line))
  expect(code).toBe(0)
  expect(wrong).toEqual({
    text: '行政复议195件',
    claims: [{
      start: 4, end: 7, token: '195', verdict: 'mismatch', report: '159', pack: pack.id, measure: '1.3.4',
      passage: expect.stringContaining('办理行政复议申请159件'),
    }],
  })
  expect(pack.text).toContain(wrong.claims[0].passage)
  expect(table.text).toBe('指标\t2023年\n行政应诉\t217件')
  expect(table.claims).toMatchObject([{ start: 14, verdict: 'match', report: '217' }])
  expect(none.claims).toEqual([])
  expect(absent.claims).toEqual([{
    start: 6, end: 10, token: '3021', verdict: 'not-in-report', report: null, pack: null, measure: null, passage: null,
  }])
}, 30_000)

test('for a person: each claim with its verdict, why, and the passage', async () => {
  const { code, out } = await check(['办理行政复议申请195件，查处违法159件'])
  expect(code).toBe(0)
  expect(out).toContain('不一致（报告：159件）')
  expect(out).toContain('数字有、对象不同（报告的159件说的是：办理行政复议申请数）')
  expect(out.replace(/\n */g, '')).toContain('办理行政复议申请159件')
  expect(out.trimEnd().endsWith('一致 0 · 不一致 1 · 数字有、对象不同 1 · 报告未载 0')).toBe(true)
}, 30_000)

test.each<readonly [string, readonly string[]]>([
  ['nothing to check', []],
  ['an option that is none', ['--all']],
  ['two sources at once', ['--jsonl', '草稿']],
  ['a file that is not there', ['--file', 'no-such-draft.txt']],
])('%s is refused in one sentence', async (_, args) => {
  const { code, out, err } = await check(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^check: [^\n]+\.\n$/)
}, 30_000)
