import { sayingOf } from '../components/card-content.ts'
import type { Words } from '../components/words.ts'
import type { CardView, FigureView, GroupView, PassageView } from '../core/card.ts'
import { clip, columnsOf, padEnd, padStart, wrap } from './columns.ts'

/** Figures shown large, and other passages listed; the rest are counted. */
const FIGURES = 6
const OTHERS = 5
const IN_A_ROW = 3
const INDENT = '  '

export interface Terminal {
  readonly columns: number
  /** Whether rule, term and marks may be coloured; off where the output is no terminal. */
  readonly colour: boolean
}

const RED = '\u001b[31m'
const BOLD = '\u001b[1m'
const UNDERLINE = '\u001b[4m'
const RESET = '\u001b[0m'

function dressed(text: string, code: string, { colour }: Terminal): string {
  return colour && text !== '' ? code + text + RESET : text
}

function statusWord(passage: PassageView, words: Words): string | null {
  if (passage.status === 'plan') return words.plan(passage.source)
  return passage.status === 'shortcoming' ? words.shortcoming : null
}

function foundWord({ via, wording }: PassageView, term: string, words: Words): string {
  const found = words.via[via] + (wording === null || wording === term ? '' : words.separator + wording)
  return via === 'near' ? words.near(found) : found
}

function figureCell(figure: FigureView, columns: number): readonly string[] {
  const value = `${figure.text}${figure.unit === null ? '' : ` ${figure.unit}`}`
  return [value, ...(figure.label === null ? [] : wrap(figure.label, columns))]
}

/** Figures side by side: the number, under it what it counts. */
function figureRows(figures: readonly FigureView[], columns: number, terminal: Terminal): readonly string[] {
  const across = Math.max(1, Math.min(IN_A_ROW, figures.length, Math.floor(columns / 22)))
  const width = Math.floor(columns / across)
  const lines: string[] = []
  for (let from = 0; from < figures.length; from += across) {
    const cells = figures.slice(from, from + across).map((figure) => figureCell(figure, width - 3))
    const height = Math.max(...cells.map((cell) => cell.length))
    for (let row = 0; row < height; row++) {
      const parts = cells.map((cell) => {
        const part = padEnd(cell[row] ?? '', width - 3)
        return `│ ${row === 0 ? dressed(part, BOLD, terminal) : part}`
      })
      lines.push(parts.join(' ').trimEnd())
    }
    lines.push('')
  }
  return lines
}

/** A group as a small table: names to the left, numbers set flush right. */
function groupRows(group: GroupView, columns: number, words: Words): readonly string[] {
  const labels = group.rows.map((row) => row.label ?? '')
  const values = group.rows.map((row) => `${row.text} ${row.unit ?? ''}`.trim())
  const right = Math.max(...values.map(columnsOf))
  const left = Math.min(Math.max(...labels.map(columnsOf)), columns - right - 4)
  const head = group.unit === null ? group.name : `${group.name}（${words.groupIn(group.unit)}）`
  const rows = values.map((value, i) => `│ ${padEnd(clip(labels[i] ?? '', left), left)}  ${padStart(value, right)}`)
  return [head, ...rows, '']
}

function quoteLines(passage: PassageView, columns: number, terminal: Terminal): readonly string[] {
  const quote = passage.pieces.map((piece) => piece.text).join('')
  const lead = passage.cutBefore ? '……' : ''
  const lines = wrap(lead + quote + (passage.cutAfter ? '……' : ''), columns)
  if (!terminal.colour) return lines
  const marked: boolean[] = Array.from(lead, () => false)
  for (const piece of passage.pieces) for (let i = 0; i < piece.text.length; i++) marked.push(piece.mark)
  let at = 0
  return lines.map((line) => {
    let out = ''
    let on = false
    for (let i = 0; i < line.length; i++, at++) {
      const mark = marked[at] ?? false
      if (mark !== on) out += mark ? UNDERLINE : RESET
      on = mark
      out += line.charAt(i)
    }
    return on ? out + RESET : out
  })
}

function passageLines(passage: PassageView, columns: number, words: Words, terminal: Terminal): readonly string[] {
  const { source } = passage
  const status = statusWord(passage, words)
  const where = [passage.place, source.issuerShort, source.date, words.yearFigures(source.year)]
  const figures = passage.figures.slice(0, FIGURES)
  return [
    ...(status === null ? [] : [`〔${status}〕`, '']),
    ...figureRows(figures, columns, terminal),
    ...passage.groups.flatMap((group) => groupRows(group, columns, words)),
    ...quoteLines(passage, columns, terminal),
    '',
    ...wrap(where.join(words.separator), columns),
  ]
}

function otherLine(passage: PassageView, columns: number, words: Words): string {
  const status = statusWord(passage, words)
  const quote = passage.pieces.map((piece) => piece.text).join('').replace(/\s+/g, ' ')
  const head = `${passage.place}  ${status === null ? '' : `〔${status}〕`}`
  return head + clip(quote, Math.max(10, columns - columnsOf(head)))
}

/**
 * A card as lines of plain text, Chinese characters two columns wide: term and how it was found, what the state says,
 * figures with what they count, the passage verbatim, its place, and where else the matter stands.
 */
export function terminalCard(card: CardView, words: Words, terminal: Terminal): string {
  const columns = Math.max(40, Math.min(84, terminal.columns)) - INDENT.length
  const [first, ...others] = card.passages
  const saying = sayingOf(card, words)
  const found = first === undefined ? '' : foundWord(first, card.term, words)
  const gap = Math.max(2, columns - columnsOf(card.term) - columnsOf(found))
  const listed = others.slice(0, OTHERS)
  const unlisted = others.length - listed.length
  const lines = [
    dressed(card.term, BOLD, terminal) + ' '.repeat(gap) + found,
    '',
    ...(saying === null ? [] : [...wrap(saying, columns), '']),
    ...(card.state === 'absent' && first !== undefined ? [words.nearest, ''] : []),
    ...(first === undefined ? [words.nothingNear] : passageLines(first, columns, words, terminal)),
    ...(listed.length === 0 ? [] : ['', '─'.repeat(columns)]),
    ...listed.map((other) => otherLine(other, columns, words)),
    ...(unlisted > 0 ? [`+ ${unlisted}`] : []),
  ]
  const rule = dressed('━'.repeat(columns + INDENT.length), RED, terminal)
  return [rule, ...lines.map((line) => (line === '' ? '' : INDENT + line))].join('\n')
}
