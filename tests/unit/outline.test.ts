import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outline } from '../../core/parse/outline.ts'

const shape = (text: string): readonly string[] =>
  outline(text).map(({ id, kind, place, level, status, title }) => `${id} ${kind} ${place} ${level} ${status} ${title}`)

const REPORT = `某县人民政府
关于2023年法治政府建设情况的报告
2023年，我县推进法治建设。现报告如下：
一、开展情况
（一）提高站位，加强领导。
一是建立制度。召开会议。二是优化机制，统一是关键。
（二）突出成效，打造品牌。始终坚持牵引。一是化解纠纷。
二、下步工作打算
2023年，我县工作有成效，但仍存在一些薄弱环节。2024年，我县将着力推进。
（一）落实责任。认真落实规定。
（二）加强督查，形成闭环。
某县人民政府
2024年2月28日`

test('a report of the genre', () => {
  expect(shape(REPORT)).toEqual([
    'title title 标题 0 frame 某县人民政府',
    '0 preamble 前言 0 frame 前言',
    '1 part 一 1 frame 开展情况',
    '1.1 section 一、（一） 2 frame 提高站位，加强领导',
    '1.1.1 measure 一、（一）一是 3 result 建立制度',
    '1.1.2 measure 一、（一）二是 3 result 优化机制',
    '1.2 section 一、（二） 2 frame 突出成效，打造品牌',
    '1.2.0 intro 一、（二）引言 3 result 突出成效，打造品牌',
    '1.2.1 measure 一、（二）一是 3 result 化解纠纷',
    '2 part 二 1 frame 下步工作打算',
    '2.0 intro 二、引言 2 shortcoming 下步工作打算',
    '2.0~2 intro 二、引言 2 plan 下步工作打算',
    '2.1 measure 二、（一） 2 plan 落实责任',
    '2.2 measure 二、（二） 2 plan 加强督查',
    'signature signature 落款 0 frame 某县人民政府',
  ])
})

describe('numbering', () => {
  const ids = (text: string): readonly string[] => outline(text).map(({ id, place }) => `${id} ${place}`)

  test.each<[string, string, readonly string[]]>([
    ['all on one line, headings without a full stop',
      '情况如下：一、开展情况（一）加强领导职责一是成立小组。二是健全制度。（二）优化环境 一是减材料。',
      ['0 前言', '1 一', '1.1 一、（一）', '1.1.1 一、（一）一是', '1.1.2 一、（一）二是', '1.2 一、（二）', '1.2.1 一、（二）一是']],
    ['chapters, and Arabic numbers under them',
      '第一章 总体情况\n1.强化学习。\n2.强化宣传。\n第二章 下一步计划\n1.继续推进。',
      ['1 第一章', '1.1 第一章1', '1.2 第一章2', '2 第二章', '2.1 第二章1']],
    ['a number that does not go on is no enumerator', '一、情况\n统一是关键，五是题外话。', ['1 一', '1.0 一、引言']],
    ['a list in brackets inside a sentence is none', '一、情况\n包括（一）（二）两类。', ['1 一', '1.0 一、引言']],
    ['the same number again gets ~2', '一、情况\n甲。\n一、情况\n乙。', ['1 一', '1.0 一、引言', '1~2 一', '1.0~2 一、引言']],
    ['sections without parts', '（一）情况。甲。\n（二）打算。乙。', ['1 （一）', '1.0 （一）引言', '2 （二）', '2.0 （二）引言']],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected)
  })
})

describe('status', () => {
  const statuses = (text: string): readonly string[] =>
    outline(text).filter(({ status }) => status !== 'frame').map(({ id, status }) => `${id} ${status}`)

  test.each<[string, string, readonly string[]]>([
    ['what was done', '一、主要做法和成效\n（一）甲。乙。', ['1.1 result']],
    ['lacks', '二、存在的主要问题\n（一）甲。乙。\n（二）丙。丁。', ['2.1 shortcoming', '2.2 shortcoming']],
    ['plans', '三、2024年工作安排\n（一）甲。乙。', ['3.1 plan']],
    ['lacks and then plans under one heading',
      '二、存在的不足和下一步打算\n工作中还存在不少差距。下一步，我县将做好以下工作。\n（一）甲。乙。', ['2.0 shortcoming', '2.0~2 plan', '2.1 plan']],
    ['a later year without a word of plans', '一、2023年工作回顾\n（一）甲。乙。\n二、2024年主要工作\n（一）丙。丁。', ['1.1 result', '2.1 plan']],
    ['a plan that was fulfilled', '一、规划落实情况\n（一）甲。乙。', ['1.1 result']],
    ['a measure that mends problems is no lack', '一、开展情况\n（一）整改问题。解决存在的突出问题100个。', ['1.1 result']],
  ])('%s', (_, text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})

const piece = fc.constantFrom(
  '一、', '二、', '（一）', '（二）', '一是', '二是', '1.', '2.', '第一章', '存在不足', '下一步', '2024年，我县将', '甲', '“', '”',
  '。', '，', '；', '\n', ' ', '某县人民政府', '2024年2月28日')

test('of any text: a partition, and ids are unique', () => {
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
    const text = parts.join('')
    const nodes = outline(text)
    let at = 0
    for (const node of nodes) {
      expect(node.start).toBe(at)
      expect(node.end).toBeGreaterThan(node.start)
      at = node.end
    }
    expect(at).toBe(text.length)
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length)
  }))
})
