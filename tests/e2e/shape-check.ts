/** Does with one shape what a reader does, and tells what came of it. */
import type { Surface } from './closed-root.ts'
import type { Point, ShapeBrowser, ShapeFrame } from './shape-browser.ts'
import { ABROAD, documentOf, HOST, INNER, OTHER_HOST, P, type Shape } from './shape.ts'
import { stays, until } from './until.ts'

const TERM = '行政复议'
/** Known to work on any page, so that where nothing comes it is not for want of us. */
const CONTROL = '<p id="c" style="position:fixed;right:40px;bottom:40px">枫桥经验</p>'
/** Milliseconds: longer than the pointer must rest, and than a first card takes. */
const A_CARD = 900
const NOTHING_COMES = 300

/** Where the pointer goes that means nothing. */
const AWAY: Point = [3, 690]

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Runs in the page. The first line of an element, in whatever open root it is; the text itself where there is none. */
function boxOf(id: string): Box | null {
  const find = (root: ParentNode): Element | null => {
    const own = root.querySelector(`#${id}`)
    if (own !== null) return own
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inner = shadowRoot === null ? null : find(shadowRoot)
      if (inner !== null) return inner
    }
    return null
  }
  const element = find(document)
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const [first, ...others] = element?.getClientRects() ?? []
  if (first === undefined) return null
  const right = others.reduce((end, box) => (box.top === first.top ? Math.max(end, box.right) : end), first.right)
  return { x: first.x, y: first.y, width: right - first.x, height: first.height }
}

/** Runs in the page: where the viewport of its one frame of interest begins. */
function frameOrigin(): Point {
  const frame = document.querySelector('#f') ?? document.documentElement
  const { x, y } = frame.getBoundingClientRect()
  return [x + frame.clientLeft, y + frame.clientTop]
}

async function originOf({ parent }: ShapeFrame): Promise<Point> {
  if (parent === null) return [0, 0]
  const [x, y] = await originOf(parent)
  const [inX, inY] = await parent.call(frameOrigin)
  return [x + inX, y + inY]
}

/** Of the element in whichever frame has it, in CSS pixels of the page. */
async function place(browser: ShapeBrowser, id: string): Promise<Box | null> {
  for (const frame of await browser.frames()) {
    const box = await frame.call(boxOf, id)
    if (box === null) continue
    const [x, y] = await originOf(frame)
    return { ...box, x: box.x + x, y: box.y + y }
  }
  return null
}

interface Found {
  readonly frame: ShapeFrame
  readonly card: Surface
}

async function openCards(browser: ShapeBrowser): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const frame of await browser.frames()) {
    const card = await frame.card()
    if (card.visible && !card.moving && card.box.height > 0) found.push({ frame, card })
  }
  return found
}

const located = async (browser: ShapeBrowser, id: string): Promise<Box> => {
  const box = await until(`#${id}`, () => place(browser, id), (found) => found !== null, 4000)
  return box ?? { x: 0, y: 0, width: 0, height: 0 }
}

/** A third into it: no corner, and no middle either. */
const spotIn = ({ x, y, width, height }: Box): Point => [x + width / 3, y + height / 3]

async function act(browser: ShapeBrowser, { does = 'hover' }: Shape): Promise<void> {
  const box = await located(browser, 't')
  const [x, y] = spotIn(box)
  const middle = box.y + box.height / 2
  // Who presses on words that are selected drags them.
  if (does === 'select') await browser.click(AWAY)
  await browser.move(AWAY, [x - 20, y], [x - 2, y], [x, y])
  if (does === 'select') await browser.drag([box.x + 1, middle], [box.x + box.width - 1, middle])
  if (does === 'select-in-field') {
    await browser.click([x, y])
    await browser.selectAll()
  }
}

/** The page script comes when the page is idle: until then a reader tries again. */
async function cardComes(browser: ShapeBrowser, shape: Shape): Promise<Found> {
  const found = await until(
    'a card',
    async () => {
      await act(browser, shape)
      return until('it', () => openCards(browser), ({ length }) => length > 0, A_CARD).catch(() => [])
    },
    ({ length }) => length > 0,
    5000,
  )
  const [first] = found
  if (first === undefined) throw new Error('no card')
  return first
}

