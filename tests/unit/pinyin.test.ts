import { describe, expect, test } from 'vitest'
import { createSoundIndex, spelledIn } from '../../core/find/sounds.ts'
import { letters } from '../../core/find/letters.ts'
import { createSounds } from '../../core/find/pinyin.ts'
import { script } from './bundled.ts'

const sounds = createSounds(script)
const alike = (a: string, b: string): boolean => sounds.alike(a.charCodeAt(0), b.charCodeAt(0))

describe('sounds', () => {
  test.each([
    ['复', '付', 'the same syllable'], ['诉', '述', 's and sh'], ['侧', '撤', 'c and ch'], ['资', '支', 'z and zh'],
    ['能', '冷', 'n and l'], ['经', '金', '-ng and -n'], ['枫', '分', 'feng and fen'], ['福', '湖', 'fu and hu'],
    ['行', '航', 'a second reading'],
  ])('%s and %s are alike: %s', (a, b) => {
    expect(alike(a, b)).toBe(true)
    expect(alike(b, a)).toBe(true)
  })

  test.each([['复', '议'], ['念', '验'], ['桥', '经'], ['法', '话'], ['a', '阿']])('%s and %s are not', (a, b) => {
    expect(alike(a, b)).toBe(false)
  })

  test.each([['zhang', 'zang'], ['zhang', 'zhan'], ['niang', 'liang'], ['sheng', 'sen'], ['lv', 'nv']])(
    '%s may be typed %s', (meant, typed) => {
      expect(sounds.spelled(typed)).toBe(sounds.spelled(meant))
    })

  test.each(['x', 'zzz', 'bitcoin', ''])('%s is no syllable', (typed) => {
    expect(sounds.spelled(typed)).toBeNull()
  })
})

describe('spelledIn', () => {
  const text = letters('办理行政复议申请；楼长制；西安，提高', script.alphabet)
  const index = createSoundIndex(text, sounds)
  const found = (typed: string): readonly string[] =>
    spelledIn(letters(typed, script.alphabet), index, sounds)
      .map(({ at, end }) => String.fromCharCode(...text.codes.subarray(at, end)))

  test.each([
    ['xingzhengfuyi', '行政复议'], ['xing zheng fu yi', '行政复议'], ['xinzengfuyi', '行政复议'], ['xzfy', '行政复议'],
    ['xzhfy', '行政复议'], ['xz复议', '行政复议'], ['行政fuyi', '行政复议'], ['xingzhengfy', '行政复议'],
    ['louzhangzhi', '楼长制'], ['nouzangzi', '楼长制'], ['xian', '西安'], ['tigao', '提高'],
  ])('%s types %s', (typed, meant) => {
    expect(found(typed)).toContain(meant)
  })

  const nothing = ['xingzhengfuy1', 'zzxqwvk', 'fuyishenqingx', 'zhitigao', '复xingzheng']
  test.each(nothing)('%s types nothing there', (typed) => {
    expect(found(typed)).toEqual([])
  })

  test('a very long query is given up', () => {
    expect(found('xingzheng'.repeat(20))).toEqual([])
  })
})
