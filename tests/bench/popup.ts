/** How soon the popup is painted with its box ready for keys, against a popup that is one line of HTML. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch, type Lab } from '../e2e/browser.ts'
import type { BuiltExtension } from '../e2e/extension-dir.ts'
import { openPopup } from '../e2e/extension-target.ts'
import { until } from '../e2e/until.ts'
import { measure, median, type Measures } from './measure.ts'

const WARM_UPS = 3
const OPENINGS = 21

async function controlPopup(): Promise<BuiltExtension> {
  const dir = await mkdtemp(join(tmpdir(), 'youyang-lens-control-'))
  const manifest = {
    manifest_version: 3,
    name: 'control',
    version: '1',
    permissions: ['activeTab'],
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'popup.html' },
  }
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(dir, 'worker.js'), 'void 0\n')
  await writeFile(join(dir, 'popup.html'), '<!doctype html><meta charset="utf-8">查找 <input type="search" autofocus>\n')
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) }
}

/** Milliseconds from the popup's beginning to its first picture; 0 while there is none, or no box takes keys. */
const PAINTED = `document.activeElement?.type === 'search'
  ? (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0) : 0`

async function opening(lab: Lab, page: Page): Promise<number> {
  const popup = await openPopup(lab, page)
  const painted = await until('the popup’s first picture', () => popup.evaluate(PAINTED), (time) => Number(time) > 0)
  await popup.close()
  return Number(painted)
}

/** Opens ours and the control in turn, so that a busy moment of the machine meets both. */
export async function benchPopup(dir: string): Promise<Measures> {
  const control = await controlPopup()
  const [ours, theirs] = [await launch({ extension: dir }), await launch({ extension: control.dir })]
  const text = '<!doctype html><meta charset="utf-8"><p>依法办理行政复议案件。</p>'
  const [page, other] = [await ours.open(text), await theirs.open(text)]
  const times: { readonly own: number; readonly control: number }[] = []
  for (let i = -WARM_UPS; i < OPENINGS; i++) {
    const time = { own: await opening(ours, page), control: await opening(theirs, other) }
    if (i >= 0) times.push(time)
  }
  await Promise.all([ours.close(), theirs.close(), control.remove()])
  const [value, beside] = [
    median(times.map(({ own }) => own)),
    median(times.map((time) => time.control)),
  ]
  return {
    'popup-ready': measure(value, 'ms', beside),
    'popup-ready-behind-control': measure(value - beside, 'ms'),
  }
}
