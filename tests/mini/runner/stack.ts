import type { Backend, CodeSpace } from 'glass-easel-miniprogram-adapter'
import { resolvePath } from './resolve.ts'
import type { Shared, State } from './state.ts'

type Instance = Record<string, unknown>

interface Open {
  title: string
  readonly url: string
  readonly path: string
  readonly page: Instance
  show(): void
  hide(): void
  remove(): void
  readonly element: () => HTMLElement
}

interface StackParts {
  readonly backend: Backend
  readonly space: CodeSpace
  readonly pages: readonly string[]
  readonly state: State
  readonly json: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** The pages open, each over the one before, as WeChat keeps them. */
export function createStack({ backend, space, pages, state, json }: StackParts) {
  let all: readonly Open[] = []
  let first: (path: string) => void = () => undefined
  const top = (): Open | undefined => all[all.length - 1]
  const set = (next: readonly Open[]): void => {
    all = next
    state.stack = all.map(({ url }) => url)
  }
  const call = (page: Instance, name: string, ...given: readonly unknown[]): unknown => {
    const act = page[name]
    if (typeof act !== 'function') return undefined
    try {
      return act.apply(page, given)
    } catch (error) {
      state.errors.push(error instanceof Error ? String(error.stack) : String(error))
      return undefined
    }
  }
  const open = (url: string): void => {
    const [place = '', search = ''] = url.split('?')
    const path = resolvePath(place, top()?.path ?? '')
    if (!pages.includes(path)) throw new Error(`navigateTo:fail page "${path}" is not found`)
    first(path)
    // As WeChat hands them over: not decoded.
    const query = Object.fromEntries(search.split('&').filter((field) => field !== '').map((field) => {
      const at = field.indexOf('=')
      return at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)]
    }))
    top()?.hide()
    const root = backend.createRoot('page', space, path)
    const page = root.get()
    const element = () => root.getComponent().getBackendElement()
    const placeholder = document.createElement('span')
    document.body.append(placeholder)
    let scrolled = 0
    const app = Object(json['app']?.['window'])
    const one: Open = {
      title: String(json[path]?.['navigationBarTitleText'] ?? app['navigationBarTitleText'] ?? ''),
      url,
      path,
      page,
      element,
      show: () => {
        element().hidden = false
        scrollTo(0, scrolled)
        state.title = one.title
        call(page, 'onShow')
        root.getComponent().triggerPageLifetime('show', [])
      },
      hide: () => {
        scrolled = scrollY
        element().hidden = true
        call(page, 'onHide')
        root.getComponent().triggerPageLifetime('hide', [])
      },
      remove: () => {
        call(page, 'onUnload')
        const drawn = element()
        root.release()
        drawn.remove()
      },
    }
    page['route'] = path
    page['options'] = query
    set([...all, one])
    call(page, 'onLoad', query)
    root.attach(document.body, placeholder)
    one.show()
    call(page, 'onReady')
  }
  const close = (count: number, reveal = true): void => {
    for (let i = 0; i < count; i++) {
      const one = top()
      set(all.slice(0, -1))
      one?.remove()
    }
    if (reveal && count > 0) top()?.show()
  }
  const shareOf = (from: 'button' | 'menu'): Shared | null => {
    const page = top()?.page
    if (page === undefined || typeof page['onShareAppMessage'] !== 'function') return null
    const shared = call(page, 'onShareAppMessage', { from })
    state.shared = typeof shared === 'object' ? shared : null
    return state.shared
  }
  state.share = shareOf
  state.open = open
  state.back = () => close(1)
  state.data = () => JSON.parse(JSON.stringify(top()?.page['data'] ?? null))
  return {
    open,
    // A page that takes the place of another is not shown what lies below.
    close: (count: number) => close(count, true),
    closeAll: () => close(all.length, false),
    depth: () => all.length,
    top: () => top()?.element() ?? null,
    setTitle: (title: string) => {
      const one = top()
      if (one !== undefined) one.title = title
      state.title = title
    },
    instances: () => all.map(({ page }) => page),
    onFirst: (tell: (path: string) => void) => {
      first = tell
    },
  }
}
