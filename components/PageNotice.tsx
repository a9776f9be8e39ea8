import type { Size, Theme } from '../core/settings.ts'
import { Announcement } from './Announcement.tsx'
import type { Notice } from './card-actions.ts'
import { noticeText } from './card-content.ts'
import { NoticeBar } from './NoticeBar.tsx'
import type { Words } from './words.ts'

interface PageNoticeProps {
  readonly notice: Notice
  readonly theme: Theme
  readonly size: Size
  readonly words: Words
  /** Copies by a press of its own, where the first way was closed. */
  readonly onCopy?: (() => void) | undefined
  readonly onClose: () => void
}

/** What became of 注明本页出处: at the edge of the page, or filling a window of ours. */
export function PageNotice({ notice, theme, size, words, onCopy, onClose }: PageNoticeProps) {
  return (
    <section
      class="yl page-notice"
      aria-label={words.quote.pageQuote}
      lang={words.lang}
      data-part="page-notice"
      data-theme={theme}
      data-size={size}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header class="notice-head">
        <h2>{words.quote.pageQuote}</h2>
        <button type="button" class="cross" data-part="close" aria-label={words.close} onClick={onClose}>
          ×
        </button>
      </header>
      <NoticeBar notice={notice} words={words} />
      {notice.kind === 'refused' && onCopy !== undefined && (
        <p class="press">
          <button type="button" class="main" data-part="copy" onClick={onCopy}>
            {words.quote.copyNow}
          </button>
        </p>
      )}
      <Announcement text={noticeText(notice, words)} />
    </section>
  )
}
