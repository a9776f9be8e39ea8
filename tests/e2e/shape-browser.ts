/** What the table of shapes asks of a browser that runs the built extension, whichever it is. */
import { launch } from './browser.ts'
import { surface, type Surface } from './closed-root.ts'
import { launchFirefox } from './firefox.ts'
import type { FirefoxFrame } from './firefox-tab.ts'
import type { Site } from './server.ts'

export type Point = readonly [x: number, y: number]

export interface ShapeFrame {
  readonly parent: ShapeFrame | null
  call<T, A extends readonly unknown[]>(body: (...args: A) => T, ...args: A): Promise<Awaited<T>>
  card(): Promise<Surface>
}

/** The shortest there is: the rule of resting has tests of its own. Runs in the extension. */
const DWELL = 50

/** One tab of it, which shows one shape after the other. */
export interface ShapeBrowser {
  /** With its version. */
  readonly name: string
  readonly site: Site
  /** Of the extension's scripts, and of pages. */
  readonly errors: readonly string[]
  show(url: string): Promise<void>
  /** The page first. */
  frames(): Promise<readonly ShapeFrame[]>
  move(...points: readonly Point[]): Promise<void>
  click(point: Point): Promise<void>
  drag(from: Point, to: Point): Promise<void>
  selectAll(): Promise<void>
  close(): Promise<void>
}

/**
 * @param extension folder of the unpacked extension; else the one the tests use
 * @param first a script that runs first in every page
 */
export async function shapesInChromium(extension?: string, first = ''): Promise<ShapeBrowser> {
  const lab = await launch(extension === undefined ? undefined : { extension })
  await (await lab.worker()).evaluate((dwell) => chrome.storage.local.set({ settings: { dwell } }), DWELL)
  if (first !== '') await lab.context.addInitScript(first)
  const page = await lab.context.newPage()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { mouse } = page
  return {
    name: `Chromium ${lab.context.browser()?.version() ?? ''}`.trim(),
    site: lab.site,
    errors: lab.errors,
    show: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    async frames() {
      const found = new Map<unknown, ShapeFrame>()
      for (const frame of page.frames()) {
        const where = frame === page.mainFrame() ? page : frame
        found.set(frame, {
          parent: found.get(frame.parentFrame()) ?? null,
          call: (body, ...args) => where.evaluate(`(${body.toString()})(...${JSON.stringify(args)})`),
          card: () => surface(where, 'card'),
        })
      }
      return [...found.values()]
    },
    async move(...points) {
      for (const [x, y] of points) await mouse.move(x, y)
    },
    click: ([x, y]) => mouse.click(x, y),
    async drag([x, y], [toX, toY]) {
      await mouse.move(x, y)
      await mouse.down()
      await mouse.move((x + toX) / 2, (y + toY) / 2)
      await mouse.move(toX, toY)
      await mouse.up()
    },
    selectAll: () => page.keyboard.press('Control+A'),
    close: () => lab.close(),
  }
}

/** Runs in the page. Where the viewport of the frame of interest lies, if the point is in it. */
function frameUnder(x: number, y: number): Point | null {
  const frame = document.querySelector('#f')
  const box = frame?.getBoundingClientRect()
  if (!frame || !box || x < box.left || x > box.right || y < box.top || y > box.bottom) return null
  return [box.x + frame.clientLeft, box.y + frame.clientTop]
}

export async function shapesInFirefox(extension: string): Promise<ShapeBrowser> {
  const lab = await launchFirefox({ extension })
  const own = await lab.openOwn('options.html')
  await own.call((dwell) => chrome.storage.local.set({ settings: { dwell } }), DWELL)
  await own.close()
  const tab = await lab.tab()

  /** What is given to the page never reaches frames of other processes: it is given to the frame that is meant. */
  const under = async ([x, y]: Point): Promise<{ readonly frame: FirefoxFrame; readonly at: Point }> => {
    const [top = tab, ...others] = await tab.frames()
    let frame: FirefoxFrame = top
    let at: Point = [x, y]
    for (const child of others) {
      const corner = child.parent === frame ? await frame.call(frameUnder, ...at) : null
      if (corner === null) continue
      at = [at[0] - corner[0], at[1] - corner[1]]
      frame = child
    }
    return { frame, at }
  }

  return {
    name: `Firefox ${lab.version}`,
    site: lab.site,
    errors: lab.errors,
    show: (url) => tab.go(url),
    async frames() {
      const found = new Map<unknown, ShapeFrame>()
      for (const frame of await tab.frames()) {
        const { parent, call } = frame
        found.set(frame, { parent: found.get(parent) ?? null, call, card: () => frame.surface('card') })
      }
      return [...found.values()]
    },
    async move(...points) {
      for (const point of points) {
        const { frame, at } = await under(point)
        await frame.move(at)
      }
    },
    async click(point) {
      const { frame, at } = await under(point)
      await frame.click(...at)
    },
    async drag(from, to) {
      const { frame, at: [x, y] } = await under(from)
      await frame.drag([x, y], [x + to[0] - from[0], y + to[1] - from[1]])
    },
    selectAll: () => tab.press('Control', 'a'),
    close: () => lab.close(),
  }
}
