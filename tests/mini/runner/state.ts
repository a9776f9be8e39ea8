/** What a test sets before the start and looks at afterwards. */

/** How the phone answers; what is not set is granted. */
export interface Setup {
  readonly path?: string
  readonly storage?: Readonly<Record<string, unknown>>
  /** WeChat's 字体大小, in CSS pixels. */
  readonly fontSize?: number
  readonly language?: string
  /** Bytes that storage takes in all. */
  readonly room?: number
}

export type ClipboardAnswer = 'granted' | 'denied' | 'undeclared' | 'broken'

export interface Shared {
  readonly title?: string
  readonly path?: string
  readonly imageUrl?: string
}

export interface State {
  /** Names of the calls of `wx`, in order. */
  readonly calls: string[]
  /** Errors and warnings; a scenario ends without any. */
  readonly errors: string[]
  /** Addresses of the open pages, the lowest first. */
  stack: readonly string[]
  storage: Record<string, unknown>
  clipboard: string | null
  clipboardAnswer: ClipboardAnswer
  /** Whether pictures are refused by the sheet that sends and saves them. */
  pictureAnswer: 'shown' | 'cancelled' | 'broken'
  readonly pictures: string[]
  title: string
  ready: boolean
  /** Milliseconds from launch. */
  readonly times: Record<string, number>
  /** What a chat would show of the page on top. */
  share(from: 'button' | 'menu'): Shared | null
  shared: Shared | null
  open(path: string): void
  back(): void
  data(): unknown
}

declare global {
  interface Window {
    __mini: State
  }
}

export function createState({ storage = {} }: Setup): State {
  return {
    calls: [], errors: [], stack: [], storage: structuredClone({ ...storage }), clipboard: null,
    clipboardAnswer: 'granted', pictureAnswer: 'shown', pictures: [], title: '', ready: false, times: {}, shared: null,
    share: () => null, open: () => undefined, back: () => undefined, data: () => null,
  }
}
