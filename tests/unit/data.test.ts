import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { checkAll, generate } from '../../cli/compile.ts'
import { numeralsIn } from '../../core/parse/figure-scan.ts'
import { figures } from '../../core/parse/figures.ts'
import { readLexicon, readPack } from '../../core/read.ts'

const ROOT = new URL('../../', import.meta.url)
const REPORT = 'data/reports/500242-2023-fzzf'
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')
const json = (path: string): unknown => JSON.parse(read(path))

const pack = readPack(json(`${REPORT}/pack.json`))
const { text } = pack
const slice = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end)

describe('what is generated is what the sources give, byte for byte', () => {
  const { outputs, problems } = generate(fileURLToPath(ROOT))
  test.each(outputs.map(({ path, text: expected }) => [path, expected]))('%s', (path, expected) => {
    expect(read(path)).toBe(expected)
  })

  test('and every rule holds', () => {
    expect(problems).toEqual([])
  })
})

test('what is stale or wrong is reported, all of it', () => {
  const copy = mkdtempSync(join(tmpdir(), 'data-'))
  cpSync(new URL('data', ROOT), join(copy, 'data'), { recursive: true })
  writeFileSync(join(copy, REPORT, 'report.txt'), `${text}。`)
  const wrong = { schema: 1, figures: [{ at: '并无此语', token: '1' }] }
  writeFileSync(join(copy, REPORT, 'overlay.json'), JSON.stringify(wrong))
  const found = checkAll(copy)
  rmSync(copy, { recursive: true })
  expect(found.filter((one) => /report\.txt is not what its sources give/.test(one))).toHaveLength(1)
  expect(found.filter((one) => /pack\.json is not what its sources give/.test(one))).toHaveLength(1)
  expect(found.filter((one) => /「并无此语」 must occur once/.test(one))).toHaveLength(1)
  expect(found.filter((one) => /is a rank; its label must read/.test(one))).toHaveLength(1)
})

describe('the published schemas', () => {
  const ajv = new Ajv2020({ allErrors: true })
  test.each([
    ['pack', `${REPORT}/pack.json`],
    ['lexicon', 'data/lexicon/lexicon.json'],
    ['overlay', `${REPORT}/overlay.json`],
    ['overlay', `${REPORT}/overlay-concepts.json`],
  ])('%s.schema.json fits %s', (schema, file) => {
    const validate = ajv.compile(Object(json(`data/${schema}.schema.json`)))
    validate(json(file))
    expect(validate.errors).toBeNull()
  })

  test('refuse what the doors refuse', () => {
    const fits = ajv.compile(Object(json('data/pack.schema.json')))
    expect(fits({ ...pack, schema: 2 })).toBe(false)
    expect(fits({ ...pack, outline: [{ ...pack.outline[0], status: 'done' }] })).toBe(false)
    expect(fits({ ...pack, later: true })).toBe(true)
  })
})

describe('the outline', () => {
  test('covers the text once, with 22 measures', () => {
    expect(pack.outline.map(slice).join('')).toBe(text)
    expect(pack.outline.filter(({ kind }) => kind === 'measure')).toHaveLength(22)
  })

  test('counts as the report counts, with the status of each part', () => {
    expect(pack.outline.map(({ id, place, status }) => `${id} ${place} ${status}`)).toEqual([
      'title 标题 frame', '0 前言 frame', '1 一 frame', '1.1 一、（一） frame',
      ...['一', '二', '三', '四'].map((n, i) => `1.1.${i + 1} 一、（一）${n}是 result`),
      '1.2 一、（二） frame',
      ...['一', '二', '三'].map((n, i) => `1.2.${i + 1} 一、（二）${n}是 result`),
      '1.3 一、（三） frame',
      ...['一', '二', '三', '四', '五', '六', '七'].map((n, i) => `1.3.${i + 1} 一、（三）${n}是 result`),
      '1.4 一、（四） frame', '1.4.0 一、（四）引言 result',
      ...['一', '二', '三'].map((n, i) => `1.4.${i + 1} 一、（四）${n}是 result`),
      '2 二 frame', '2.0 二、引言 shortcoming', '2.0~2 二、引言 plan',
      ...['一', '二', '三', '四', '五'].map((n, i) => `2.${i + 1} 二、（${n}） plan`),
      'signature 落款 frame',
    ])
  })

  test('the one admission of lacks is a sentence of its own', () => {
    const lack = pack.outline.filter(({ status }) => status === 'shortcoming').map(slice)
    expect(lack).toHaveLength(1)
    expect(lack[0]).toMatch(/^2023年，.*但仍存在一些薄弱环节.*不够完善。$/)
  })
})

