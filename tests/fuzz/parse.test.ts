import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOfText, cleanBlocks } from '../../core/parse/blocks.ts'
import type { Block } from '../../core/parse/blocks.ts'
import { numeralsIn } from '../../core/parse/figure-scan.ts'
import { figures } from '../../core/parse/figures.ts'
import { outline } from '../../core/parse/outline.ts'
import { parse } from '../../core/parse/parse.ts'
import { clean } from '../../core/parse/clean.ts'

const SOURCE = readFileSync(new URL('../../data/reports/500242-2023-fzzf/source.txt', import.meta.url), 'utf8')

const piece = fc.constantFrom(
  '一、', '（二）', '二是', '3.', '第一章', '2023年', '2024年2月28日', '第二位', '居全市第一', '连续三年', '159件', '70.27万张', '1-2个', '99.1%',
  '90%以上', '1+22', '“四个一”', '“', '”', '《', '》', '（', '）', '。', '，', '、', '；', '：',
  '\n', ' ', '+', '个', '元', '万', '亿', '百分之', '分之',
  '第', '十', '余', '1', '０', '.', ',', '/', '-', '~', '存在问题', '下一步', '甲乙丙', 'A4', '\ud83d', '\u200b')
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 80 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  // the report itself, cut and stirred
  fc.array(fc.tuple(fc.nat(SOURCE.length), fc.nat(400)), { maxLength: 3 })
    .map((cuts) => cuts.map(([at, length]) => SOURCE.slice(at, at + length)).join('')))

const kind = fc.constantFrom<Block['kind']>('paragraph', 'heading', 'item', 'cell')
const anyBlocks = fc.array(fc.record({ kind, text: anyText }), { maxLength: 6 })

test('any blocks give a pack whose offsets hold', () => {
  fc.assert(fc.property(anyBlocks, (blocks) => {
    const pack = parse(blocks)
    expect(pack.text).toBe(blocks.map(({ text }) => text).join('\n'))
    expect(pack.outline.map(({ start, end }) => pack.text.slice(start, end)).join('')).toBe(pack.text)
    const nodes = new Map(pack.outline.map((node) => [node.id, node]))
    let at = 0
    for (const one of pack.figures) {
      expect(one.start).toBeGreaterThanOrEqual(at)
      expect(pack.text.slice(one.start, one.end)).toBe(one.text)
      expect(one.text).not.toBe('')
      expect(one.value === null || Number.isFinite(one.value)).toBe(true)
      const node = nodes.get(one.measure)
      expect(node !== undefined && node.start <= one.start && one.start < node.end).toBe(true)
      at = one.end
    }
    const groups = new Set(pack.groups.map(({ id }) => id))
    expect(groups.size).toBe(pack.groups.length)
    expect(pack.figures.every(({ group }) => group === null || groups.has(group))).toBe(true)
  }), { numRuns: 500 })
})

test('of any text every numeral is in a figure, or in none for a reason', () => {
  fc.assert(fc.property(anyText, (text) => {
    const { figures: found, others } = figures(text, outline(text))
    const held = [...found, ...others].sort((a, b) => a.start - b.start)
    for (const [i, one] of held.entries()) expect(one.start).toBeGreaterThanOrEqual(held[i - 1]?.end ?? 0)
    for (const { start, end } of numeralsIn(text)) {
      expect(held.some((one) => one.start < end && start < one.end)).toBe(true)
    }
  }), { numRuns: 500 })
})

test('cleaning the blocks of a document twice changes nothing more', () => {
  fc.assert(fc.property(anyBlocks, (blocks) => {
    const once = cleanBlocks(blocks)
    expect(once.every(({ text }) => text !== '')).toBe(true)
    expect(cleanBlocks(once)).toEqual(once)
  }))
})

/**
 * Milliseconds of the process's own time that `run` takes at its best of some tries: other programs' are not counted.
 * @param enough a try below it ends the trying
 */
function best(run: () => unknown, tries: number, enough = 0): number {
  let least = Infinity
  for (let i = 0; i < tries && least >= enough; i++) {
    const from = process.cpuUsage()
    run()
    least = Math.min(least, process.cpuUsage(from).user / 1000)
  }
  return least
}

test('cleaning and parsing cost in proportion to the text, up to a megabyte', () => {
  const run = (times: number) => () => parse(blocksOfText(SOURCE.repeat(times)))
  best(run(1), 30)
  // nine times the text; a square would be eighty-one times the time
  const most = best(run(20), 6) * 9 * 4
  expect(best(run(180), 3, most)).toBeLessThan(most)
})

test.each([
  '“', '一', '1', '（一）', '一是', '第', '\n', '，', '1,', '一、', '“一”', '1件、', '1-', 'x\n', '存在', '“二甲', '《', '2024年',
  '一是存在。', '1件，\n',
  '“二甲”、', '12345', '百', '甲 ', '**', '分之', '+1', '居第一',
])('nor does any monotony take longer: %j', (unit) => {
  const time = (size: number, enough = 0): number =>
    best(() => parse(blocksOfText(unit.repeat(size / unit.length))), 4, enough)
  time(5_000)
  // eight times the text; a square would be sixty-four times the time
  const most = Math.max(time(10_000), 1) * 8 * 4
  expect(time(80_000, most)).toBeLessThan(most)
})

test('the clean text of the report is one line for each block', () => {
  expect(blocksOfText(SOURCE).map(({ text }) => text).join('\n')).toBe(clean(SOURCE))
})
