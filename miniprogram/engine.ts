import type { Engine } from './packed/open.ts'

let opening: Promise<Engine> | null = null

/** The data, opened once, at the first call; one that failed is tried again at the next. */
export function engine(): Promise<Engine> {
  opening ??= import('./packed/open.ts').then(({ open }) => open()).catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}
