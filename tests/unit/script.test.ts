import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { scriptData } from '../../cli/script-data.ts'
import { readScript } from '../../core/find/script.ts'

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const json = (name: string): unknown => JSON.parse(file(`data/script/${name}.json`))
const files = { pinyin: json('pinyin'), traditional: json('traditional'), common: json('common-words') }

describe('data/script', () => {
  test.each(scriptData())('$path is what its generator writes', ({ path, text }) => {
    expect(file(path)).toBe(text)
  })

  test('costs a download of at most 60 KB', () => {
    const size = ['pinyin', 'traditional', 'common-words']
      .reduce((sum, name) => sum + gzipSync(file(`data/script/${name}.json`)).length, 0)
    expect(size).toBeLessThan(60 * 1024)
  })
})

describe('readScript', () => {
  const script = readScript(files)

  test.each([
    ['議', '议'], ['訴', '诉'], ['臺', '台'], ['證', '证'], ['裡', '里'], ['裏', '里'],
  ])('%s is written %s', (traditional, simplified) => {
    expect(script.alphabet[traditional.charCodeAt(0)]).toBe(simplified.charCodeAt(0))
  })

  test.each(['著', '乾', '行'])('%s, a character of today, stays', (character) => {
    expect(script.alphabet[character.charCodeAt(0)]).toBe(character.charCodeAt(0))
  })

  test.each([
    ['复', ['fu']], ['行', ['xing', 'hang', 'heng']], ['率', ['lv', 'shuai']], ['重', ['zhong', 'chong']], ['A', []],
  ])('%s is read %j', (character, readings) => {
    expect(script.readings(character.charCodeAt(0))).toEqual(readings)
  })

  test('words that every report is full of weigh less than others', () => {
    const weight = (word: string): number => script.weight(word.charCodeAt(0), word.charCodeAt(1))
    expect(weight('工作')).toBeLessThan(weight('行政'))
    expect(weight('行政')).toBeLessThan(weight('复议'))
    expect(weight('复议')).toBe(1)
  })

  test.each([
    ['a newer file', { ...files, pinyin: { schema: 2, readings: {} } }, /newer version/],
    ['no object', { ...files, pinyin: null }, /pinyin\.json/],
    ['strings that do not pair', { ...files, traditional: { schema: 1, traditional: '議', simplified: '' } },
      /traditional\.json/],
    ['a weight that is none', { ...files, common: { schema: 1, levels: [{ weight: '1', words: '' }], groups: [] } },
      /common-words\.json/],
    ['a group that is none', { ...files, common: { schema: 1, levels: [], groups: [1] } }, /common-words\.json/],
  ])('refuses %s in one sentence', (_, broken, message) => {
    expect(() => readScript(broken)).toThrow(message)
  })
})
