/** One page in Firefox and its frames, driven by real input. */
import type { Bidi } from './bidi.ts'
import { describeSurface, HOST, NOTHING, type Surface } from './closed-root.ts'
import { until } from './until.ts'

/** The part of a protocol's value that is read here. */
interface Remote {
  readonly type: string
  readonly value?: unknown
  readonly sharedId?: string
}

interface Context {
  readonly context: string
  readonly url: string
  readonly children: readonly Context[] | null
}

export interface FirefoxFrame {
  readonly parent: FirefoxFrame | null
  readonly url: string
  /** Calls a function in the page; it must not close over anything, and what it returns must survive JSON. */
  call<T, A extends readonly unknown[]>(body: (...args: A) => T, ...args: A): Promise<Awaited<T>>
  /** What stands in our closed root. */
  surface(name: 'card' | 'chip'): Promise<Surface>
  /** Straight to points of the viewport, in CSS pixels, one after the other. */
  move(...points: readonly (readonly [number, number])[]): Promise<void>
  click(x: number, y: number): Promise<void>
  drag(from: readonly [number, number], to: readonly [number, number]): Promise<void>
}

export interface FirefoxTab extends FirefoxFrame {
  readonly id: string
  /** Shows an address, until it is loaded; brings the tab to the front. */
  go(url: string): Promise<void>
  front(): Promise<void>
  /** Itself first. */
  frames(): Promise<readonly FirefoxFrame[]>
  /** Keys by their names in the DOM, letters as they are; all down in order, then up: `press('Control', 'a')`. */
  press(...keys: readonly string[]): Promise<void>
  type(text: string): Promise<void>
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}

export interface FirefoxDriver {
  open(): Promise<FirefoxTab>
  window(): Promise<FirefoxTab>
  find(address: string): Promise<readonly FirefoxTab[]>
}

/** As the protocol names keys that are no characters. */
const KEYS: Readonly<Record<string, string>> = {
  Alt: '\uE00A', ArrowDown: '\uE015', ArrowLeft: '\uE012', ArrowRight: '\uE014', ArrowUp: '\uE013',
  Control: '\uE009', Enter: '\uE007', Escape: '\uE00C', Shift: '\uE008', Tab: '\uE004',
}

/** Of every tab, as in Chromium's tests. */
const VIEWPORT = { width: 1000, height: 700 }

type Step = Readonly<Record<string, unknown>>

const moveTo = ([x, y]: readonly [number, number]): Step => ({
  type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0,
})
const DOWN = { type: 'pointerDown', button: 0 }
const UP = { type: 'pointerUp', button: 0 }

/** Values come back as JSON: the protocol's own form of objects is for those who want more. */
function inJson(body: string): string {
  return `async (...args) => JSON.stringify(await (${body})(...args.map((one) => JSON.parse(one)))) ?? 'null'`
}

