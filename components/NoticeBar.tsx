import type { Notice } from './card-actions.ts'
import type { Words } from './words.ts'

interface NoticeBarProps {
  readonly notice: Notice
  readonly words: Words
}

/** What was copied, by name and in its own words; or what to do, or what is lacking, where it was not. */
export function NoticeBar({ notice, words }: NoticeBarProps) {
  switch (notice.kind) {
    case 'copied':
      return (
        <div class="notice" data-part="notice">
          <p class="what">{words.copied(notice.what)}</p>
          <p class="text report" lang="zh-CN">
            {notice.text}
          </p>
        </div>
      )
    case 'refused':
      return (
        <div class="notice" data-part="notice">
          <label>
            {words.copyRefused}
            <textarea readOnly rows={3} lang="zh-CN" value={notice.text} ref={selectAll} />
          </label>
        </div>
      )
    case 'told':
      return (
        <div class="notice" data-part="notice">
          <p class="what">{notice.text}</p>
        </div>
      )
    case 'missing':
      return (
        <div class="notice" data-part="notice">
          <p>{words.copyMissing(notice.reason)}</p>
        </div>
      )
  }
}

function selectAll(field: HTMLTextAreaElement | null) {
  field?.focus()
  field?.select()
}
