import { describe, expect, it } from 'vitest'
import { type Words, wordsFor } from '../../components/words.ts'

const ASKED = { region: '某县', year: 2023 }
const zh = wordsFor('zh', '')
const en = wordsFor('en', '')

/** Every text of a language with the road to it; what is put together from values is said with samples. */
function said(words: Words): readonly (readonly [string, string])[] {
  const samples: Readonly<Record<string, () => string>> = {
    product: () => words.product(ASKED),
    near: () => words.near(words.via.near),
    absent: () => words.absent(ASKED, '出庭应诉率'),
    onlyPlan: () => words.onlyPlan(ASKED),
    plan: () => words.plan(ASKED),
    yearFigures: () => words.yearFigures(2023),
    yearReport: () => words.yearReport(2023),
    groupIn: () => words.groupIn('个'),
    copied: () => words.copied('159件'),
    copyMissing: () => words.copyMissing('…'),
    stepOf: () => words.stepOf(1, 3),
    chip: () => words.chip(ASKED, '枫桥经验'),
    chipFigures: () => words.chipFigures(3),
    resultCount: () => words.resultCount(4),
    whatThisIs: () => words.whatThisIs(ASKED),
    passageShown: () => words.passageShown('一、（一）'),
    milliseconds: () => words.milliseconds(200),
    siteOn: () => words.siteOn('www.gov.cn'),
  }
  return Object.entries(words).flatMap(([name, value]): readonly (readonly [string, string])[] =>
    typeof value === 'function' ? [[name, samples[name]?.() ?? '']] : within(name, value))
}

/** A part's own words, however deep; of those put together from values, all that their code says. */
function within(road: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[road, String(value)]]
  return Object.entries(value).flatMap(([name, inner]) => within(`${road}.${name}`, inner))
}

describe('the words of the interface', () => {
  it.each([zh, en])('are all there in $lang', (words) => {
    expect(said(words).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('are Chinese in Chinese and, but for names, not in English', () => {
    const han = /[\u4e00-\u9fff]/
    const given = /某县|出庭应诉率|枫桥经验|159件|个|一、（一）|简体中文/g
    const ofBoth = /^(id|lang|separator|copyKey|language)/
    const notChinese = said(zh).filter(([name, text]) => !han.test(text) && !ofBoth.test(name))
    const chinese = said(en).filter(([, text]) => han.test(text.replace(given, '')))
    expect(notChinese.map(([name]) => name)).toEqual([])
    expect(chinese).toEqual([])
  })

  it('say how a passage was found, and never a score', () => {
    expect(zh.via).toMatchObject({ exact: '原词', alias: '同义表述', pinyin: '拼音', number: '数字相同', fuzzy: '疑似错字' })
    expect(zh.near(zh.via.near)).toBe('相近表述（非同一事项，请核对）')
    const scores = [zh, en].flatMap((words) => Object.values(words.via)).filter((text) => /[\d%％]/.test(text))
    expect(scores).toEqual([])
  })

  it('name the report and its year in every negative sentence', () => {
    expect(zh.absent(ASKED, '碳排放交易')).toBe('某县2023年报告未提及「碳排放交易」')
    expect(zh.onlyPlan(ASKED)).toBe('仅见于下步打算（2024年计划，非完成情况）')
    expect(zh.named).toBe('报告仅提及名称，未作说明')
    expect(zh.shortcoming).toBe('报告列为不足')
  })

  it.each([
    ['auto', 'zh-CN', zh],
    ['auto', 'zh-Hant-TW', zh],
    ['auto', 'en-GB', en],
    ['auto', 'fr', en],
    ['zh', 'en', zh],
    ['en', 'zh-CN', en],
  ] as const)('are those of %s in a browser set to %s', (language, preferred, words) => {
    expect(wordsFor(language, preferred)).toBe(words)
  })
})
