import { useMemo } from 'preact/hooks'
import type { ClaimView } from '../core/check/claim-view.ts'
import type { Checked } from './CheckPane.tsx'
import type { Words } from './words.ts'

interface CheckedTextProps {
  readonly checked: Checked
  readonly chosen: number | null
  readonly words: Words
  readonly onChoose: (index: number | null) => void
}

/** A line of the draft with the claims in it; `at` is its offset, `first` the index of its first claim. */
interface Line {
  readonly at: number
  readonly text: string
  readonly first: number
  readonly claims: readonly ClaimView[]
}

/** Lines with claims that are drawn; in a longer draft the list below leads to the rest. */
const MOST_LINES = 400

/** The lines that hold claims, whole, in order. */
export function linesWithClaims({ text, claims }: Checked): readonly Line[] {
  const lines: Line[] = []
  let next = 0
  let at = 0
  while (next < claims.length && lines.length < MOST_LINES) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const first = next
    for (let claim = claims[next]; claim !== undefined && claim.start < end; claim = claims[next]) next++
    if (next > first) lines.push({ at, text: text.slice(at, end), first, claims: claims.slice(first, next) })
    if (stop < 0) break
    at = end + 1
  }
  return lines
}

/** The draft as it was read, each claim underlined by its verdict and a button to it. */
export function CheckedText({ checked, chosen, words, onChoose }: CheckedTextProps) {
  const lines = useMemo(() => linesWithClaims(checked), [checked])
  return (
    <section class="checked" aria-label={words.check.checked}>
      <div class="lines" lang="zh-CN">
        {lines.map((line) => {
          const inLine = chosen !== null && chosen >= line.first && chosen < line.first + line.claims.length
          return (
            <CheckedLine
              key={line.at}
              line={line}
              chosen={inLine ? chosen : null}
              words={words}
              onChoose={onChoose}
            />
          )
        })}
      </div>
    </section>
  )
}

interface CheckedLineProps extends Omit<CheckedTextProps, 'checked'> {
  readonly line: Line
}

/** A line is drawn anew only when more of it was read or another claim is chosen: a long draft has hundreds. */
function CheckedLine(props: CheckedLineProps) {
  const { line: { text, first, claims }, chosen, words } = props
  return useMemo(() => drawn(props), [text, first, claims.length, chosen, words])
}

function drawn({ line: { at, text, first, claims }, chosen, words, onChoose }: CheckedLineProps) {
  let from = 0
  const parts: preact.ComponentChild[] = []
  claims.forEach((claim, i) => {
    const { start, end, token, written, verdict } = claim
    const index = first + i
    parts.push(text.slice(from, start - at))
    from = end - at + written.length
    parts.push(
      // Not a button: lines of the draft break around it as around any word. The list below is for the keyboard.
      <span
        key={start}
        role="button"
        tabIndex={-1}
        class={`claim ${verdict}`}
        aria-current={index === chosen ? 'true' : undefined}
        onClick={() => onChoose(index)}
      >
        {token}
        {written}
        <span class="unseen">（{words.check.verdict[verdict]}）</span>
      </span>,
    )
  })
  parts.push(text.slice(from))
  return <p>{parts}</p>
}
