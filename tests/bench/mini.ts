/** The built mini-program in an engine without a compiler, as on iPhones: `node --jitless`, a process each time. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildMiniprogram } from '../../miniprogram/build/build.ts'
import { packageFiles } from '../mini/check/package-files.ts'
import { sizesOf } from '../mini/check/size.ts'
import { readQueries } from '../rank/queries.ts'
import { measure, quantile, type Measures } from './measure.ts'

/** Each measured this often, the least taken: what other programs of the machine take away is no cost of this one. */
const ROUNDS = 7

/**
 * What runs without a compiler: the first page as WeChat starts it, up to the rows of a first query; then every query,
 * as the page answers it, rows and all.
 */
const PHONE = `
const { performance } = require('node:perf_hooks')
const store = new Map()
globalThis.wx = new Proxy({}, { get: (_, name) => {
  if (name === 'canIUse') return () => true
  if (name === 'getAppBaseInfo') return () => ({ fontSizeSetting: 16, language: 'zh_CN' })
  if (name === 'getStorageSync') return (key) => store.get(key) ?? ''
  return () => undefined
} })
globalThis.getCurrentPages = () => []
let page
globalThis.App = () => undefined
globalThis.Page = (definition) => { page = definition }
const queries = JSON.parse(require('node:fs').readFileSync(0, 'utf8'))
const answered = (query) => new Promise((resolve) => {
  // As WeChat does: what goes to the view is written out.
  page.setData = (data) => {
    JSON.stringify(data)
    Object.assign(page.data, data)
    if (data.state === 'answered') resolve(performance.now())
  }
  page.askNow(query)
})
;(async () => {
  const launched = performance.now()
  require('./app.js')
  require('./pages/search/search.js')
  page.setData = (data) => Object.assign(page.data, data)
  page.onLoad({})
  page.onShow()
  page.onReady()
  const first = (await answered(queries[0])) - launched
  const times = []
  for (const query of queries) {
    const asked = performance.now()
    times.push((await answered(query)) - asked)
  }
  console.log(JSON.stringify({ first, times }))
})()
`

interface Run {
  /** Milliseconds from launch to the rows of the first query. */
  readonly first: number
  readonly times: readonly number[]
}

/** Sizes of the package, and how soon and how fast it answers without a compiler. */
export async function benchMini(): Promise<Measures> {
  const dir = mkdtempSync(join(tmpdir(), 'youyang-lens-weapp-'))
  await buildMiniprogram(dir)
  const sizes = sizesOf(packageFiles(dir))
  writeFileSync(join(dir, 'package.json'), '{ "type": "commonjs" }')
  writeFileSync(join(dir, 'phone.cjs'), PHONE)
  const queries = ['行政复议', ...readQueries('queries').map(({ words }) => words)].filter((query) => query.trim() !== '')
  const runs = Array.from({ length: ROUNDS }, (): Run => JSON.parse(
    execFileSync(process.execPath, ['--jitless', '--no-warnings', 'phone.cjs'], {
      cwd: dir, input: JSON.stringify(queries), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'],
    })))
  rmSync(dir, { recursive: true, force: true })
  const least = queries.map((_, i) => Math.min(...runs.map(({ times }) => times[i] ?? Infinity)))
  return {
    'mini-package': measure(sizes.all, 'B'),
    'mini-first-page-code': measure(sizes.firstPage, 'B'),
    'mini-data': measure(sizes.data, 'B'),
    'mini: first search usable, no JIT': measure(Math.min(...runs.map(({ first }) => first)), 'ms'),
    'mini: query, median, no JIT': measure(quantile(least, 0.5), 'ms'),
    'mini: query, 95th of 100, no JIT': measure(quantile(least, 0.95), 'ms'),
  }
}
