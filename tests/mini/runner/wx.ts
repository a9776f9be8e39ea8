/** As much of `wx` as the mini-program uses; a call of anything else is an error. */
import type { Setup, State } from './state.ts'

interface Answering {
  readonly success?: (result: object) => void
  readonly fail?: (failure: object) => void
  readonly complete?: (result: object) => void
}

interface Scrolling extends Answering {
  readonly selector?: string
  readonly scrollTop?: number
  readonly offsetTop?: number
}

interface Pages {
  open(url: string): void
  close(count: number): void
  closeAll(): void
  depth(): number
  setTitle(title: string): void
  top(): HTMLElement | null
}

const DEEPEST = 10
const LARGEST_KEY = 1 << 20

const REFUSALS = {
  denied: { errno: 104, errMsg: 'setClipboardData:fail privacy permission is not authorized' },
  undeclared: { errno: 112, errMsg: 'setClipboardData:fail api scope is not declared in the privacy agreement' },
  broken: { errMsg: 'setClipboardData:fail' },
}

/** As values travel between WeChat's two threads. */
function cloned<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value))
}

function succeed({ success, complete }: Answering, result: object = {}): void {
  const whole = { errMsg: 'ok', ...result }
  setTimeout(() => {
    success?.(whole)
    complete?.(whole)
  })
}

function refuse({ fail, complete }: Answering, failure: object): void {
  setTimeout(() => {
    fail?.(failure)
    complete?.(failure)
  })
}

export function createWx(state: State, setup: Setup, pages: Pages): object {
  const size = (values: object): number => new Blob([JSON.stringify(values)]).size
  const goTo = (name: string, options: Answering & { readonly url: string }, act: () => void): void => {
    if (name === 'navigateTo' && pages.depth() >= DEEPEST) {
      refuse(options, { errMsg: 'navigateTo:fail webview count limit exceed' })
      return
    }
    act()
    pages.open(options.url)
    succeed(options)
  }
  const known: Readonly<Record<string, (options: never) => unknown>> = {
    canIUse: (name: string) => name in known,
    getAppBaseInfo: () => ({
      SDKVersion: '3.8.12', fontSizeSetting: setup.fontSize ?? 16, language: setup.language ?? 'zh_CN', theme: 'light',
    }),
    getWindowInfo: () => ({ windowWidth: innerWidth, windowHeight: innerHeight, pixelRatio: devicePixelRatio }),
    getStorageSync: (key: string) => (key in state.storage ? cloned(state.storage[key]) : ''),
    setStorageSync: () => undefined,
    setClipboardData: (options: Answering & { readonly data: string }) => {
      if (state.clipboardAnswer !== 'granted') {
        refuse(options, REFUSALS[state.clipboardAnswer])
        return
      }
      state.clipboard = options.data
      succeed(options)
    },
    navigateTo: (options: Answering & { readonly url: string }) => goTo('navigateTo', options, () => undefined),
    redirectTo: (options: Answering & { readonly url: string }) => goTo('redirectTo', options, () => pages.close(1)),
    reLaunch: (options: Answering & { readonly url: string }) => goTo('reLaunch', options, () => pages.closeAll()),
    navigateBack: (options: Answering & { readonly delta?: number }) => {
      pages.close(Math.min(options.delta ?? 1, pages.depth() - 1))
      succeed(options)
    },
    setNavigationBarTitle: (options: Answering & { readonly title: string }) => {
      pages.setTitle(options.title)
      succeed(options)
    },
    pageScrollTo: (options: Scrolling) => {
      const target = options.selector === undefined ? null : pages.top()?.querySelector(options.selector)
      if (options.selector !== undefined && target === null) refuse(options, { errMsg: 'pageScrollTo:fail' })
      const top = target === null || target === undefined ? (options.scrollTop ?? 0)
        : target.getBoundingClientRect().top + scrollY + (options.offsetTop ?? 0)
      scrollTo(0, top)
      succeed(options)
    },
    createSelectorQuery: () => {
      const found: unknown[] = []
      let selected: Element | null = null
      const query = {
        select: (selector: string) => {
          selected = pages.top()?.querySelector(selector) ?? null
          return query
        },
        fields: () => {
          const node = selected?.querySelector('canvas') ?? null
          found.push(node === null ? null : { node, width: node.clientWidth, height: node.clientHeight })
          return query
        },
        exec: (tell: (all: readonly unknown[]) => void) => void setTimeout(() => tell(found)),
      }
      return query
    },
    canvasToTempFilePath: (options: Answering & { readonly canvas: HTMLCanvasElement }) =>
      succeed(options, { tempFilePath: options.canvas.toDataURL('image/png') }),
    showShareImageMenu: (options: Answering & { readonly path: string }) => {
      if (state.pictureAnswer === 'broken') refuse(options, { errMsg: 'showShareImageMenu:fail' })
      else {
        state.pictures.push(options.path)
        if (state.pictureAnswer === 'cancelled') refuse(options, { errMsg: 'showShareImageMenu:fail cancel' })
        else succeed(options)
      }
    },
    showToast: (options: Answering) => succeed(options),
    hideToast: (options: Answering) => succeed(options),
    nextTick: (act: () => void) => void setTimeout(act),
  }
  const store = (key: string, value: unknown): void => {
    const all = { ...state.storage, [key]: cloned(value) }
    if (size({ [key]: value }) > LARGEST_KEY || size(all) > (setup.room ?? 10 * LARGEST_KEY)) {
      throw new Error('setStorageSync:fail the maximum size of the file storage limit is exceeded')
    }
    state.storage = all
  }
  return new Proxy(known, {
    get: (_, name) => (...given: readonly unknown[]) => {
      const api = String(name)
      const call = known[api]
      if (call === undefined) throw new Error(`wx.${api} is none that the runner knows`)
      state.calls.push(api)
      if (api === 'setStorageSync') return store(String(given[0]), given[1])
      return call(given[0] as never)
    },
  })
}
