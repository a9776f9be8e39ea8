import type { ComponentChildren } from 'preact'
import { Field } from './Field.tsx'
import type { Words } from './words.ts'

interface ChoiceProps<T extends string> {
  readonly name: string
  readonly legend: string
  readonly note: string
  readonly all: readonly T[]
  readonly labels: Readonly<Record<T, string>>
  /** Null: none is chosen yet. */
  readonly value: T | null
  readonly locked: boolean
  readonly words: Words
  readonly onChoose: (value: T) => void
  /** Between the answers and the note: what the choice looks like. */
  readonly children?: ComponentChildren
}

/** One setting as a group of radio buttons. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { name, all, labels, value, onChoose, children } = props
  return (
    <Field legend={props.legend} note={props.note} locked={props.locked} words={props.words}>
      <div class="answers">
        {all.map((one) => (
          <label key={one}>
            <input type="radio" name={name} value={one} checked={one === value} onChange={() => onChoose(one)} />
            <span>{labels[one]}</span>
          </label>
        ))}
      </div>
      {children}
    </Field>
  )
}
