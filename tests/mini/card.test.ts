import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { STYLES } from '../../core/quote/styles.ts'
import { openPhone, startStand, type Phone, type Stand } from './phone.ts'

let stand: Stand
beforeAll(async () => {
  stand = await startStand()
})
afterAll(() => stand?.close())

const CARD = `/pages/card/card?q=${encodeURIComponent('行政复议')}`
const SENTENCE =
  '据酉阳土家族苗族自治县人民政府《关于2023年法治政府建设情况的报告》（2024年2月28日），2023年办理行政复议申请159件。'

async function card(setup: Parameters<typeof openPhone>[1] = {}): Promise<Phone> {
  const phone = await openPhone(stand, { path: CARD, ...setup })
  await phone.at('#card').waitFor()
  return phone
}

describe('a card', () => {
  it('holds figure, sentence, source and year on one screen', async () => {
    const phone = await card()
    const box = await phone.at('#card').boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(600)
    const text = await phone.at('#card').innerText()
    for (const part of ['159', '件', '办理行政复议申请', '化解行政争议58起', '一、（三）四是', '2024-02-28', '2023年数据', '非官方工具']) {
      expect(text.replace(/\s+/g, '')).toContain(part)
    }
    await phone.end()
  })

  it('steps to the other places, and says what of them is only planned', async () => {
    const phone = await card()
    await phone.at('.other', { hasText: '2024年计划' }).first().tap()
    expect(await phone.at('#card .tag.plan').innerText()).toBe('2024年计划')
    expect(await phone.at('#source').innerText()).toContain('2024年计划')
    await phone.end()
  })

  it.each([
    ['出庭应诉率', '酉阳2023年报告未提及「出庭应诉率」', '报告中相近的内容'],
    ['碳排放交易', '酉阳2023年报告未提及「碳排放交易」', '报告中也没有相近的内容。'],
  ])('says honestly of %s what the report has not', async (query, said, nearest) => {
    const phone = await openPhone(stand, { path: `/pages/card/card?q=${encodeURIComponent(query)}` })
    expect(await phone.at('.saying').innerText()).toBe(said)
    expect(await phone.at('.nearest').innerText()).toContain(nearest)
    await phone.end()
  })
})

describe('copying', () => {
  it('puts the sentence with its source on the clipboard, and a figure with its object', async () => {
    const phone = await card()
    await phone.tap('#copy')
    await phone.at('notice .notice, notice [class*="--notice"]').first().waitFor()
    expect(await phone.state('clipboard')).toBe(SENTENCE)
    expect(await phone.at('notice').innerText()).toContain('已复制：159件（含出处，纯文本）')
    await phone.at('.figure', { hasText: '217' }).tap()
    await phone.at('notice', { hasText: '217件' }).waitFor()
    expect(await phone.state('clipboard')).toContain('217件')
    expect(await phone.state('clipboard')).toContain('办理行政应诉案件')
    await phone.end()
  })

  it('cites in every style, and keeps the one chosen', async () => {
    const phone = await card()
    const copies = new Map<string, string>()
    for (const { id, zh } of STYLES) {
      await phone.tap('#more')
      await phone.tap('#styles')
      await phone.at('#style-list .item', { hasText: zh }).first().tap()
      await phone.at('#choices').waitFor()
      await phone.at('#choices .item', { hasText: '仅复制出处' }).tap()
      const before = [...copies.values()].pop() ?? null
      await phone.page.waitForFunction((last) => window.__mini.clipboard !== last, before)
      copies.set(id, String(await phone.state('clipboard')))
    }
    expect(copies.size).toBe(STYLES.length)
    expect(copies.get('gbt7714-2025')).toContain('[R]. 2024-02-28')
    expect(copies.get('bibtex')).toMatch(/^@/)
    expect(copies.get('ris')).toMatch(/^TY {2}- /)
    expect(JSON.parse(copies.get('csl-json') ?? '')).toBeTruthy()
    await phone.open(CARD)
    await phone.tap('#more')
    expect(await phone.at('#styles').innerText()).toContain('LaTeX')
    await phone.end()
  })

  it.each([
    ['denied', '你没有同意使用剪贴板'],
    ['undeclared', '还没有在隐私指引中声明剪贴板'],
    ['broken', '剪贴板没有接受'],
  ] as const)('%s, shows the text to be selected, the reason, and tries again', async (answer, reason) => {
    const phone = await card()
    await phone.set({ clipboardAnswer: answer })
    await phone.tap('#copy')
    const notice = phone.at('notice')
    await notice.getByText(reason).waitFor()
    const text = notice.locator('wx-text', { hasText: SENTENCE })
    expect(await text.evaluate((element) => getComputedStyle(element).userSelect)).toBe('text')
    expect(await phone.state('clipboard')).toBeNull()
    await phone.set({ clipboardAnswer: 'granted' })
    await notice.getByText('再试一次').tap()
    await notice.getByText('已复制').waitFor()
    expect(await phone.state('clipboard')).toBe(SENTENCE)
    await phone.end()
  })
})

