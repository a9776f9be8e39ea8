import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clauses, sentences } from '../../core/parse/sentences.ts'

const cut = (split: typeof sentences, text: string): readonly string[] =>
  split(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test.each<[string, string, readonly string[]]>([
    ['full stop, question, exclamation', '甲。乙？丙！', ['甲。', '乙？', '丙！']],
    ['a semicolon ends one', '审核9件；制定1件。', ['审核9件；', '制定1件。']],
    ['not inside a quotation', '坚持“一事。一评”机制。', ['坚持“一事。一评”机制。']],
    ['not inside brackets', '会议（扩大；全体）召开。', ['会议（扩大；全体）召开。']],
    ['nor in a title', '印发《办法。》后，开会。', ['印发《办法。》后，开会。']],
    ['closing marks belong to the sentence they close', '他说：“办。”然后走。', ['他说：“办。”', '然后走。']],
    ['several marks are one end', '好！！走。', ['好！！', '走。']],
    ['a line end is an end', '标题\n正文。', ['标题', '正文。']],
    ['a quotation never closed swallows nothing', '推进“放管服改革。再推进。', ['推进“放管服改革。', '再推进。']],
    ['what is left over is a sentence', '甲。乙', ['甲。', '乙']],
    ['white space between belongs to none', ' 甲。 乙。 ', ['甲。', '乙。']],
    ['nothing gives none', '', []],
  ])('%s', (_, text, expected) => {
    expect(cut(sentences, text)).toEqual(expected)
  })

  test('offsets are those of the whole text', () => {
    const text = '一。二。三。'
    expect(sentences(text, 2, 4)).toEqual([{ start: 2, end: 4 }])
  })
})

describe('clauses', () => {
  test.each<[string, string, readonly string[]]>([
    ['cut at ， and without the mark', '清理规范性文件58件，废止7件。', ['清理规范性文件58件', '废止7件']],
    ['at ； and ：', '如下：甲；乙。', ['如下', '甲', '乙']],
    ['not at 、: the members share a predicate', '195件建议、170件提案办结率均达100%，有效。', ['195件建议、170件提案办结率均达100%', '有效']],
    ['not inside quotation marks', '推行“一窗一受理，并联审批”制度，惠及1.4万户。', ['推行“一窗一受理，并联审批”制度', '惠及1.4万户']],
    ['nor inside a number or a time', '共1,234件，于10:30开会。', ['共1,234件', '于10:30开会']],
  ])('%s', (_, text, expected) => {
    expect(cut(clauses, text)).toEqual(expected)
  })
})

const piece = fc.constantFrom('甲', '1', '。', '，', '；', '：', '“', '”', '（', '）', '\n', ' ', '、', '!')
const anyText = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))

const splits = [['sentences', sentences], ['clauses', clauses]] as const
test.each(splits)('%s of any text: in order, apart, nothing lost but marks', (_, split) => {
  fc.assert(fc.property(anyText, (text) => {
    let at = 0
    for (const { start, end } of split(text, 0, text.length)) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(end).toBeGreaterThan(start)
      expect(text.slice(at, start)).toMatch(/^[\s。，；：！？!?;,:”）]*$/)
      at = end
    }
    expect(text.slice(at)).toMatch(/^[\s。，；：！？!?;,:”）]*$/)
  }))
})

test('every clause lies in a sentence', () => {
  fc.assert(fc.property(anyText, (text) => {
    const whole = sentences(text, 0, text.length)
    for (const clause of clauses(text, 0, text.length)) {
      expect(whole.some(({ start, end }) => start <= clause.start && clause.end <= end)).toBe(true)
    }
  }))
})
