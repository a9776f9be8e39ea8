import { useEffect, useId, useState } from 'preact/hooks'
import { addressFault, addressOf } from '../core/settings.ts'
import { Field } from './Field.tsx'
import type { Words } from './words.ts'

interface SourceFieldProps {
  readonly value: string | null
  readonly locked: boolean
  readonly words: Words
  readonly onChoose: (address: string | null) => void
}

/** The address of the report's own page. What cannot be one is not saved, is kept as typed, and is told why. */
export function SourceField({ value, locked, words, onChoose }: SourceFieldProps) {
  const faultId = useId()
  const page = words.optionsPage
  const [typed, setTyped] = useState(value ?? '')
  useEffect(() => setTyped(value ?? ''), [value])
  const fault = addressFault(typed)
  // While the first letters are typed nothing is wrong yet.
  const begun = fault !== null && 'https://'.startsWith(typed.trim().toLowerCase())
  const shown = begun ? null : fault
  const save = () => {
    if (fault === null && addressOf(typed) !== value) onChoose(addressOf(typed))
  }
  return (
    <Field legend={page.source} note={page.sourceHint} locked={locked} words={words}>
      <p class="explained">{page.sourceNote}</p>
      <input
        type="text"
        name="source"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        aria-label={page.source}
        aria-invalid={shown !== null}
        aria-describedby={faultId}
        placeholder="http://"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={save}
      />
      <p id={faultId} class={shown === null ? 'soft small' : 'fault small'} role="status">
        {shown === null ? typed.trim() === '' && page.sourceNone : `${page.sourceFault[shown]}${page.sourceKept}`}
      </p>
    </Field>
  )
}
