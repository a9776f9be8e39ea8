import { describe, expect, test } from 'vitest'
import { ask, finder, pack } from './bundled.ts'

/** What each hit's first figure counts. */
async function objects(query: string): Promise<readonly string[]> {
  const { groups } = await finder.find(query)
  return groups.flatMap(({ hits }) => hits).map(({ figures: [id] }) => {
    const figure = pack.figures.find((other) => other.id === id)
    return `${figure?.label ?? '?'} ${figure?.text ?? '?'}${figure?.unit ?? ''}`
  })
}

describe('a number is found in any shape', () => {
  test.each([
    ['159', '159'], ['159件', '159'], ['１５９件', '159'], ['一百五十九件', '159'],
    ['9820.4万元', '9820.4万'], ['98204000', '9820.4万'], ['98,204,000元', '9820.4万'],
    ['70.27万', '70.27万'], ['702700', '70.27万'], ['702,700张', '70.27万'],
    ['百分之九十', '90%以上'], ['90%', '90%以上'], ['九十％', '90%以上'],
    ['99.1', '99.1%'], ['百分之九十九点一', '99.1%'],
    ['0.5天', '0.5'], ['半天', '0.5'], ['2100余次', '2100余'], ['3万条', '3万余'],
    ['960444', '960444'], ['57,474户', '57474'], ['第二', '第二'],
  ])('%s', async (query, token) => {
    const { hits, via } = await ask(query)
    expect(via).toBe('number')
    const tokens = hits.map(({ figures: [id] }) => pack.figures.find((figure) => figure.id === id)?.text)
    expect(tokens).toContain(token)
  })
})

describe('a number is found with all it counts', () => {
  test.each([
    ['5', 3], ['58', 2], ['39', 2], ['100%', 4], ['27', 2],
  ])('%s counts %i things', async (query, count) => {
    const all = await objects(query)
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(count)
  })

  test('things of the unit asked for come first', async () => {
    expect((await objects('58起'))[0]).toMatch(/行政争议.*58起/)
    expect((await objects('58件'))[0]).toMatch(/规范性文件.*58件/)
    expect((await objects('332人'))[0]).toMatch(/332名/)
  })

  test('another kind of number is another number', async () => {
    expect(await objects('5天')).toEqual([])
    expect((await objects('第一')).every((object) => /第一/.test(object))).toBe(true)
    expect((await objects('1名')).some((object) => /第一/.test(object))).toBe(false)
  })
})

describe('a number that counts nothing is found by the words around it', () => {
  test.each([['1361', '紧扣“1361”整体架构'], ['885', '“885”'], ['1+22', '“1+22”优化营商环境组织体系']])(
    '%s', async (query, words) => {
      expect((await ask(query)).passages[0]).toContain(words)
    })
})

describe('a number beside words', () => {
  test.each([
    ['1632家企业', '1632家企业纳入企业异常经营名录管理'],
    ['159件行政复议', '办理行政复议申请159件'],
    ['98204000元贷款', '知识产权价值信用贷款9820.4万元'],
  ])('%s', async (query, words) => {
    expect((await ask(query)).passages[0]).toContain(words)
  })

  test("another place's number does not hide what it counts", async () => {
    expect((await ask('全年办理行政复议案件3260件')).figures[0]).toBe('159件')
  })
})

describe('a number that the report has not', () => {
  test.each(['160件', '15', '80%', '3.14', '999999', '2025年', '12'])('%s', async (query) => {
    expect((await ask(query)).hits).toEqual([])
  })
})
