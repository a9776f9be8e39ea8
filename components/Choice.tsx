import { useId } from 'preact/hooks'
import type { Words } from './words.ts'

/** Settings that are one of a few, and have a word for each. */
type ChoiceName = 'marks' | 'hover' | 'selection' | 'theme' | 'size' | 'language'

interface ChoiceProps<N extends ChoiceName> {
  readonly name: N
  readonly all: readonly (keyof Words[N])[]
  readonly value: keyof Words[N]
  readonly words: Words
  readonly onChoose: (value: keyof Words[N]) => void
}

/** One setting as a group of radio buttons. */
export function Choice<N extends ChoiceName>({ name, all, value, words, onChoose }: ChoiceProps<N>) {
  const noteId = useId()
  const labels: Words[N] = words[name]
  return (
    <fieldset aria-describedby={noteId}>
      <legend class="legend">{words.option[name]}</legend>
      <div class="answers">
        {all.map((one) => (
          <label key={String(one)}>
            <input
              type="radio"
              name={name}
              value={String(one)}
              checked={one === value}
              onChange={() => onChoose(one)}
            />
            <span>{String(labels[one])}</span>
          </label>
        ))}
      </div>
      <p id={noteId} class="soft small">
        {words.optionNote[name]}
      </p>
    </fieldset>
  )
}
