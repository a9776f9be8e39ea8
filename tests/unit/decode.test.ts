import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decode, isHtml } from '../../cli/decode.ts'

/** 行政复议 in several encodings. */
const GB = [0xd0, 0xd0, 0xd5, 0xfe, 0xb8, 0xb4, 0xd2, 0xe9]
const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0))
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)]

describe('an encoding is known by', () => {
  test.each<[string, readonly number[], string]>([
    ['the mark of UTF-8, which is no part of the text', [0xef, 0xbb, 0xbf, ...utf8('行政复议')], '行政复议'],
    ['the mark of UTF-16, little end first', [0xff, 0xfe, 0x4c, 0x88, 0x3f, 0x65], '行政'],
    ['the mark of UTF-16, big end first', [0xfe, 0xff, 0x88, 0x4c, 0x65, 0x3f], '行政'],
    ['what the markup declares', [...ascii('<meta charset="gb2312">'), ...GB], '<meta charset="gb2312">行政复议'],
    ['what it declares the old way', [...ascii('<META http-equiv=x content="text/html; charset=GBK">'), ...GB],
      '<META http-equiv=x content="text/html; charset=GBK">行政复议'],
    ['being UTF-8', utf8('行政复议159件'), '行政复议159件'],
    ['being GB18030 where it is not UTF-8', GB, '行政复议'],
    ['being UTF-8 where the markup declares what no one knows',
      utf8('<meta charset=klingon>行'), '<meta charset=klingon>行'],
    ['nothing, where there is nothing', [], ''],
  ])('%s', (_, bytes, text) => {
    expect(decode(Uint8Array.from(bytes), 'x')).toBe(text)
  })

  test.each<[string, readonly number[]]>([
    ['bytes of neither', [0xff, 0xff, 0x80]],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]],
    ['half a character after the mark of UTF-8', [0xef, 0xbb, 0xbf, 0xe8, 0xa1]],
  ])('%s is an error', (_, bytes) => {
    const sentence = /^a\.txt: the bytes are no text in UTF-8 or GB18030; [^\n]+\.$/
    expect(() => decode(Uint8Array.from(bytes), 'a.txt')).toThrow(sentence)
  })
})

test.each([
  ['a.html', '', true], ['a.HTM', '', true], ['-', '\n<!DOCTYPE html>', true],
  ['-', '<p class=x>', true], ['-', '<!-- x -->', true],
  ['a.txt', '行政复议', false], ['-', '<2023年>', false], ['-', '《<p>》', false],
])('isHtml(%j, %j) is %j', (path, text, html) => {
  expect(isHtml(path, text)).toBe(html)
})

describe('parse in the terminal', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const source = join(root, 'data/reports/500242-2023-fzzf/source.txt')
  const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs')
  const parse = (file: string): unknown =>
    JSON.parse(execFileSync(process.execPath, [jiti, 'cli/parse.ts', file], { cwd: root, encoding: 'utf8' }))
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parse-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('a report as text and as a page give the same pack', () => {
    const text = readFileSync(source, 'utf8')
    const report = readFileSync(join(root, 'data/reports/500242-2023-fzzf/report.txt'), 'utf8')
    const marked = report.split('2023').join('<span> 2023 </span>')
    const paragraphs = marked.split('\n').map((line) => `<p style="text-indent:2em">　　${line}</p>`).join('\n')
    const page = `<nav><a href="/">首页</a> 159件</nav><div class="TRS_Editor">${paragraphs}</div><footer>第1页</footer>`
    writeFileSync(join(folder, 'report.html'), `<!doctype html>${page}`)
    const ofText = parse(source)
    expect(ofText).toMatchObject({
      id: null, text: report, concepts: [],
      report: { issuer: '酉阳土家族苗族自治县人民政府', year: 2023, date: '2024-02-28', url: null, region: null },
    })
    expect(text).not.toBe(report)
    expect(parse(join(folder, 'report.html'))).toEqual(ofText)
  })

  test.each<[string, readonly string[], RegExp]>([
    ['no file named', [], /^Give one file to parse/],
    ['a file that is not there', ['/nowhere/a.txt'], /^\/nowhere\/a\.txt: there is no such file/],
    ['a folder', [root], /that is a folder/],
  ])('%s: one sentence, exit 2', (_, args, sentence) => {
    const run = spawnSync(process.execPath, [jiti, 'cli/parse.ts', ...args], { cwd: root, encoding: 'utf8' })
    expect(run.status).toBe(2)
    expect(run.stdout).toBe('')
    expect(run.stderr).toMatch(sentence)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
  })
})
