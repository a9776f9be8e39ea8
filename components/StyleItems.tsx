import type { StyleChoice } from '../core/quote/style-choices.ts'
import type { StyleMenu } from './card-actions.ts'
import type { Words } from './words.ts'

interface StyleItemsProps {
  readonly styles: StyleMenu
  readonly words: Words
  readonly onDone: () => void
}

/** The styles as a menu's radio items. One that lacks something stays in sight, grey, and says what it lacks. */
export function StyleItems({ styles, words, onDone }: StyleItemsProps) {
  const chosen = styles.chosen()
  const choose = ({ style, lacks }: StyleChoice) => {
    if (lacks !== null) return
    onDone()
    styles.onChoose(style.id)
  }
  return (
    <>
      {styles.choices().map((choice) => (
        <button
          type="button"
          role="menuitemradio"
          key={choice.style.id}
          aria-checked={choice.style.id === chosen}
          aria-disabled={choice.lacks !== null}
          onClick={() => choose(choice)}
        >
          {choice.style[words.id]}
          {choice.lacks !== null && <span class="lacks">{choice.lacks[words.id]}</span>}
        </button>
      ))}
    </>
  )
}
