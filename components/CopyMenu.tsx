import { useRef, useState } from 'preact/hooks'
import type { Template } from '../core/quote/templates.ts'
import type { Words } from './words.ts'

export interface MenuItem {
  readonly label: string
  readonly onChoose: () => void
}

interface CopyMenuProps {
  readonly templates: readonly Template[]
  /** What follows the ways of copying: this site off, pause. */
  readonly others: readonly MenuItem[]
  readonly words: Words
  readonly onCopy: (template: Template) => void
}

/** 更多: every way of copying that fits this passage, then what can be switched off. */
export function CopyMenu({ templates, others, words, onCopy }: CopyMenuProps) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const copies = templates.map((template) => ({ label: words.copy[template], onChoose: () => onCopy(template) }))

  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  const choose = (item: MenuItem) => {
    close()
    item.onChoose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      event.preventDefault()
      close()
      return
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return
    event.preventDefault()
    event.stopPropagation()
    moveFocus(event.currentTarget, event.target, step)
  }

  return (
    <div class="choices" onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={opener}
        data-part="more"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.more} <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <div class="menu" role="menu" aria-label={words.more} ref={focusFirst}>
          {copies.map((item) => menuButton(item, choose))}
          {copies.length > 0 && others.length > 0 && <hr />}
          {others.map((item) => menuButton(item, choose))}
        </div>
      )}
    </div>
  )
}

function menuButton(item: MenuItem, choose: (item: MenuItem) => void) {
  return (
    <button type="button" role="menuitem" key={item.label} onClick={() => choose(item)}>
      {item.label}
    </button>
  )
}

function focusFirst(menu: HTMLElement | null) {
  menu?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
}

/** Arrows go round the menu's items, whichever columns they stand in. */
function moveFocus(within: HTMLElement, from: EventTarget | null, step: number) {
  const items = [...within.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.findIndex((item) => item === from)
  items[(at + step + items.length) % items.length]?.focus()
}
