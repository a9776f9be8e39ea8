/**
 * Reads the extension's closed shadow root through the DevTools protocol, the one way that neither needs a test
 * build nor is open to pages.
 */
import { until } from './until.ts'
import type { CDPSession, Frame } from 'playwright-core'
import { originOf, pageOf, sessionOf, type Session, type Where } from './where.ts'

export const HOST = 'youyang-lens'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Part {
  /** Its `data-part`; '' for a control that has none. */
  readonly name: string
  readonly text: string
  readonly visible: boolean
  /** CSS pixels of the frame's viewport. */
  readonly box: Box
  readonly role: string | null
  readonly label: string | null
  readonly focused: boolean
}

/** What the root shows at one moment. */
export interface Surface {
  readonly visible: boolean
  /** Fading in, out or otherwise on its way. */
  readonly moving: boolean
  readonly text: string
  readonly box: Box
  readonly role: string | null
  readonly label: string | null
  readonly modal: string | null
  /** The element's `outerHTML`, for accessibility checks and pictures of failures. */
  readonly html: string
  /** Itself, and what lies in it. */
  readonly parts: readonly Part[]
}

/** A surface that is not there. */
export const NOTHING: Surface = {
  visible: false,
  moving: false,
  text: '',
  box: { x: 0, y: 0, width: 0, height: 0 },
  role: null,
  label: null,
  modal: null,
  html: '',
  parts: [],
}

interface Described {
  readonly backendNodeId: number
  readonly shadowRoots?: readonly Described[]
  readonly contentDocument?: Described
}

const FRAMES = 'iframe, frame, object, embed'
/** So that what has been asked for is let go together. */
const objectGroup = 'roots'

/** Which of the frames in its parent's document it is. */
async function indexOf(frame: Frame): Promise<number> {
  const element = await frame.frameElement()
  return element.evaluate(
    (own, frames) => [...(own.ownerDocument?.querySelectorAll(frames) ?? [])].findIndex((one) => one === own),
    FRAMES,
  )
}

/** The document as an object of the protocol's, reached through the frames around it, which may be of other origins. */
async function documentOf(where: Where, { cdp, of }: Session): Promise<string | undefined> {
  if (where === of || !('childFrames' in where)) {
    const { result } = await cdp.send('Runtime.evaluate', { expression: 'document', objectGroup })
    return result.objectId
  }
  const around = where.parentFrame()
  const outer = await documentOf(around === null || around.parentFrame() === null ? where.page() : around, { cdp, of })
  const { result: element } = await cdp.send('Runtime.callFunctionOn', {
    objectId: outer ?? '',
    functionDeclaration: `function (index) { return this.querySelectorAll('${FRAMES}')[index] }`,
    arguments: [{ value: await indexOf(where) }],
    objectGroup,
  })
  const { node }: { readonly node: Described } =
    await cdp.send('DOM.describeNode', { objectId: element.objectId ?? '', depth: 1, pierce: true })
  const backendNodeId = node.contentDocument?.backendNodeId
  if (backendNodeId === undefined) return undefined
  return (await cdp.send('DOM.resolveNode', { backendNodeId, objectGroup })).object.objectId
}

/** The one root that a document was last found to have, and the session whose object it is. */
interface LastRoot {
  readonly cdp: CDPSession
  readonly objectId: string
}
const lastRoots = new WeakMap<Where, LastRoot>()

/** @throws what the function threw */
async function callOn(cdp: CDPSession, objectId: string, body: string, args: readonly unknown[]): Promise<unknown> {
  const { result, exceptionDetails: failure } = await cdp.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: body,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
  })
  if (failure !== undefined) throw new Error(failure.exception?.description ?? 'a script failed in the root')
  return result.value
}

/** Runs in the page: null once its document is gone, or has hosts besides that one. */
const IF_STILL_THE_ONE = (declaration: string) => `function (...args) {
  const { host, host: { ownerDocument: page } } = this
  const hosts = page.defaultView === null ? [] : page.querySelectorAll('${HOST}')
  return hosts.length === 1 && hosts[0] === host ? [(${declaration}).apply(this, args)] : null
}`

/** Asks the root of last time in one call: to find it takes seven, and tests ask many times a second. */
async function inLastRoot(where: Where, declaration: string, args: readonly unknown[]): Promise<unknown[] | null> {
  const last = lastRoots.get(where)
  if (last === undefined) return null
  const { cdp, objectId } = last
  // The document may have been replaced: then its objects are no longer known.
  const answer = await callOn(cdp, objectId, IF_STILL_THE_ONE(declaration), args).catch(() => null)
  if (Array.isArray(answer)) return answer
  lastRoots.delete(where)
  await cdp.send('Runtime.releaseObject', { objectId }).catch(() => undefined)
  return null
}

/** Runs `declaration` with `this` as the closed root of each host in the document; answers in tree order. */
async function inRoots(where: Where, declaration: string, args: readonly unknown[]): Promise<unknown[]> {
  return (await inLastRoot(where, declaration, args)) ?? findRoots(where, declaration, args)
}

