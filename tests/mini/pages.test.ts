import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPhone, startStand, type Stand } from './phone.ts'

let stand: Stand
beforeAll(async () => {
  stand = await startStand()
})
afterAll(() => stand?.close())

const q = encodeURIComponent

const LINKS: readonly (readonly [string, string, string])[] = [
  ['/pages/card/card?c=xingzheng-fuyi', '#card .term', '行政复议'],
  ['/pages/card/card?p=500242-2023-fzzf&m=1.3.4', '#card .term', '着力提升依法行政质效'],
  ['/pages/card/card?p=500242-2023-fzzf&f=1.3.4-8', '#card .number', '159'],
  ['/pages/card/card?f=1.3.4-8', '#card .number', '159'],
  ['/pages/card/card?p=500242-2023-fzzf&s=1665-1762', '#card .quote', '优化'],
  [`/pages/card/card?q=${q('行政复议')}&at=99`, '#card .term', '行政复议'],
  ['/pages/card/card?c=no-such-thing', '#unknown', '报告里没有'],
  ['/pages/card/card?p=110000-2030-fzzf&m=1.3.4', '#unknown', '报告里没有'],
  ['/pages/card/card?m=9.9.9', '#unknown', '报告里没有'],
  ['/pages/card/card?s=5-99999', '#unknown', '报告里没有'],
  ['/pages/card/card?q=%E4%B', '#card', '未提及'],
  ['/pages/card/card', '#unknown', '报告里没有'],
  [`/pages/search/search?q=${q('枫桥经验')}`, '.result', '枫桥经验'],
  ['/pages/reader/reader?n=2.3', '.node', '2023年'],
  ['/pages/reader/reader?n=9.9', '#lost', '从头打开'],
  ['/pages/reader/reader?p=110000-2030-fzzf&n=1.1', '#lost', '从头打开'],
]

describe('a link', () => {
  it('opens what it means, or says that it cannot', async () => {
    const phone = await openPhone(stand)
    for (const [path, selector, text] of LINKS) {
      await phone.open(path)
      await phone.at(selector, { hasText: text }).first().waitFor()
    }
    await phone.end()
  })

  it.each([
    ['/pages/card/card?c=xingzheng-fuyi', '#card'],
    ['/pages/no-such/page?x=1', '#home'],
  ])('starts the mini-program at %s', async (path, selector) => {
    const phone = await openPhone(stand, { path })
    await phone.at(selector).waitFor()
    expect(await phone.state('stack')).toHaveLength(1)
    await phone.end()
  })

  it('leads from an unknown card to the search', async () => {
    const phone = await openPhone(stand, { path: '/pages/card/card?c=no-such-thing' })
    await phone.tap('#unknown #home')
    await phone.at('#query').waitFor()
    expect(await phone.state('stack')).toEqual(['/pages/search/search'])
    await phone.end()
  })
})

describe('the pages open', () => {
  it('never grow beyond what WeChat keeps, and lead back in one step', async () => {
    const phone = await openPhone(stand)
    await phone.tap('#to-reader')
    for (let i = 0; i < 5; i++) {
      await phone.at('.token').first().waitFor()
      await phone.at('.token').first().tap()
      await phone.at('#whole').tap()
    }
    expect((await phone.state('stack')).length).toBe(10)
    await phone.at('.token').first().tap()
    await phone.tap('#to-search')
    await phone.at('#query').waitFor()
    expect(await phone.state('stack')).toEqual(['/pages/search/search'])
    await phone.end()
  })
})

describe('报告全文', () => {
  it('opens at the passage, marked, with outline, figures and what can be done with a measure', async () => {
    const phone = await openPhone(stand, { path: '/pages/card/card?c=xingzheng-fuyi' })
    await phone.tap('#whole')
    await phone.at('.shown').first().waitFor()
    const box = await phone.at('.shown').first().boundingBox()
    expect(box?.y ?? -1).toBeGreaterThanOrEqual(0)
    expect(box?.y ?? 9999).toBeLessThan(780)
    await phone.tap('#outline')
    await phone.at('#outline-list .entry', { hasText: '全面履行政府职能职责' }).tap()
    await phone.at('#outline-list').waitFor({ state: 'detached' })
    expect(await phone.at('.tag.plan').first().innerText()).toBe('2024年计划')
    await phone.at('.node.measure').first().tap({ position: { x: 60, y: 10 } })
    await phone.tap('#copy')
    await phone.at('notice', { hasText: '已复制' }).first().waitFor()
    expect(await phone.state('clipboard')).toContain('酉阳土家族苗族自治县人民政府')
    await phone.tap('#collect')
    await phone.at('notice', { hasText: '已加入摘录夹' }).first().waitFor()
    await phone.at('.token', { hasText: '159' }).first().tap()
    await phone.at('#card .number', { hasText: '159' }).first().waitFor()
    await phone.end()
  })
})

describe('数据', () => {
  it('lists every figure with its object and place, filtered by words, sound and kind', async () => {
    const phone = await openPhone(stand, { path: '/pages/figures/figures' })
    await phone.at('.item').first().waitFor()
    const all = await phone.at('.item').count()
    expect(all).toBeGreaterThan(60)
    expect(await phone.at('.item .what').allInnerTexts()).not.toContain('')
    await phone.type('xzfy')
    await phone.at('#shown', { hasText: '中的' }).waitFor()
    expect(await phone.at('.item').first().innerText()).toContain('159')
    await phone.type('无此数据')
    await phone.at('#none').waitFor()
    await phone.at('#none .press').tap()
    await phone.at('#shown', { hasText: `共${all}项` }).waitFor()
    await phone.at('.kind', { hasText: '比率' }).tap()
    await phone.at('#shown', { hasText: '中的' }).waitFor()
    expect((await phone.at('.item .number').allInnerTexts()).every((text) => /[%％]/.test(text))).toBe(true)
    await phone.tap('.item')
    await phone.at('#card .number').first().waitFor()
    await phone.end()
  })
})

