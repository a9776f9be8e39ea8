import { DWELL } from '../core/settings.ts'
import { Field } from './Field.tsx'
import type { Words } from './words.ts'

interface DwellFieldProps {
  /** Milliseconds. */
  readonly value: number
  /** Hovering opens nothing: there is nothing to wait for. */
  readonly idle: boolean
  readonly locked: boolean
  readonly words: Words
  readonly onChoose: (milliseconds: number) => void
}

/** How long the pointer rests on a term before its card opens. */
export function DwellField({ value, idle, locked, words, onChoose }: DwellFieldProps) {
  return (
    <Field legend={words.option.dwell} note={words.optionNote.dwell} locked={locked} words={words}>
      <span class="range">
        <input
          type="range"
          name="dwell"
          min={DWELL.least}
          max={DWELL.most}
          step={DWELL.step}
          value={value}
          disabled={idle}
          aria-label={words.option.dwell}
          aria-valuetext={words.milliseconds(value)}
          onChange={(event) => onChoose(event.currentTarget.valueAsNumber)}
        />
        <output>{words.milliseconds(value)}</output>
      </span>
    </Field>
  )
}