describe('every numeral is accounted for', () => {
  const { others } = figures(text, pack.outline)

  test('each is part of one figure, or of none with a reason', () => {
    for (const { start, end } of numeralsIn(text)) {
      const holders = [...pack.figures, ...others].filter((one) => one.start <= start && end <= one.end)
      expect(holders.length, `${text.slice(start - 6, end + 6)}`).toBe(1)
    }
  })

  test('the words that hold a numeral and count nothing, all of them', () => {
    const words = others.filter(({ reason }) => reason !== 'enumerator').map(({ start, end, reason }) =>
      `${text.slice(start - 1, start)}[${text.slice(start, end)}]${text.slice(end, end + 2)} ${reason}`)
    expect(words).toEqual([
      '统[一]”， word', '第[一]时间 word', '第[一]责任 word', '第[一]责任 word', '度[一]考。 word', '第[一]责任 word', '“[一]次办 word',
      '“[零]材料 word', '“[一]事一 word', '事[一]评” word', '“[一]次一 word', '次[一]评” word', '“[一]窗一 word', '窗[一]受理 word',
      '“[双]倍增 word', '第[三]方评 word', '“[双]随机 word', '机[一]公开 word', '“[一]村（ word', '）[一]法律 word', '“[双]网” word',
      '在[一]些薄 word', '区[双]城经 word', '出[一]条山 indefinite', '第[一]责任 word',
      '第[一]责任 word', '进[万]家” word', '成[一]批具 indefinite',
    ])
  })

  test('every enumerator of the outline is one, and there are no others', () => {
    const numbered = pack.outline.filter(({ kind }) => /part|section|measure/.test(kind))
    expect(others.filter(({ reason }) => reason === 'enumerator')).toHaveLength(numbered.length)
  })
})

describe('figures that a reader would not forgive', () => {
  const one = (token: string, words: string): (typeof pack.figures)[number] | undefined => {
    const at = text.indexOf(words)
    return pack.figures.find((figure) => figure.text === token && figure.start >= at && figure.end <= at + words.length)
  }

  test.each<[string, string, number | null, string | null, string]>([
    ['159', '办理行政复议申请159件', 159, '件', '办理行政复议申请数'],
    ['217', '行政应诉案件217件', 217, '件', '办理行政应诉案件数'],
    ['58', '清理规范性文件58件', 58, '件', '清理规范性文件数'],
    ['58', '化解行政争议58起', 58, '起', '化解行政争议数'],
    ['70.27万', '汇聚电子证照70.27万张', 702_700, '张', '汇聚电子证照数'],
    ['9820.4万', '信用贷款9820.4万元', 98_204_000, '元', '完成知识产权价值信用贷款金额'],
    ['2100余', '集体学习2100余次', 2100, '次', '县管班子集体学习次数'],
    ['90%以上', '综合窗口设置率90%以上', 90, '%', '政务大厅综合窗口设置率'],
    ['第一', '连续三年居渝东南第一', 1, null, '营商环境开办企业指标在渝东南的位次，连续三年'],
    ['1-2', '挖掘1-2个', 1, '个', '拟挖掘的法治政府建设单项创建项目数'],
    ['960444', '服务企业专线960444', null, null, '“酉诉即办”服务企业专线号码'],
  ])('%s in %s', (token, words, value, unit, label) => {
    expect(one(token, words)).toMatchObject({ value, unit, label, citable: true })
  })

  test('the same number with different objects is different figures', () => {
    const objects = (token: string): readonly (string | null)[] =>
      pack.figures.filter(({ text: each }) => each === token).map(({ label }) => label)
    expect(new Set(objects('58')).size).toBe(2)
    expect(new Set(objects('27')).size).toBe(2)
    expect(new Set(objects('39')).size).toBe(2)
    expect(new Set(objects('100%')).size).toBe(4)
  })

  test('the report ranks one index and one total, never the business environment as a whole', () => {
    expect(pack.figures.filter(({ kind }) => kind === 'rank').map(({ label }) => label)).toEqual([
      '营商环境开办企业指标在渝东南的位次，连续三年', '市场主体总量在渝东南的位次，2023年报告',
    ])
  })

  test('lists are groups, with name and unit', () => {
    const members = (id: string): string =>
      pack.figures.filter(({ group }) => group === id).map((each) => each.text).join(' ')
    const listed = pack.groups.map(({ id, name, unit }) => [name, unit, members(id)])
    expect(listed).toEqual([
      ['参加年度法治考试人员', '名', '1 328 16197'],
      ['梳理发布事项清单', '个', '511 1259 601 1346'],
      ['培育企业', null, '211 5 5'],
      ['合法性审核', '件', '9 55 56'],
      ['乡镇（街道）综合行政执法事项', '项', '27 79 14'],
      ['建成民主法治示范阵地', '个', '4 39'],
      ['调解网络', '个', '1 1 13 39 278'],
    ])
  })

  test('what the report leaves open is noted, not settled', () => {
    expect(one('55', '意见书55件')?.note).toMatch(/未言明/)
    expect(one('100%', '办结率及满意率均达100%')?.note).toMatch(/两项/)
  })
})

test('every passage of a concept of the lexicon is a slice of the report with whole sentences', () => {
  const known = new Set(readLexicon(json('data/lexicon/lexicon.json')).concepts.map(({ id }) => id))
  for (const { id, passages } of pack.concepts) {
    expect(known.has(id)).toBe(true)
    for (const passage of passages) expect(slice(passage)).toMatch(/^[^\s，。；：、].*[。；：]$|^[^\s]+$/)
  }
})
