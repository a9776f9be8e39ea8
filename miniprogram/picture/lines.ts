/** A run of text that is drawn alike. */
export interface Run {
  readonly text: string
  readonly mark: boolean
}

export interface Line {
  readonly runs: readonly Run[]
}

/** Latin words stay whole, and numbers with what counts them: 70.27万张. Every other character may end a line. */
const PIECES = /[A-Za-z0-9.,%+\-—~]+[万亿余]*[\u4e00-\u9fff]?|[^]/g
/** Does not begin a line, but hangs at the end of the one before; and what does not end one. */
const CLOSING = /^[。，、；：！？）》」』”’…％%]/
const OPENING = /[（《「『“‘]$/

interface Piece extends Run {
  readonly width: number
}

/** What must not be torn from the piece before it is joined to it. */
function piecesOf(runs: readonly Run[], widthOf: (text: string) => number): readonly Piece[] {
  const pieces: Piece[] = []
  for (const { text, mark } of runs) {
    for (const piece of text.match(PIECES) ?? []) {
      const last = pieces[pieces.length - 1]
      const sticks = last !== undefined && last.mark === mark && (CLOSING.test(piece) || OPENING.test(last.text))
      const whole = sticks ? last.text + piece : piece
      if (sticks) pieces.pop()
      pieces.push({ text: whole, mark, width: widthOf(whole) })
    }
  }
  return pieces
}

/**
 * Text in lines no wider than `width`, as Chinese is set: a line may end at each character but those that must not.
 * @param widthOf width of a text in the type it is drawn in
 */
export function linesOf(runs: readonly Run[], width: number, widthOf: (text: string) => number): readonly Line[] {
  const lines: Line[] = []
  let line: Run[] = []
  let filled = 0
  const push = (): void => {
    if (line.length > 0) lines.push({ runs: line })
    line = []
    filled = 0
  }
  for (const { text, mark, width: own } of piecesOf(runs, widthOf)) {
    // A closing sign at the start of another run belongs to the line before all the same.
    if (filled + own > width && filled > 0 && !CLOSING.test(text)) push()
    const last = line[line.length - 1]
    if (last !== undefined && last.mark === mark) line[line.length - 1] = { text: last.text + text, mark }
    else line.push({ text, mark })
    filled += own
  }
  push()
  return lines
}
