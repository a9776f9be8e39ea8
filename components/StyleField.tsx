import type { Reason } from '../core/quote/cite-source.ts'
import type { StyleChoice } from '../core/quote/style-choices.ts'
import { type Style, styleInfo } from '../core/quote/styles.ts'
import { Field } from './Field.tsx'
import type { Words } from './words.ts'

/** What a copy looks like in the style in force; null while it is not there yet. */
export type CopySample =
  | { readonly kind: 'copied'; readonly text: string }
  | { readonly kind: 'missing'; readonly reason: Reason }

interface StyleFieldProps {
  /** Null: the one that goes with the role. */
  readonly value: Style | null
  readonly ofRole: Style
  readonly choices: readonly StyleChoice[]
  readonly sample: CopySample | null
  readonly locked: boolean
  readonly words: Words
  readonly onChoose: (style: Style | null) => void
}

/** The citation style, with what a copy looks like in it. */
export function StyleField(props: StyleFieldProps) {
  const { value, choices, sample, words } = props
  const page = words.optionsPage
  return (
    <Field legend={page.style} note={page.styleNote} locked={props.locked} words={words}>
      <select
        name="style"
        aria-label={page.style}
        value={value ?? ''}
        onChange={(event) => props.onChoose(styleInfo(event.currentTarget.value)?.id ?? null)}
      >
        <option value="">{page.styleOfRole(nameOf(props.ofRole, words))}</option>
        {choices.map(({ style, lacks }) => (
          <option key={style.id} value={style.id} disabled={lacks !== null}>
            {lacks === null ? style[words.id] : page.styleLacks(style[words.id], lacks[words.id])}
          </option>
        ))}
      </select>
      {sample !== null && <Sample sample={sample} words={words} />}
    </Field>
  )
}

function Sample({ sample, words }: { readonly sample: CopySample; readonly words: Words }) {
  const page = words.optionsPage
  return (
    <figure class="sample">
      <figcaption class="soft small">{page.copySample}</figcaption>
      {sample.kind === 'copied' ? (
        <p class="copy report" lang="zh-CN">
          {sample.text}
        </p>
      ) : (
        <p class="copy shortcoming">{page.copyMissing(sample.reason[words.id])}</p>
      )}
    </figure>
  )
}

function nameOf(style: Style, words: Words): string {
  return styleInfo(style)?.[words.id] ?? style
}
