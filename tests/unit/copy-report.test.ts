import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PassageView } from '../../core/card.ts'
import { createLibrary } from '../../core/library.ts'
import { copy } from '../../core/quote/copy.ts'
import type { Style } from '../../core/quote/styles.ts'
import { readPack } from '../../core/read.ts'
import { textOf } from './copy-of.ts'

describe('the report of this repository', () => {
  const pack = readPack(JSON.parse(readFileSync('data/reports/500242-2023-fzzf/pack.json', 'utf8')))
  const own = createLibrary([pack], { schema: 1, concepts: [] })
  const issuer = '酉阳土家族苗族自治县人民政府'
  const source = `${issuer}《关于2023年法治政府建设情况的报告》（2024年2月28日）`
  const cite = `${issuer}. 关于2023年法治政府建设情况的报告[R]. 2024-02-28.`

  function sentenceOf(label: RegExp, style: Style): string {
    const figure = pack.figures.find((one) => label.test(one.label ?? ''))
    const entry = own.pack(pack.id)
    const node = figure === undefined ? null : entry?.node(figure.measure) ?? null
    if (figure === undefined || node === null) throw new Error(`no figure of ${label}`)
    const passage: PassageView = {
      pack: pack.id, measure: node.id, place: node.place, status: node.status, span: figure.clause,
      figures: [], groups: [], pieces: [{ text: pack.text.slice(figure.clause.start, figure.clause.end), mark: false }],
      cutBefore: false, cutAfter: false, via: 'exact', wording: null, source: { ...pack.report },
    }
    return textOf(copy({ library: own, passage, figure: figure.id, template: 'sentence', style, html: false }))
  }

  test.each<readonly [string, RegExp, Style, string]>([
    ['as an official document says it', /^办理行政复议申请/, 'gongwen', `据${source}，2023年办理行政复议申请159件。`],
    ['a second member of a list keeps the verb', /^办理行政应诉案件/, 'gongwen',
      `据${source}，2023年办理行政复议申请159件、行政应诉案件217件。`],
    ['as a thesis says it', /^化解行政争议/, 'gbt7714-2025',
      `据${issuer}报告，2023年化解行政争议58起[1]〔一、（三）四是〕。\n[1] ${cite}`],
    ['as a newspaper says it', /^办理行政复议申请/, 'press',
      `“办理行政复议申请159件”——${source}，第一部分（三）四是`],
    ['a number without its object brings the clause that has it', /废止/, 'gongwen',
      `据${source}，2023年清理规范性文件58件，废止7件。`],
    ['a rank has object, region and time', /市场主体总量在.*位次/, 'gongwen',
      `据${source}，2023年市场主体总量达57474户，居渝东南第二位。`],
    ['a rank of one indicator is not a rank of all', /^营商环境开办企业指标.*位次/, 'gongwen',
      `据${source}，2023年营商环境开办企业指标连续三年居渝东南第一。`],
    ['a predicate said of all members keeps them all', /参加年度法治考试的市管/, 'gongwen',
      `据${source}，2023年组织市管领导干部1名、县管领导干部328名、干部职工16197名参加年度法治考试。`],
    ['a plan is a plan', /拟挖掘/, 'gongwen', `据${source}，2024年计划：力争挖掘1-2个法治政府建设单项创建项目。`],
    ['scale and decimals stay', /^汇聚电子证照/, 'gongwen', `据${source}，2023年汇聚电子证照70.27万张。`],
  ])('%s', (_, label, style, expected) => {
    expect(sentenceOf(label, style)).toBe(expected)
  })
})