async function findRoots(where: Where, declaration: string, args: readonly unknown[]): Promise<unknown[]> {
  const session = await sessionOf(where)
  const { cdp } = session
  const within = await documentOf(where, session)
  if (within === undefined) return []
  const found = await cdp.send('Runtime.callFunctionOn', {
    objectId: within,
    functionDeclaration: `function () { return [...this.querySelectorAll('${HOST}')] }`,
    objectGroup,
  })
  const listId = found.result.objectId
  if (listId === undefined) return []
  const roots: string[] = []
  const { result } = await cdp.send('Runtime.getProperties', { objectId: listId, ownProperties: true })
  for (const property of result) {
    const objectId = /^\d+$/.test(property.name) ? property.value?.objectId : undefined
    if (objectId === undefined) continue
    const { node }: { readonly node: Described } =
      await cdp.send('DOM.describeNode', { objectId, depth: 1, pierce: true })
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId
    if (backendNodeId === undefined) continue
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId })
    if (object.objectId !== undefined) roots.push(object.objectId)
  }
  const answers: unknown[] = []
  for (const objectId of roots) answers.push(await callOn(cdp, objectId, declaration, args))
  const [only] = roots
  if (only !== undefined && roots.length === 1) lastRoots.set(where, { cdp, objectId: only })
  else for (const objectId of roots) await cdp.send('Runtime.releaseObject', { objectId })
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup })
  return answers
}

/** Runs in the page; must not close over anything. Null where the root holds no such part. */
export function describeSurface(this: ShadowRoot, name: string): Surface | null {
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x, y, width, height }
  }
  const seen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getClientRects().length > 0
  const wordsOf = (element: Element) =>
    element instanceof HTMLElement ? element.innerText : (element.textContent ?? '')
  const top = this.querySelector(`[data-part="${name}"]`)
  if (top === null) return null
  const labelledBy = this.getElementById(top.getAttribute('aria-labelledby') ?? '')
  return {
    visible: seen(top),
    moving: this.getAnimations().some(({ playState }) => playState === 'running'),
    text: wordsOf(top),
    box: boxOf(top),
    role: top.getAttribute('role'),
    label: top.getAttribute('aria-label') ?? labelledBy?.textContent ?? null,
    modal: top.getAttribute('aria-modal'),
    html: top.outerHTML,
    parts: [top, ...top.querySelectorAll('[data-part], button, input, a[href]')].map((part) => ({
      name: part.getAttribute('data-part') ?? '',
      text: wordsOf(part),
      visible: seen(part),
      box: boxOf(part),
      role: part.getAttribute('role'),
      label: part.getAttribute('aria-label'),
      focused: this.activeElement === part,
    })),
  }
}

/** What stands in the root now; a surface that is not there is one that is not visible. */
export async function surface(where: Where, name: 'card' | 'chip'): Promise<Surface> {
  const answers = await inRoots(where, describeSurface.toString(), [name])
  const surfaces = answers.filter((answer): answer is Surface => answer !== null)
  return surfaces.find(({ visible }) => visible) ?? surfaces[0] ?? NOTHING
}

/** How many roots the extension has put into the document: none before it is needed, never more than one. */
export async function rootCount(where: Where): Promise<number> {
  return (await inRoots(where, 'function () { return true }', [])).length
}

/** Runs a function of the test's with `this` as the root; for styles and structure that `Surface` does not tell. */
export async function inRoot<T>(where: Where, body: (this: ShadowRoot) => T): Promise<T | undefined> {
  const answers = await inRoots(where, body.toString(), [])
  // The value has come through JSON; the caller's function says what it is.
  return answers[0] as T | undefined
}

/** The same in each root of ours, where there may be several. */
export async function inEveryRoot<T>(where: Where, body: (this: ShadowRoot) => T): Promise<readonly T[]> {
  return (await inRoots(where, body.toString(), [])) as readonly T[]
}

export interface Opened extends Surface {
  /** Text of a part, white space collapsed; of the `nth` where there are several. '' where there is none. */
  part(name: string, nth?: number): string
  /** A real click in the middle of the part. */
  click(name: string, nth?: number): Promise<void>
  /** A real click on the control that shows these words. */
  press(words: string): Promise<void>
}

function opened(where: Where, seen: Surface): Opened {
  const pick = (name: string, nth: number) => seen.parts.filter((part) => part.name === name && part.visible)[nth]
  const clickPart = async (part: Part | undefined, what: string) => {
    if (part === undefined) throw new Error(`no visible ${what} in: ${seen.text}`)
    const { x, y } = await originOf(where)
    await pageOf(where).mouse.click(x + part.box.x + part.box.width / 2, y + part.box.y + part.box.height / 2)
  }
  return {
    ...seen,
    part: (name, nth = 0) => (pick(name, nth)?.text ?? '').replace(/\s+/g, ' ').trim(),
    click: (name, nth = 0) => clickPart(pick(name, nth), `part ${name} (${nth})`),
    press: (words) => {
      const controls = seen.parts.filter(({ visible, text, label }) => visible && `${text} ${label}`.includes(words))
      // The control itself stands after what it lies in.
      return clickPart(controls[controls.length - 1], `control 「${words}」`)
    },
  }
}

/** The card as it is now, open or not. */
export async function card(where: Where): Promise<Opened> {
  return opened(where, await surface(where, 'card'))
}

/** Waits for the card, and until it has stopped moving and filling. */
export async function cardOpens(where: Where, timeout?: number): Promise<Opened> {
  return opened(where, await settled(where, 'card', timeout))
}

export async function chipOpens(where: Where, timeout?: number): Promise<Opened> {
  return opened(where, await settled(where, 'chip', timeout))
}

async function settled(where: Where, name: 'card' | 'chip', timeout?: number): Promise<Surface> {
  let before = ''
  return until(
    `the ${name} to be seen and at rest`,
    () => surface(where, name),
    (seen) => {
      const now = JSON.stringify([seen.box, seen.html])
      const still = now === before
      before = now
      return seen.visible && !seen.moving && seen.box.height > 0 && still
    },
    timeout,
  )
}

/** Waits until neither card nor chip is seen. */
export async function nothingOpen(where: Where, timeout?: number): Promise<void> {
  await until(
    'card and chip to be gone',
    async () => [(await surface(where, 'card')).visible, (await surface(where, 'chip')).visible],
    (open) => !open.includes(true),
    timeout,
  )
}
