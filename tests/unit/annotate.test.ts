import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readDocument } from '../../cli/document.ts'
import { annotate, conceptRefs, createRecogniser, placeBlocks } from '../../core/match/annotate.ts'
import type { Annotation } from '../../core/match/annotate.ts'
import type { Marks } from '../../core/match/marks.ts'
import { textParagraphs } from '../../core/parse/text-paragraphs.ts'
import { toyPack } from './toy-pack.ts'

const MARKS: Marks = {
  schema: 1,
  painted: 3,
  wordings: '||行政复议|行政复议工作||常务会议|',
}

describe('what is painted', () => {
  const recognise = createRecogniser(MARKS)
  const painted = (text: string, running = true): readonly boolean[] =>
    recognise({ text, running }).map((term) => term.painted)

  test('the first of its concept in a block, by whatever wording', () => {
    expect(painted('行政复议、行政复议工作和行政复议')).toEqual([true, false, false])
  })
  test('each of them, where a reader wants all', () => {
    const terms = recognise({ text: '行政复议、行政复议工作和常务会议', running: true }, true)
    expect(terms.map((term) => term.painted)).toEqual([true, true, false])
  })
  test('again in the next block', () => {
    const { blocks } = placeBlocks([{ text: '行政复议', running: true }, { text: '行政复议', running: true }])
    expect(blocks.flatMap((block) => recognise(block)).map((term) => term.painted)).toEqual([true, true])
  })
  test('nothing in furniture, where terms are recognised all the same', () => {
    expect(painted('行政复议', false)).toEqual([false])
  })
  test('no concept that is too general', () => {
    expect(painted('常务会议')).toEqual([false])
  })
  test('a term knows the wording that was met', () => {
    expect(recognise({ text: '做好行政 复议工作', running: true })).toEqual([
      { start: 2, end: 9, concept: '行政复议', wording: '行政复议工作', painted: true },
    ])
  })
})

describe('annotations of a document', () => {
  const recognise = createRecogniser(MARKS)

  test('lie in the text of the whole document', () => {
    const { text, blocks } = placeBlocks([{ text: '关于', running: true }, { text: '办理行政复议', running: true }])
    const refs = new Map([['行政复议', { id: 'fuyi', refs: [{ pack: 'a', measures: ['1.1'] }] }]])
    expect(text).toBe('关于\n办理行政复议')
    expect(annotate(blocks, recognise, refs)).toEqual([
      { start: 5, end: 9, text: '行政复议', concept: 'fuyi', painted: true, refs: [{ pack: 'a', measures: ['1.1'] }] },
    ])
  })
  test('are of concepts that some pack deals with', () => {
    const { blocks } = placeBlocks([{ text: '行政复议', running: true }])
    expect(annotate(blocks, recognise, new Map())).toEqual([])
  })
  test('name each measure once, of each pack, best first', () => {
    const at = (measure: string, start: number) => ({ measure, start, end: start + 1, relation: 'about' as const })
    const concepts = [{ id: 'fuyi', term: '行政复议', passages: [at('1.2', 9), at('1.1', 1), at('1.2', 5)] }]
    const refs = conceptRefs([{ ...toyPack, id: 'a', concepts }, { ...toyPack, id: 'b', concepts }])
    const measures = ['1.2', '1.1']
    expect([...refs]).toEqual([['行政复议', { id: 'fuyi', refs: [{ pack: 'a', measures }, { pack: 'b', measures }] }]])
  })
})

