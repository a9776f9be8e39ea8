import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../core/match/match.ts'
import type { MatchOptions } from '../../core/match/match.ts'

const TABLE = { traditional: '復議雙隨機開執', simplified: '复议双随机开执' }

/** What of `text` is found, each as it stands there. */
const found = (text: string, wordings: readonly string[], options: MatchOptions = {}): readonly string[] => {
  const matcher = createMatcher(wordings, options)
  return matcher.match(text).map(({ start, end }) => text.slice(start, end))
}

type Row = readonly [name: string, text: string, wordings: readonly string[], spans: readonly string[]]

describe('a term is found as pages write it', () => {
  const rows: readonly Row[] = [
    ['plain', '办理行政复议案件', ['行政复议'], ['行政复议']],
    ['at the edges of the text', '行政复议', ['行政复议'], ['行政复议']],
    ['twice', '行政复议和行政复议', ['行政复议'], ['行政复议', '行政复议']],
    ['a line break and indent of the source inside', '行政\n      复议', ['行政复议'], ['行政\n      复议']],
    ['&nbsp; inside', '行政\u00a0\u00a0复议', ['行政复议'], ['行政\u00a0\u00a0复议']],
    ['U+3000 between all characters', '行\u3000政\u3000复\u3000议', ['行政复议'], ['行\u3000政\u3000复\u3000议']],
    ['zero-width characters inside', '行\u200b政\ufeff复\u200c议', ['行政复议'], ['行\u200b政\ufeff复\u200c议']],
    ['quotation marks inside', '“双随机”“一公开”', ['双随机一公开'], ['双随机”“一公开']],
    ['what surrounds it stays outside', '“ 行政复议 ”', ['行政复议'], ['行政复议']],
    ['full width', '拨打１２３４５热线', ['12345热线'], ['１２３４５热线']],
    ['capitals', 'the RULE of Law', ['rule of law'], ['RULE of Law']],
    ['a wording with quotation marks of its own', '推进“一件事”改革', ['“一件事”'], ['一件事']],
    ['characters of two units', '在𠮷野家', ['𠮷野'], ['𠮷野']],
    ['a two-letter wording at the very end', '来信来访、信访', ['信访'], ['信访']],
    ['a two-letter wording inside a longer one', '信访工作条例', ['信访', '信访工作条例'], ['信访工作条例']],
  ]
  test.each(rows)('%s', (_, text, wordings, spans) => expect(found(text, wordings)).toEqual(spans))

  test('in traditional characters, where a table is given', () => {
    expect(found('行政復議與雙隨機', ['行政复议', '双随机'], { table: TABLE })).toEqual(['行政復議', '雙隨機'])
    expect(found('行政復議', ['行政复议'])).toEqual([])
  })

  test('a wording in traditional characters is the same wording', () => {
    expect(found('行政复议、行政復議', ['行政復議'], { table: TABLE })).toEqual(['行政复议', '行政復議'])
  })
})

describe('、· and ， inside a term', () => {
  const rows: readonly Row[] = [
    ['the text leaves it out', '双随机一公开', ['双随机、一公开'], ['双随机一公开']],
    ['another of them', '双随机·一公开 双随机，一公开', ['双随机、一公开'], ['双随机·一公开', '双随机，一公开']],
    ['with a quotation mark', '“双随机”、“一公开”', ['双随机、一公开'], ['双随机”、“一公开']],
    ['a list is not a term', '依法行政、复议应诉；行政，复议', ['行政复议'], []],
    ['only where the wording has it', '双、随机一公开', ['双随机、一公开'], []],
    ['each wording for itself', '双随机、一公示', ['双随机、一公开', '双随机一公示'], []],
    ['several', '马上办网上办就近办', ['马上办、网上办、就近办'], ['马上办网上办就近办']],
    ['other signs end the term', '行政。复议 行政；复议 行政（复议', ['行政复议'], []],
  ]
  test.each(rows)('%s', (_, text, wordings, spans) => expect(found(text, wordings)).toEqual(spans))
})

