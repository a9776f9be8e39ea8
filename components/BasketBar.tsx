import { useRef } from 'preact/hooks'
import { STYLES, type Style } from '../core/quote/styles.ts'
import type { BasketActions, BasketFile } from './basket-actions.ts'
import type { Words } from './words.ts'

const FILES: readonly BasketFile[] = ['rtf', 'csv', 'bibtex', 'ris', 'json']

interface BasketBarProps extends BasketActions {
  readonly style: Style
  readonly count: number
  readonly words: Words
}

/** How the whole is taken away: three ways of copying in sight, files and print behind one word. */
export function BasketBar(props: BasketBarProps) {
  const { style, count, words, onCopy, onSave, onPrint, onClear, onStyle } = props
  const { basket } = words
  const prose = STYLES.filter(({ joining }) => joining !== 'record' && joining !== 'markup')
  return (
    <header class="bar">
      <p class="about">
        <span data-part="count">{basket.count(count)}</span>
        <label>
          {basket.style}
          <select
            value={style}
            data-part="style"
            onChange={({ currentTarget }) => {
              const chosen = prose.find(({ id }) => id === currentTarget.value)
              if (chosen !== undefined) onStyle(chosen.id)
            }}
          >
            {prose.map((one) => (
              <option key={one.id} value={one.id}>
                {one[words.id]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <div class="ways">
        <button type="button" class="main" data-part="copy-list" onClick={() => onCopy('list')}>
          {basket.copyList}
        </button>
        <button type="button" data-part="copy-table" onClick={() => onCopy('table')}>
          {basket.copyTable}
        </button>
        <button type="button" data-part="copy-markdown" onClick={() => onCopy('markdown')}>
          {basket.copyMarkdown}
        </button>
      </div>
      <details class="files">
        <summary>{basket.files}</summary>
        <ul>
          {FILES.map((file) => (
            <Way
              key={file}
              name={basket.file[file]}
              note={basket.fileNote[file]}
              part={`save-${file}`}
              onDo={() => onSave(file)}
            />
          ))}
          <Way name={basket.print} note={basket.printNote} part="print" onDo={onPrint} />
          <li>
            <ImportButton {...props} />
          </li>
          <li>
            <button type="button" data-part="clear" onClick={onClear}>
              {basket.clear}
            </button>
          </li>
        </ul>
      </details>
    </header>
  )
}

interface WayProps {
  readonly name: string
  readonly note: string
  readonly part: string
  readonly onDo: () => void
}

function Way({ name, note, part, onDo }: WayProps) {
  return (
    <li>
      <button type="button" data-part={part} onClick={onDo}>
        {name}
      </button>
      <span class="soft small">{note}</span>
    </li>
  )
}

interface ImportProps extends Pick<BasketActions, 'onImport'> {
  readonly words: Words
}

/** A file chooser that looks like the other buttons. */
export function ImportButton({ words, onImport }: ImportProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" data-part="import" onClick={() => field.current?.click()}>
        {words.basket.bring}
      </button>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.basket.bring}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file !== undefined) onImport(file)
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