describe('paragraphs of a plain text', () => {
  const rows: readonly [name: string, text: string, paragraphs: readonly string[]][] = [
    ['each finished line', '办理复议。\n化解争议；\n现报告如下：\n完', ['办理复议。', '化解争议；', '现报告如下：', '完']],
    ['a line that stops in mid-sentence goes on', '全面推行双随机、\n一公开监管。', ['全面推行双随机、\n一公开监管。']],
    ['in the middle of a term', '办理行政\r\n复议案件。', ['办理行政\r\n复议案件。']],
    ['a blank line ends it', '办理行政\n\n复议案件', ['办理行政', '复议案件']],
    ['an indent starts one', '办理行政\n\u3000\u3000复议案件', ['办理行政', '\u3000\u3000复议案件']],
    ['a number starts one', '加强行政\n（二）复议应诉', ['加强行政', '（二）复议应诉']],
    ['a heading is short', '依法行政\n复议机关全年收到申请一百五十九件。', ['依法行政', '复议机关全年收到申请一百五十九件。']],
    ['a quotation may close the sentence', '“依法办理。”\n复议', ['“依法办理。”', '复议']],
    ['nothing', '', []],
    ['nothing but white space', ' \n\u3000\n', []],
  ]
  test.each(rows)('%s', (_, text, paragraphs) => {
    const found = textParagraphs(text)
    expect(found.map((one) => one.text)).toEqual(paragraphs)
    for (const one of found) expect(text.slice(one.at, one.at + one.text.length)).toBe(one.text)
  })
})

describe('what a file is', () => {
  test.each([
    ['a.html', '行政复议', '行政复议'],
    ['a.txt', '行政<b>复议', '行政<b>复议'],
    ['-', '<!doctype html><p>行政<b>复议', '行政复议'],
    ['-', '<p class=x>行政<p>复议', '行政\n复议'],
    ['-', '行政<b>复议', '行政<b>复议'],
  ])('%s, %s', (name, source, text) => expect(readDocument(source, name).text).toBe(text))
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annotate-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const root = resolve(import.meta.dirname, '../..')
  const run = async (args: readonly string[], input = '') => {
    const cli = resolve(root, 'node_modules/jiti/lib/jiti-cli.mjs')
    const child = spawn(process.execPath, [cli, 'cli/annotate.ts', ...args], { cwd: root })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => { out += chunk })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => { err += chunk })
    child.stdin.end(input)
    return new Promise<{ code: number | null; out: string; err: string }>((done) => {
      child.on('close', (code) => done({ code, out, err }))
    })
  }
  const objects = (out: string): readonly Annotation[] =>
    out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))

  const HTML = '<nav>行政复议</nav><p>办理<b>行政</b>\n复議案件，行政复议</p><p>“双随机”、“一公开”监管</p>'

  test('prints the terms with what the report has of them; --text the text they lie in', async () => {
    const path = file('page.html', HTML)
    const [terms, text] = [await run([path]), await run(['--text', path])]
    expect([terms.code, terms.err, text.code, text.err]).toEqual([0, '', 0, ''])
    expect(text.out).toBe('行政复议\n办理行政 复議案件，行政复议\n“双随机”、“一公开”监管')
    const found = objects(terms.out)
    for (const one of found) expect(text.out.slice(one.start, one.end)).toBe(one.text)
    expect(found.map(({ concept, painted }) => [concept, painted])).toEqual([
      ['xingzheng-fuyi', false], ['xingzheng-fuyi', true], ['xingzheng-fuyi', false], ['shuang-suiji-yi-gongkai', true],
    ])
    for (const { refs } of found) expect(refs[0]?.measures.length).toBeGreaterThan(0)
  }, 60_000)

  test('reads standard input, and a GBK page by what it declares', async () => {
    const gbk = [0xd0, 0xd0, 0xd5, 0xfe, 0xb8, 0xb4, 0xd2, 0xe9]
    const page = [...new TextEncoder().encode('<meta charset=gb2312><p>'), ...gbk]
    const [piped, declared] = [await run(['-'], HTML), await run(['--text', file('gbk', new Uint8Array(page))])]
    expect(objects(piped.out)).toHaveLength(4)
    expect(declared.out).toBe('行政复议')
  }, 60_000)

  test.each([
    ['no file', []],
    ['two files', ['a.txt', 'b.txt']],
    ['an unknown option', ['--json', 'a.txt']],
    ['a file that is not there', ['/no/such/file.txt']],
    ['bytes that are no text', [file('picture', new Uint8Array([0x89, 0x50, 0xff, 0xfe, 0, 1]))]],
  ])('refuses %s in one sentence', async (_, args) => {
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^annotate: .+[.]\n$/)
    expect(err.trim().split('\n')).toHaveLength(1)
  }, 60_000)
})
