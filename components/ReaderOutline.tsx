import type { ReaderNode } from './reader-text.ts'
import type { Words } from './words.ts'

interface OutlineProps {
  readonly id: string
  readonly nodes: readonly ReaderNode[]
  /** The node at the top of the window; null: none yet. */
  readonly current: string | null
  /** In a narrow window it is a drawer that opens over the text; in a wide one it always stands beside it. */
  readonly open: boolean
  readonly words: Words
  readonly onGo: (node: string) => void
  readonly onClose: () => void
}

/** 目录: where everything is, and where one is. */
export function ReaderOutline({ id, nodes, current, open, words, onGo, onClose }: OutlineProps) {
  return (
    <nav
      id={id}
      class={open ? 'outline open' : 'outline'}
      aria-label={words.outline}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <ol>
        {nodes
          .filter(({ kind }) => kind === 'part' || kind === 'section' || kind === 'measure')
          .map(({ id: node, kind, place, title, figures }) => (
            <li key={node} class={kind}>
              <button
                type="button"
                aria-current={node === current ? 'location' : undefined}
                onClick={() => onGo(node)}
              >
                <span class="place">{kind === 'measure' ? lastPlace(place) : place}</span>
                <span class="name">{title}</span>
                {figures.length > 0 && (
                  <span class="count" title={words.reader.figures(figures.length)}>
                    {figures.length}
                    <span class="unseen">{words.reader.figures(figures.length)}</span>
                  </span>
                )}
              </button>
            </li>
          ))}
      </ol>
    </nav>
  )
}

/** 四是 of 一、（三）四是: what stands above says the rest. */
function lastPlace(place: string): string {
  return /[一二三四五六七八九十]+是$/.exec(place)?.[0] ?? place.replace(/^[^（]*(?=（)/, '')
}
