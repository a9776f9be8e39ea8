import { Field } from './Field.tsx'
import type { Words } from './words.ts'

interface KeepFieldsProps {
  readonly words: Words
  readonly onExport: () => void
  readonly onImport: (text: string) => void
  readonly onReset: () => void
}

/** Settings as a file, and the way back to the defaults. */
export function KeepFields({ words, onExport, onImport, onReset }: KeepFieldsProps) {
  const page = words.optionsPage
  const read = (field: HTMLInputElement) => {
    const file = field.files?.[0]
    // The same file chosen again is a choice, too.
    void file?.text().then(onImport).finally(() => (field.value = ''))
  }
  return (
    <Field legend={page.file} note={page.fileNote} locked={false} words={words}>
      <div class="field-row">
        <button type="button" class="plain" onClick={onExport}>
          {page.exportFile}
        </button>
        <label class="file">
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => read(event.currentTarget)}
          />
          {page.importFile}
        </label>
        <button type="button" class="plain" onClick={onReset}>
          {words.reset}
        </button>
      </div>
    </Field>
  )
}
