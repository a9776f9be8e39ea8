import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension, launch, type Lab } from './browser.ts'
import { openPopup } from './extension-target.ts'
import { editManifest } from './less-extension.ts'
import { until } from './until.ts'

let lab: Lab
beforeAll(async () => {
  lab = await launch()
})
afterEach(async () => {
  // The first tab keeps the browser open.
  for (const page of lab.context.pages().slice(1)) await page.close()
})
afterAll(() => lab.close())

// Chromium's event objects have a `dispatch` that sets them off from inside; real keys and menus need a display.

/** Sets off a command in the tab in front, as its key would. */
async function command(where: Lab, name: string): Promise<void> {
  await (await where.worker()).evaluate(async (it) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    const event = chrome.commands.onCommand
    Reflect.apply(Reflect.get(event, 'dispatch'), event, [it, tab])
  }, name)
}

async function menu(selectionText: string): Promise<void> {
  await (await lab.worker()).evaluate((text) => {
    const event = chrome.contextMenus.onClicked
    Reflect.apply(Reflect.get(event, 'dispatch'), event, [{ menuItemId: 'search', selectionText: text }, undefined])
  }, selectionText)
}

interface Searching {
  readonly own: Page
  readonly query: string
}

/** The window of its own that `act` brings up, and what it searches for. */
async function searchAfter(where: Lab, act: () => Promise<void>): Promise<Searching> {
  const opening = where.context.waitForEvent('page', (page) => page.url().includes('popup.html'))
  await act()
  const own = await opening
  const box = own.locator('input[type=search]')
  await box.waitFor()
  // The box stands there before the script that fills it.
  const words = decodeURIComponent(new URL(own.url()).hash.slice(1))
  const query = await until('the words in the box', () => box.inputValue(), (value) => value === words)
  return { own, query }
}

describe('the keys', () => {
  it('are all assigned; Chromium leaves some unassigned without a word', async () => {
    const commands = await (await lab.worker()).evaluate(() => chrome.commands.getAll())
    expect(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
      _execute_action: 'Alt+Shift+K',
      'open-card': 'Alt+Shift+L',
      'open-search': 'Alt+Shift+J',
    })
  })

  it('open the search in a window of its own', async () => {
    const { query } = await searchAfter(lab, () => command(lab, 'open-search'))
    expect(query).toBe('')
  })
})

describe('the context menu', () => {
  it('searches for the words selected, wherever they were', async () => {
    const { own, query } = await searchAfter(lab, () => menu('枫桥经验'))
    expect(query).toBe('枫桥经验')
    await own.locator('[role=option]').first().waitFor()
  })

  it.each(['100% 的 #话题', '<b>行政复议</b>', '%E4%'])('takes %s as words and nothing else', async (words) => {
    expect((await searchAfter(lab, () => menu(words))).query).toBe(words)
    expect(lab.errors).toEqual([])
  })
})

describe('yy in the address bar', () => {
  interface Row {
    readonly content: string
    readonly description: string
  }

  async function suggested(text: string): Promise<readonly Row[]> {
    const rows = await (await lab.worker()).evaluate((typed) => {
      const event = chrome.omnibox.onInputChanged
      return new Promise((resolve) => Reflect.apply(Reflect.get(event, 'dispatch'), event, [typed, resolve]))
    }, text)
    // As the listener has handed them to the browser.
    return rows as readonly Row[]
  }

  async function enter(text: string): Promise<void> {
    await (await lab.worker()).evaluate((entered) => {
      const event = chrome.omnibox.onInputEntered
      Reflect.apply(Reflect.get(event, 'dispatch'), event, [entered, 'currentTab'])
    }, text)
  }

  it.each(['行政复议', 'xzfy', '159件'])('suggests 159件, what it counts and where, for %s', async (text) => {
    const [best] = await suggested(text)
    expect(best?.description).toMatch(/^<match>159件<\/match> .*行政复议申请.* <dim>一、（三）四是<\/dim>$/)
  })

  it('has no row for what the report does not have, nor for nothing', async () => {
    expect(await suggested('碳排放交易')).toEqual([])
    expect(await suggested('')).toEqual([])
  })

  it('opens the search for what was typed, and the report at the passage chosen', async () => {
    expect((await searchAfter(lab, () => enter('枫桥经验'))).query).toBe('枫桥经验')
    const [best] = await suggested('xzfy')
    const opening = lab.context.waitForEvent('page', (page) => page.url().includes('sidepanel.html'))
    await enter(best?.content ?? '')
    const report = await opening
    const marked = () => report.locator('article mark').allTextContents().then((all) => all.join(''))
    await expect.poll(marked).toContain('办理行政复议申请159件')
  })
})

describe('the window of its own', () => {
  it('opens the report in a window, having no side for a panel', async () => {
    const { own } = await searchAfter(lab, () => menu('枫桥经验'))
    await own.locator('[role=option]').first().click()
    const opening = lab.context.waitForEvent('page')
    await own.getByRole('button', { name: '报告全文' }).click()
    const report = await opening
    await expect.poll(() => report.locator('article mark').first().innerText()).toContain('枫桥经验')
  })
})

describe('a key pressed on a site that is not ours', () => {
  const PAGE = '<!doctype html><meta charset="utf-8"><title>Other</title><p id="words">营商环境</p>'

  /** Selects words on another site, calls the extension there, and asks for the card. */
  async function askElsewhere(where: Lab): Promise<string> {
    const page = await where.open(PAGE, { address: 'www.example.com/' })
    await page.locator('#words').click({ clickCount: 3 })
    const popup = await openPopup(where, page)
    await popup.close()
    await page.bringToFront()
    return (await searchAfter(where, () => command(where, 'open-card'))).query
  }

  it('leads to a search for the words selected', async () => {
    expect((await askElsewhere(lab)).trim()).toBe('营商环境')
  })

  it.each(['activeTab', 'scripting'])('needs %s to know them', async (permission) => {
    const dir = await mkdtemp(join(tmpdir(), 'youyang-lens-less-'))
    await cp(builtExtension(), dir, { recursive: true })
    let lost = 0
    await editManifest(dir, ({ storage: _, ...manifest }) => {
      const permissions = manifest.permissions.filter((name) => name !== permission)
      lost = manifest.permissions.length - permissions.length
      return { ...manifest, permissions }
    })
    const less = await launch({ extension: dir })
    const query = await askElsewhere(less).finally(() => less.close())
    await rm(dir, { recursive: true, force: true })
    expect([lost, query]).toEqual([1, ''])
  })
})