export function makeDriver(bidi: Bidi): FirefoxDriver {
  const evaluate = async (context: string, method: string, params: object): Promise<Remote> => {
    const answer = (await bidi.send(method, { target: { context }, awaitPromise: true, ...params })) as {
      readonly type: string
      readonly result: Remote
      readonly exceptionDetails?: { readonly text: string }
    }
    if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text)
    return answer.result
  }

  const call = async (context: string, body: string, args: readonly unknown[], self?: string): Promise<unknown> => {
    const { value } = await evaluate(context, 'script.callFunction', {
      functionDeclaration: self === undefined ? inJson(body) : body,
      arguments: args.map((one) => ({ type: 'string', value: JSON.stringify(one) })),
      ...(self === undefined ? {} : { this: { sharedId: self } }),
      userActivation: false,
    })
    return JSON.parse(String(value))
  }

  /** Closed roots are among what the protocol tells of an element, to those who ask. */
  const roots = async (context: string): Promise<readonly string[]> => {
    const { value } = await evaluate(context, 'script.evaluate', {
      expression: `[...document.querySelectorAll('${HOST}')]`,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    })
    return (value as readonly { readonly value: { readonly shadowRoot?: { readonly sharedId: string } | null } }[])
      .flatMap((host) => host.value.shadowRoot?.sharedId ?? [])
  }

  const perform = async (context: string, type: 'pointer' | 'key', actions: readonly Step[]): Promise<void> => {
    const parameters = type === 'key' ? {} : { parameters: { pointerType: 'mouse' } }
    await bidi.send('input.performActions', { context, actions: [{ type, id: type, actions, ...parameters }] })
  }

  const frame = (context: string, url: string, parent: FirefoxFrame | null): FirefoxFrame => ({
    move: (...points) => perform(context, 'pointer', points.map(moveTo)),
    click: (x, y) => perform(context, 'pointer', [moveTo([x, y]), DOWN, UP]),
    drag: ([x, y], [toX, toY]) => {
      const way = [moveTo([(x + toX) / 2, (y + toY) / 2]), moveTo([toX, toY])]
      return perform(context, 'pointer', [moveTo([x, y]), DOWN, ...way, UP])
    },
    parent,
    url,
    // What comes back is what the caller's function returned, through JSON.
    call: async (body, ...args) => (await call(context, body.toString(), args)) as never,
    async surface(name) {
      const described = `function (name) {
        return JSON.stringify((${describeSurface.toString()}).call(this, JSON.parse(name)))
      }`
      const found: Surface[] = []
      for (const root of await roots(context)) {
        const seen = (await call(context, described, [name], root)) as Surface | null
        if (seen !== null) found.push(seen)
      }
      return found.find(({ visible }) => visible) ?? found[0] ?? NOTHING
    },
  })

  const tree = async (root: string): Promise<Context | undefined> => {
    const { contexts } = (await bidi.send('browsingContext.getTree', { root })) as { contexts: readonly Context[] }
    return contexts[0]
  }

  const tabOf = (context: string, url: string): FirefoxTab => {
    const own = frame(context, url, null)
    const inside = ({ context: id, url: address, children }: Context, parent: FirefoxFrame | null): FirefoxFrame[] => {
      const self = parent === null ? own : frame(id, address, parent)
      return [self, ...(children ?? []).flatMap((child) => inside(child, self))]
    }
    const front = () => bidi.send('browsingContext.activate', { context }).then(() => undefined)
    return {
      ...own,
      id: context,
      front,
      async go(address) {
        await front()
        // The protocol never sees the end of a way to the extension's own pages.
        const wait = address.startsWith('http') ? 'complete' : 'none'
        await bidi.send('browsingContext.navigate', { context, url: address, wait })
        if (wait === 'complete') return
        const state = () => own.call(() => `${location.href} ${document.readyState}`)
        await until(`${address} to load`, state, (said) => said.startsWith(address) && said.endsWith('complete'))
      },
      async frames() {
        const found = await tree(context)
        return found === undefined ? [] : inside(found, null)
      },
      press: (...keys) => {
        const values = keys.map((key) => KEYS[key] ?? key)
        const down = values.map((value) => ({ type: 'keyDown', value }))
        return perform(context, 'key', [...down, ...values.map((value) => ({ type: 'keyUp', value })).reverse()])
      },
      type: (text) =>
        perform(context, 'key', [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }])),
      async screenshot() {
        const { data } = (await bidi.send('browsingContext.captureScreenshot', { context })) as { data: string }
        return Buffer.from(data, 'base64')
      },
      close: () => bidi.send('browsingContext.close', { context }).then(() => undefined),
    }
  }

  /** All that is open, tabs and the browser's own windows with what these hold. */
  const everything = async (): Promise<readonly Context[]> => {
    const flat = (one: Context): readonly Context[] => [one, ...(one.children ?? []).flatMap(flat)]
    const scopes = [{}, { 'moz:scope': 'chrome' }]
    const trees = await Promise.all(scopes.map((scope) => bidi.send('browsingContext.getTree', scope)))
    return trees.flatMap((answer) => (answer as { contexts: readonly Context[] }).contexts.flatMap(flat))
  }

  return {
    async open() {
      const { context } = (await bidi.send('browsingContext.create', { type: 'tab' })) as { context: string }
      await bidi.send('browsingContext.setViewport', { context, viewport: VIEWPORT })
      return tabOf(context, 'about:blank')
    },
    async window() {
      const found = (await everything()).find(({ url }) => url === 'chrome://browser/content/browser.xhtml')
      return tabOf(found?.context ?? '', found?.url ?? '')
    },
    find: async (address) =>
      (await everything()).filter(({ url }) => url.startsWith(address)).map(({ context, url }) => tabOf(context, url)),
  }
}
