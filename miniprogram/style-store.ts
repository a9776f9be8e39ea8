import { styleInfo, type Style } from '../core/quote/styles.ts'
import { KEYS, read, write } from './store.ts'

/** The citation style chosen last; null: none yet. */
export function storedStyle(): Style | null {
  const id = read(KEYS.style)
  return typeof id === 'string' ? (styleInfo(id)?.id ?? null) : null
}

export function storeStyle(style: Style): void {
  write(KEYS.style, style)
}
