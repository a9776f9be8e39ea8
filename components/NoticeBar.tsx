import type { Notice } from './card-actions.ts'
import type { Words } from './words.ts'

interface NoticeBarProps {
  readonly notice: Notice
  readonly words: Words
}

/** What was copied, in its own words; or, where the clipboard refused, the text selected and the key to press. */
export function NoticeBar({ notice, words }: NoticeBarProps) {
  if (notice.kind === 'copied') {
    return (
      <div class="notice">
        <p class="copied">
          <b>{words.copied('')}</b>
          <span lang="zh-CN">{notice.text}</span>
        </p>
      </div>
    )
  }
  return (
    <div class="notice">
      <label>
        {words.copyFailed}
        <textarea readOnly rows={3} lang="zh-CN" value={notice.text} ref={selectAll} />
      </label>
    </div>
  )
}

function selectAll(field: HTMLTextAreaElement | null) {
  field?.focus()
  field?.select()
}
