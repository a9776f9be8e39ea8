import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { controlExtension } from '../bench/control-extension.ts'
import { builtExtension, launch, type Lab } from './browser.ts'
import { cardOpens } from './closed-root.ts'
import { openPopup } from './extension-target.ts'
import { netLogSwitches, requestedAddresses } from './net-log.ts'
import { testPage } from './pages.ts'
import { drag, hover, marked } from './reader.ts'
import { until } from './until.ts'

/** What Chromium asks for by itself, with or without an extension. */
const BROWSERS_OWN = /^https?:\/\/(accounts\.google\.com|update\.googleapis\.com|[\w.]*\.gvt1\.com)\//

const sample = testPage('trs-opinion')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youyang-lens-net-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Addresses the whole browser asked for while `use` ran in it with the extension. */
async function addresses(extension: string, use: (lab: Lab) => Promise<void>): Promise<readonly string[]> {
  const file = join(folder, 'net-log.json')
  const lab = await launch({ extension, args: netLogSwitches(file) })
  try {
    await use(lab)
  } finally {
    await lab.close()
  }
  return requestedAddresses(file).filter((address) => !BROWSERS_OWN.test(address))
}

async function useEverything(lab: Lab): Promise<void> {
  const page = await lab.open(sample.html, { address: sample.expected.address })
  await marked(page)
  await hover(page, '行政复议')
  const card = await cardOpens(page)
  await card.click('copy')
  await page.keyboard.press('Escape')
  await drag(page, '营商环境')
  await cardOpens(page)

  const popup = await openPopup(lab, page)
  await popup.type('xzfy')
  const rows = `document.querySelectorAll('[role="option"]').length`
  await until('results in the popup', () => popup.evaluate(rows), (count) => Number(count) > 0)
  await popup.press('Enter')
  const opened = `document.querySelector('[data-part="card"], [data-part="passage"]') !== null`
  await until('a card in the popup', () => popup.evaluate(opened), (yes) => yes === true)
  await popup.close()

  for (const path of ['sidepanel.html', 'options.html', 'welcome.html']) {
    const own = await lab.openOwn(path)
    await until(`${path} to be filled`, () => own.locator('body').innerText(), (text) => text.trim().length > 20)
  }
  const worker = await lab.worker()
  expect(await worker.evaluate(() => chrome.runtime.getManifest().manifest_version)).toBe(3)
}

describe('the network', () => {
  it('is asked for the page that was opened and nothing else, by whichever part of ours', async () => {
    const asked = await addresses(builtExtension(), useEverything)
    const { host } = new URL(`https://${sample.expected.address}`)
    expect(asked.filter((address) => address !== `https://${host}/favicon.ico`)).toEqual([
      `https://${sample.expected.address}`,
    ])
  })

  it('is closed to the extension’s own pages even if they tried', async () => {
    const asked = await addresses(builtExtension(), async (lab) => {
      const worker = await lab.worker()
      await worker.evaluate(() => fetch('https://worker.example.org/').catch(() => null))
      const options = await lab.openOwn('options.html')
      await options.evaluate(() => fetch('https://options.example.org/').catch(() => null))
    })
    expect(asked).toEqual([])
  })

  it('would show a request from any of them', async () => {
    const control = await controlExtension()
    const asked = await addresses(control.dir, async (lab) => {
      const worker = await lab.worker()
      await worker.evaluate(() => fetch('https://worker.example.org/').catch(() => null))
      const page = await lab.open('<p>政务公开</p>')
      await page.evaluate(() => navigator.sendBeacon('https://page.example.org/'))
    })
    await control.remove()
    expect(asked).toEqual(expect.arrayContaining(['https://worker.example.org/', 'https://page.example.org/']))
  })
})