describe('a run of ASCII letters and digits is one word', () => {
  const rows: readonly Row[] = [
    ['885 alone', '推行885工程', ['885'], ['885']],
    ['885 in 18850', '18850元，8850元，1885元', ['885'], []],
    ['885 in a number that goes on', '885.5万 1,885件 885,000元', ['885'], []],
    ['885 at the end of a sentence', '推行885. 推行885, 等', ['885'], ['885', '885']],
    ['885 as a point of a list', '1.885工程', ['885工程'], ['885工程']],
    ['in full width', '１８８５０ ８８５', ['885'], ['８８５']],
    ['through a zero-width character', '1\u200b885', ['885'], []],
    ['a word in a word', 'PPPs PPP', ['ppp'], ['PPP']],
    ['digits after letters', 'AI2023 AI', ['ai'], ['AI']],
    ['Chinese around it', '第100个、1000个', ['100个'], ['100个']],
    ['a space between digits', '1 2345热线', ['12345热线'], []],
    ['a space that the wording lacks', 'rule of law', ['ruleof'], []],
    ['a line break where the wording has a space', 'rule\n of\tlaw', ['rule of law'], ['rule\n of\tlaw']],
    ['a space between a digit and Chinese', '12345 热线', ['12345热线'], ['12345 热线']],
  ]
  test.each(rows)('%s', (_, text, wordings, spans) => expect(found(text, wordings)).toEqual(spans))
})

describe('which of several', () => {
  const rows: readonly Row[] = [
    ['the longest', '行政复议决定书', ['行政复议', '行政复议决定', '行政复议决定书'], ['行政复议决定书']],
    ['the longest that is whole', '行政复议决定', ['行政复议', '行政复议决定书'], ['行政复议']],
    ['the leftmost, though the later is longer', '依法行政执法监督', ['依法行政', '行政执法监督'], ['依法行政']],
    ['after one that failed', '行政行政复议', ['行政复议'], ['行政复议']],
    ['side by side', '行政复议行政诉讼', ['行政复议', '行政诉讼'], ['行政复议', '行政诉讼']],
    ['a shorter one where the run goes on', '一网通办12345', ['一网通办', '一网通办1234'], ['一网通办']],
  ]
  test.each(rows)('%s', (_, text, wordings, spans) => expect(found(text, wordings)).toEqual(spans))

  test('of two wordings that fold alike, the first', () => {
    const matcher = createMatcher(['双随机、一公开', '双随机一公开'])
    expect(matcher.match('双随机一公开')).toEqual([{ start: 0, end: 6, wording: 0 }])
  })
})

describe('wordings that find nothing', () => {
  const rows: readonly Row[] = [
    ['none', '行政复议', [], []],
    ['an empty one', '行政复议', ['', '、', ' '], []],
    ['a single letter', '行政', ['行'], []],
    ['nothing to look in', '', ['行政'], []],
    ['nothing but what is left out', ' \u200b\n', ['行政'], []],
  ]
  test.each(rows)('%s', (_, text, wordings, spans) => expect(found(text, wordings)).toEqual(spans))
})

test('more different characters than three letters’ places hold are told apart', () => {
  const wordings = Array.from({ length: 6000 }, (_, i) => String.fromCharCode(0x4e00 + i, 0x4e01 + i * 3, 0x9000 - i))
  expect(found(wordings.join('。'), wordings)).toEqual(wordings)
})

test('a long gap and a hostile repetition take no longer than they are', () => {
  const matcher = createMatcher(['行政复议'])
  const gap = `${'行政'.repeat(3)}${' '.repeat(200_000)}复议`
  expect(matcher.match(gap)).toEqual([{ start: 4, end: 200_008, wording: 0 }])
  expect(matcher.match('行政复'.repeat(200_000))).toEqual([])
})
