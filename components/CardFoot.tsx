import { collectingOf } from '../core/basket/make-item.ts'
import type { PassageView } from '../core/card.ts'
import type { Template } from '../core/quote/templates.ts'
import type { CardProps } from './Card.tsx'
import { templatesFor } from './card-templates.ts'
import { CopyMenu, type MenuItem } from './CopyMenu.tsx'

/** Ways of copying shown as words of their own; the rest are under 更多. */
const SHOWN = 3

interface CardFootProps extends CardProps {
  readonly passage: PassageView | undefined
  readonly onTemplate: (template: Template) => void
}

/** One main action, two more, 更多, and the way to the whole report. */
export function CardFoot(props: CardFootProps) {
  const { passage, step, words, onTemplate, onCitePage, onSiteOff, onPause, onOpenReport, onCheck } = props
  const templates = passage === undefined ? [] : templatesFor(passage, props.last)
  const others: MenuItem[] = []
  if (props.onCollect !== undefined && passage !== undefined) {
    for (const what of collectingOf(passage)) {
      others.push({ label: words.basket.collect[what], onChoose: () => props.onCollect?.(what, step) })
    }
  }
  if (onCitePage !== undefined) others.push({ label: words.quote.citePage, onChoose: onCitePage })
  const { onCollectPage } = props
  if (onCollectPage !== undefined) others.push({ label: words.basket.collectPage, onChoose: onCollectPage })
  if (onSiteOff !== undefined) others.push({ label: words.siteOff, onChoose: onSiteOff })
  if (onPause !== undefined) others.push({ label: words.pauseHour, onChoose: onPause })
  // 核数 takes the place of one, so that the foot stays a single line
  const shown = onCheck === undefined ? SHOWN : SHOWN - 1
  const rest = templates.slice(shown)
  return (
    <footer class="foot">
      {templates.slice(0, shown).map((template, at) => (
        <button
          type="button"
          key={template}
          class={at === 0 ? 'main' : undefined}
          data-part={at === 0 ? 'copy' : undefined}
          data-template={template}
          onClick={() => onTemplate(template)}
        >
          {words.copy[template]}
        </button>
      ))}
      {rest.length + others.length > 0 && (
        <CopyMenu
          templates={rest}
          others={others}
          styles={passage === undefined ? undefined : props.styles}
          words={words}
          onCopy={onTemplate}
        />
      )}
      {onCheck !== undefined && (
        <button type="button" data-part="check" title={words.check.offerTitle} onClick={onCheck}>
          {words.check.offer}
        </button>
      )}
      {onOpenReport !== undefined && (
        <button type="button" class="end" data-part="report" onClick={() => onOpenReport(step)}>
          {words.openReport} <span aria-hidden="true">›</span>
        </button>
      )}
    </footer>
  )
}