describe('存为图片', () => {
  /** Size of the picture in pixels, and the share of them that is dark. */
  async function pictured(phone: Phone) {
    await phone.page.waitForFunction(() => window.__mini.pictures.length > 0)
    return phone.page.evaluate(async () => {
      const image = new Image()
      image.src = window.__mini.pictures[0] ?? ''
      await image.decode()
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width: image.width, height: image.height })
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] }
      const dark = [...data].filter((value, i) => i % 4 === 0 && value < 90).length
      return { width: image.width, height: image.height, inks: dark / (data.length / 4) }
    })
  }

  it('draws the card with its source, sharp, and hands it to WeChat’s own sheet', async () => {
    const phone = await card()
    await phone.tap('#picture')
    const { width, height, inks } = await pictured(phone)
    expect(width).toBe(375 * 3)
    expect(height).toBeGreaterThan(900)
    expect(height).toBeLessThanOrEqual(4096)
    expect(inks).toBeGreaterThan(0.02)
    expect(inks).toBeLessThan(0.3)
    expect(await phone.at('#drawn').count()).toBe(0)
    await phone.end()
  })

  it('says nothing where the reader turns back, and shows the picture where the sheet fails', async () => {
    const phone = await card()
    await phone.set({ pictureAnswer: 'cancelled' })
    await phone.tap('#picture')
    await pictured(phone)
    await phone.at('#picture', { hasText: '存为图片' }).waitFor()
    expect(await phone.at('#drawn').count()).toBe(0)
    await phone.set({ pictureAnswer: 'broken' })
    await phone.tap('#picture')
    await phone.at('#drawn [data-longpress=menu]').waitFor()
    await phone.at('#drawn .press').tap()
    await phone.at('#drawn').waitFor({ state: 'detached' })
    await phone.end()
  })
})

describe('转发', () => {
  it('shows in the chat what it is about, with a picture that ships, and leads back to the same passage', async () => {
    const phone = await card()
    await phone.at('.other', { hasText: '2024年计划' }).first().tap()
    await phone.tap('#share')
    const shared = await phone.state('shared')
    expect(shared?.title).toBe('酉阳2023 · 行政复议（2024年计划）')
    expect(shared?.path).toMatch(/^\/pages\/card\/card\?q=.+&at=\d$/)
    const words = await phone.at('#passage').innerText()
    const size = await phone.page.evaluate(async (src) => {
      const image = new Image()
      image.src = src.replace(/^\//, '')
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    }, shared?.imageUrl ?? '')
    expect(size).toEqual([500, 400])
    await phone.end()
    const other = await openPhone(stand, { path: shared?.path ?? '' })
    expect(await other.at('#passage').innerText()).toBe(words)
    expect((await other.share('menu'))?.title).toContain('行政复议')
    await other.end()
  })

  it('has the best figure in its title, with its object', async () => {
    const phone = await card()
    expect((await phone.share('menu'))?.title).toBe('酉阳2023 · 行政复议：办理行政复议申请数 159件')
    await phone.end()
  })
})