describe('摘录夹', () => {
  it('collects once, orders, copies with sources, removes and gives back', async () => {
    const phone = await openPhone(stand, { path: '/pages/card/card?c=xingzheng-fuyi' })
    const collect = async (what: string) => {
      await phone.tap('#more')
      await phone.at('#choices .item', { hasText: what }).tap()
      await phone.at('notice').waitFor()
    }
    await collect('加入摘录夹：全部数据')
    expect(await phone.at('notice').innerText()).toContain('已加入摘录夹：3项数据')
    await collect('加入摘录夹：数据')
    expect(await phone.at('notice').innerText()).toContain('摘录夹中已有')
    await collect('加入摘录夹：原文')
    await phone.open('/pages/basket/basket')
    await phone.at('#count', { hasText: '共 4 项' }).waitFor()
    await phone.at('.up').first().tap()
    expect(await phone.at('.kept .number').first().innerText()).toBe('217件')
    await phone.tap('#copy-list')
    await phone.at('notice', { hasText: '4项，含出处' }).waitFor()
    expect(await phone.state('clipboard')).toMatch(/^1\. 办理行政应诉案件数：217件（2023年）——[^]+2\. [^]+4\. /)
    await phone.tap('#styles')
    await phone.at('.choice', { hasText: 'GB/T 7714—2025 顺序编码' }).tap()
    await phone.tap('#copy-list')
    await phone.page.waitForFunction(() => window.__mini.clipboard?.includes('参考文献'))
    await phone.tap('#copy-table')
    await phone.page.waitForFunction(() => window.__mini.clipboard?.startsWith('序号\t指标'))
    await phone.tap('#copy-markdown')
    await phone.page.waitForFunction(() => window.__mini.clipboard?.includes('[^1]:'))
    await phone.at('.remove').first().tap()
    await phone.at('#count', { hasText: '共 3 项' }).waitFor()
    await phone.at('notice').getByText('撤销').tap()
    await phone.at('#count', { hasText: '共 4 项' }).waitFor()
    await phone.tap('#clear')
    await phone.at('#empty').waitFor()
    await phone.at('notice').getByText('撤销').tap()
    await phone.at('#count', { hasText: '共 4 项' }).waitFor()
    await phone.at('.kept .body').first().tap()
    await phone.at('#card').waitFor()
    await phone.end()
  })

  it('keeps what it cannot read, leaves out what the report no longer says, and says so', async () => {
    const basket = {
      'basket/a': { schema: 99, kind: 'figure' },
      'basket/b': { schema: 1, kind: 'passage', pack: '500242-2023-fzzf', start: 0, end: 4, words: '改过的话', added: 1 },
    }
    const phone = await openPhone(stand, { path: '/pages/basket/basket', storage: { basket } })
    await phone.at('.lost', { hasText: '对不上' }).waitFor()
    await phone.at('.lost', { hasText: '较新版本' }).waitFor()
    await phone.tap('#copy-list')
    await phone.at('notice', { hasText: '对不上' }).waitFor()
    expect(await phone.state('clipboard')).toBeNull()
    expect(await phone.state('storage')).toMatchObject({ basket })
    await phone.end()
  })

  it('says when there is no room, and loses nothing', async () => {
    const phone = await openPhone(stand, { path: '/pages/card/card?c=xingzheng-fuyi', room: 40 })
    await phone.tap('#more')
    await phone.at('#choices .item', { hasText: '加入摘录夹：原文' }).tap()
    await phone.at('notice', { hasText: '摘录夹已满或存储不可用' }).waitFor()
    await phone.tap('#star')
    await phone.at('notice', { hasText: '收藏已满' }).waitFor()
    await phone.end()
  })
})

describe('what is remembered', () => {
  it('are a dozen searches and the cards starred, until they are cleared', async () => {
    const recent = Array.from({ length: 30 }, (_, i) => `查找${i}`)
    const storage = { recent: [...recent, 7, null], favourites: [{ path: 'elsewhere' }, 'x'] }
    const phone = await openPhone(stand, { storage })
    expect(await phone.at('#recent .chip').count()).toBe(12)
    expect(await phone.at('#favourites').count()).toBe(0)
    await phone.type('行政复议')
    await phone.tap('.result')
    await phone.tap('#star')
    await phone.at('.star.on').waitFor()
    await phone.back()
    await phone.tap('#clear')
    expect(await phone.at('#recent .chip').allInnerTexts()).toEqual(['行政复议', ...recent.slice(0, 11)])
    await phone.at('#favourites .chip', { hasText: '行政复议' }).tap()
    await phone.at('#card').waitFor()
    await phone.tap('#to-search')
    await phone.tap('#to-about')
    await phone.tap('#forget')
    await phone.at('#forget', { hasText: '已清除' }).waitFor()
    await phone.back()
    expect(await phone.at('#favourites').count()).toBe(0)
    expect(await phone.at('#recent .chip').allInnerTexts()).toContain('枫桥经验')
    await phone.end()
  })
})
