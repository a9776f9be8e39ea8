/** Arrow keys among buttons that stand below one another: `data-row` marks them. */

function rowsIn(pane: Element | null): readonly HTMLElement[] {
  return [...(pane?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
}

/** @returns whether there is such a row */
export function focusRow(pane: Element | null, row: number): boolean {
  const found = rowsIn(pane)[row]
  found?.focus()
  return found !== undefined
}

/** @returns whether the key was one that moves among rows, and the focus was on one */
export function stepRow(pane: Element | null, { key, target }: KeyboardEvent): boolean {
  const at = rowsIn(pane).findIndex((row) => row === target)
  if (at < 0 || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false
  focusRow(pane, Math.max(0, at + (key === 'ArrowDown' ? 1 : -1)))
  return true
}
