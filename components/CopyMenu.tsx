import { useRef, useState } from 'preact/hooks'
import type { Template } from '../core/quote/templates.ts'
import type { StyleMenu } from './card-actions.ts'
import { StyleItems } from './StyleItems.tsx'
import type { Words } from './words.ts'

export interface MenuItem {
  readonly label: string
  readonly onChoose: () => void
}

interface CopyMenuProps {
  readonly templates: readonly Template[]
  /** What follows the ways of copying: this page's citation, this site off, pause. */
  readonly others: readonly MenuItem[]
  readonly styles: StyleMenu | undefined
  readonly words: Words
  readonly onCopy: (template: Template) => void
}

/** 更多: every other way of copying that fits this passage, the style, then what can be switched off. */
export function CopyMenu({ templates, others, styles, words, onCopy }: CopyMenuProps) {
  const [open, setOpen] = useState<'no' | 'ways' | 'styles'>('no')
  const opener = useRef<HTMLButtonElement>(null)
  const copies = templates.map((template) => ({ label: words.copy[template], onChoose: () => onCopy(template) }))

  const close = () => {
    setOpen('no')
    opener.current?.focus()
  }
  const choose = (item: MenuItem) => {
    close()
    item.onChoose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (open === 'no') return
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
        aria-expanded={open !== 'no'}
        onClick={() => setOpen(open === 'no' ? 'ways' : 'no')}
      >
        {words.more} <span aria-hidden="true">▾</span>
      </button>
      {open === 'ways' && (
        <div class="menu" role="menu" aria-label={words.more} ref={focusFirst} key="ways">
          {copies.map((item) => menuButton(item, choose))}
          {styles !== undefined && <StyleOpener styles={styles} words={words} onOpen={() => setOpen('styles')} />}
          {copies.length > 0 && others.length > 0 && <hr />}
          {others.map((item) => menuButton(item, choose))}
        </div>
      )}
      {open === 'styles' && styles !== undefined && (
        <div class="menu styles" role="menu" aria-label={words.quote.style} ref={focusFirst} key="styles">
          <StyleItems styles={styles} words={words} onDone={close} />
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

interface StyleOpenerProps {
  readonly styles: StyleMenu
  readonly words: Words
  readonly onOpen: () => void
}

/** 引文样式 with the one in force, leading to the others. */
function StyleOpener({ styles, words, onOpen }: StyleOpenerProps) {
  const chosen = styles.choices().find(({ style }) => style.id === styles.chosen())
  return (
    <button type="button" role="menuitem" aria-haspopup="menu" class="wide" data-part="style" onClick={onOpen}>
      {words.quote.style} <span class="soft">{chosen?.style[words.id]}</span> <span aria-hidden="true">›</span>
    </button>
  )
}

/** The item in force takes the focus, where one is. */
function focusFirst(menu: HTMLElement | null) {
  const inForce = menu?.querySelector<HTMLElement>('[aria-checked=true]')
  const item = inForce ?? menu?.querySelector<HTMLElement>('[role^=menuitem]')
  item?.focus()
}

/** Arrows go round the menu's items, whichever columns they stand in. */
function moveFocus(within: HTMLElement, from: EventTarget | null, step: number) {
  const items = [...within.querySelectorAll<HTMLElement>('[role^=menuitem]')]
  const at = items.findIndex((item) => item === from)
  items[(at + step + items.length) % items.length]?.focus()
}
