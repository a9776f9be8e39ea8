import { useRef } from 'preact/hooks'

interface TabsProps<Id extends string> {
  readonly tabs: readonly { readonly id: Id; readonly name: string }[]
  readonly chosen: Id
  readonly label: string
  readonly onChoose: (id: Id) => void
}

/** Ids that join a tab to what it shows. */
export function tabId(id: string): string {
  return `tab-${id}`
}

export function paneId(id: string): string {
  return `pane-${id}`
}

/** A row of tabs: one stop for Tab, arrows and Home and End move within it, and what has the focus is shown. */
export function Tabs<Id extends string>({ tabs, chosen, label, onChoose }: TabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen)
    const next = tabs[placeAfter(event.key, at, tabs.length)]
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onChoose(next.id)
    const button = row.current?.children[tabs.indexOf(next)]
    if (button instanceof HTMLElement) button.focus()
  }
  return (
    <div ref={row} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-selected={id === chosen}
          aria-controls={paneId(id)}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

/** Index that a key leads to; -1 for other keys. */
function placeAfter(key: string, at: number, count: number): number {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : -1
}