/** Runs in the page: what is wrong with where the card stands; '' where nothing is. */
function standsIll({ x, y, width, height }: Box): string {
  const inside = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight
  if (!inside) return `it stands at ${[x, y, width, height].map(Math.round).join(' ')} in ${innerWidth}×${innerHeight}`
  const top = document.elementFromPoint(x + width / 2, y + Math.min(20, height / 2))
  return top?.localName === 'youyang-lens' ? '' : `it lies under <${top?.localName ?? 'nothing'}>`
}

async function copies(browser: ShapeBrowser, { frame, card }: Found): Promise<void> {
  const button = card.parts.find(({ name, visible }) => name === 'copy' && visible)
  if (button === undefined) throw new Error('it has no button to copy')
  const [x, y] = await originOf(frame)
  const { box } = button
  await browser.click([x + box.x + box.width / 2, y + box.y + box.height / 2])
  await until('the word that it is copied', () => frame.card(), ({ text }) => text.includes('已复制'), 3000)
}

async function nothingComes(browser: ShapeBrowser, shape: Shape): Promise<void> {
  // Where a browser has no marks, nothing tells that we are there.
  const count = () => ('highlights' in CSS ? CSS.highlights.size : 1)
  const marks = async () => Number(await (await browser.frames())[0]?.call(count))
  await until('the marks', marks, (size) => size > 0)
  await act(browser, shape)
  await stays('no card', () => openCards(browser), ({ length }) => length === 0, NOTHING_COMES)
  await browser.move(AWAY, spotIn(await located(browser, 'c')))
  await until('the card of the next term', () => openCards(browser), ({ length }) => length > 0, 3000)
}

async function somethingComes(browser: ShapeBrowser, shape: Shape): Promise<void> {
  const { selected = '', does = 'hover' } = shape
  const [top] = await browser.frames()
  if (selected !== '') await top?.call(selectKept)
  const { frame, card } = await cardComes(browser, shape)
  const words = does === 'hover' ? await top?.call(selectedWords) : selected
  if (words !== selected) throw new Error(`「${words}」 is selected`)
  const term = card.parts.find(({ name }) => name === 'term')?.text ?? ''
  if (term !== TERM) throw new Error(`it is of 「${term}」`)
  // Where it stands is settled a moment after it is there.
  let now = card
  const ill = async () => {
    now = await frame.card()
    return now.visible ? frame.call(standsIll, now.box) : 'it has gone'
  }
  await until('it to stand well', ill, (said) => said === '', 1500)
  await copies(browser, { frame, card: now })
}

/** Runs in the page. */
const selectKept = () => getSelection()?.selectAllChildren(document.querySelector('#k') ?? document.body)
const selectedWords = () => String(getSelection())

/** Serves the shape and what its frames show. @returns its address */
function put({ site }: ShapeBrowser, { body, head, type, headers, abroad, scheme = 'http', nothing }: Shape): string {
  const inner = { body: documentOf(P) }
  for (const host of [HOST, OTHER_HOST, ABROAD]) site.put(`${host}${INNER}`, inner)
  const at = `${abroad === true ? ABROAD : HOST}/shapes/page.html`
  site.put(at, {
    body: typeof body === 'string' ? documentOf(nothing === true ? body + CONTROL : body, head) : body.document,
    ...(type === undefined ? {} : { type }),
    ...(headers === undefined ? {} : { headers }),
  })
  return `${scheme}://${at}`
}

/** @throws where a reader would not get what the shape promises, saying what came instead */
export async function checkShape(browser: ShapeBrowser, shape: Shape): Promise<void> {
  await browser.show(put(browser, shape))
  if (shape.press !== undefined) await browser.click(spotIn(await located(browser, shape.press.slice(1))))
  await (shape.nothing === true ? nothingComes(browser, shape) : somethingComes(browser, shape))
}
