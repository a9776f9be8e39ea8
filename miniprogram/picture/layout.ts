/** A card as a picture: where each word stands. Always on light paper, wide as a phone. */
import type { FigureData, PassageData } from '../views/card-data.ts'
import { linesOf, type Run } from './lines.ts'

/** As `components/theme.css` has them in the light scheme. */
export const COLOURS = {
  paper: '#fffefb', raise: '#f7f4ec', ink: '#1c1e22', soft: '#585d66', line: '#e5e0d4', red: '#b5272d', mark: '#ffe28a',
  plan: '#17607d', short: '#804c00',
} as const

type Colour = keyof typeof COLOURS

/** Drawn with the baseline at `y`. */
export type Drawn =
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly font: string
      readonly colour: Colour
    }
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly colour: Colour
    }

export interface Picture {
  readonly width: number
  readonly height: number
  readonly drawn: readonly Drawn[]
}

export interface Pictured {
  readonly term: string
  /** The sentence of ours above the quotation; '' for none. */
  readonly saying: string
  readonly passage: PassageData
  readonly foot: string
}

/** CSS pixels. */
const WIDTH = 375
const EDGE = 24
const INNER = WIDTH - 2 * EDGE
const COLUMN_GAP = 14

const HEI = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'
const SONG = '"Songti SC", "Noto Serif CJK SC", SimSun, serif'
const FONTS = {
  term: `600 22px ${HEI}`,
  number: `600 34px ${HEI}`,
  further: `600 19px ${HEI}`,
  unit: `400 16px ${HEI}`,
  label: `400 13px ${HEI}`,
  quote: `400 18px ${SONG}`,
  source: `400 13px ${HEI}`,
} as const

type Face = keyof typeof FONTS

/** @param measure width of a text in a font, in CSS pixels */
export function layout(card: Pictured, measure: (text: string, font: string) => number): Picture {
  const { passage } = card
  const drawn: Drawn[] = [{ kind: 'box', x: 0, y: 0, width: WIDTH, height: 5, colour: 'red' }]
  let y = 5
  const widthIn = (face: Face) => (text: string): number => measure(text, FONTS[face])
  const put = (face: Face, x: number, base: number, text: string, colour: Colour): number => {
    drawn.push({ kind: 'text', x, y: base, text, font: FONTS[face], colour })
    return x + widthIn(face)(text)
  }
  /** Lines of text, each `height` below the one before; marked words have a stripe behind them. */
  const paragraph = (
    runs: readonly Run[], face: Face, height: number, colour: Colour, x = EDGE, width = INNER,
  ): void => {
    for (const line of linesOf(runs, width, widthIn(face))) {
      y += height
      let at = x
      for (const { text, mark } of line.runs) {
        const own = widthIn(face)(text)
        if (mark) drawn.push({ kind: 'box', x: at, y: y - 6, width: own, height: 8, colour: 'mark' })
        at = put(face, at, y, text, colour)
      }
    }
  }
  const plain = (text: string): readonly Run[] => [{ text, mark: false }]
  const amount = ({ runs, unit }: FigureData, face: 'number' | 'further', x: number, base: number): number => {
    let at = x
    for (const { text, small } of runs) at = put(small ? 'unit' : face, at + (small ? 2 : 0), base, text, 'ink')
    return unit === '' ? at : put('unit', at + 3, base, unit, 'soft')
  }

  paragraph(plain(card.term), 'term', 34, 'ink')
  if (passage.tag !== '') paragraph(plain(passage.tag), 'label', 22, passage.status === 'plan' ? 'plan' : 'short')
  if (card.saying !== '') paragraph(plain(card.saying), 'label', 22, 'ink')

  for (const row of rowsOf(passage.large)) {
    y += 14
    const top = y
    let lowest = y
    const width = (INNER - (row.length - 1) * COLUMN_GAP) / row.length
    row.forEach((figure, i) => {
      const x = EDGE + i * (width + COLUMN_GAP)
      y = top + 32
      amount(figure, 'number', x, y)
      y += 3
      paragraph(plain(figure.label), 'label', 18, 'soft', x, width)
      lowest = Math.max(lowest, y)
    })
    y = lowest
  }
  const list = (figure: FigureData): void => {
    y += 26
    const end = amount(figure, 'further', EDGE, y)
    const x = Math.max(EDGE + 84, end + 10)
    y -= 18
    paragraph(plain(figure.label), 'label', 18, 'soft', x, WIDTH - EDGE - x)
  }
  passage.more.forEach(list)
  if (passage.rest !== '') paragraph(plain(passage.rest), 'label', 24, 'soft')
  for (const { name, rows } of passage.groups) {
    y += 6
    paragraph(plain(name), 'label', 22, 'soft')
    rows.forEach(list)
  }

  y += 10
  const cut = (text: string): Run => ({ text, mark: false })
  const words = [
    ...(passage.cutBefore ? [cut('……')] : []), ...passage.pieces, ...(passage.cutAfter ? [cut('……')] : []),
  ]
  paragraph(words, 'quote', 31, 'ink')

  y += 12
  y += 21
  let x = EDGE
  for (const part of [passage.place, passage.issuer, passage.date, passage.year]) {
    const end = x + widthIn('source')(part)
    if (end > WIDTH - EDGE && x > EDGE) {
      x = EDGE
      y += 21
    }
    x = put('source', x, y, part, part === passage.place ? 'ink' : 'soft') + 12
  }
  y += 14
  drawn.push({ kind: 'box', x: EDGE, y, width: INNER, height: 1, colour: 'line' })
  y += 4
  paragraph(plain(card.foot), 'label', 20, 'soft')
  return { width: WIDTH, height: Math.ceil(y + 20), drawn }
}

/** Large figures side by side, those with a long label each in a row of its own. */
function rowsOf(figures: readonly FigureData[]): readonly (readonly FigureData[])[] {
  const rows: FigureData[][] = []
  for (const figure of figures) {
    const last = rows[rows.length - 1]
    if (figure.long || last === undefined || last[0]?.long === true) rows.push([figure])
    else last.push(figure)
  }
  return rows
}
