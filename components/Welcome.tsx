import { ROLES, type Role, type Settings } from '../core/settings.ts'
import { Announcement } from './Announcement.tsx'
import { Choice } from './Choice.tsx'
import { SAMPLE_PARAGRAPHS, SAMPLE_TITLE } from './sample-text.ts'
import { type WelcomeAnswer, WelcomeSearch } from './WelcomeSearch.tsx'
import { WelcomeStepItem } from './WelcomeStepItem.tsx'
import type { WelcomeStep } from './words-welcome.ts'
import type { Asked } from './words-card.ts'
import type { Words } from './words.ts'

/** Keys as the browser has really given them; '' where it has given none. */
export type AssignedKeys = Readonly<Record<'search' | 'card' | 'window', string>>

export interface WelcomeProps {
  readonly settings: Settings
  readonly words: Words
  readonly asked: Asked
  /** Those that can be tried under the settings in force. */
  readonly steps: readonly WelcomeStep[]
  readonly done: readonly WelcomeStep[]
  readonly keys: AssignedKeys
  /** What the words in the box found; null while there are none, or no answer yet. */
  readonly answer: WelcomeAnswer | null
  /** An administrator has set it. */
  readonly roleLocked: boolean
  readonly onShow: (step: 'hover' | 'select') => void
  readonly onQuery: (text: string) => void
  readonly onRole: (role: Role) => void
  readonly onOptions: () => void
}

/** Hovering, highlighting and searching, learnt on a sample that answers as real pages do; one question; no more. */
export function Welcome(props: WelcomeProps) {
  const { settings, words, asked, steps, done } = props
  const page = words.welcome
  const all = steps.every((step) => done.includes(step))
  const last = done[done.length - 1]
  return (
    <main class="yl welcome" lang={words.lang} data-theme={settings.theme} data-size={settings.size}>
      <header>
        <h1>{page.title(asked)}</h1>
        <p class="intro">{page.intro(asked)}</p>
        <p class="soft small">{page.quiet}</p>
      </header>
      <section class="paper" aria-label={page.sample} lang="zh-CN">
        <p class="paper-title">{SAMPLE_TITLE}</p>
        {SAMPLE_PARAGRAPHS.map((text) => (
          <p key={text} class="paper-text">
            {text}
          </p>
        ))}
      </section>
      <section class="steps" aria-labelledby="steps">
        <h2 id="steps">
          {page.steps}
          <span class="soft count">{page.doneOf(done.length, steps.length)}</span>
        </h2>
        <ol>
          {steps.map((step) => (
            <WelcomeStepItem
              key={step}
              step={step}
              done={done.includes(step)}
              cardKey={props.keys.card}
              words={words}
              onShow={props.onShow}
            >
              {step === 'search' && <WelcomeSearch {...props} />}
            </WelcomeStepItem>
          ))}
        </ol>
        {all && <p class="all-done">{page.allDone}</p>}
      </section>
      <section class="question">
        <Choice
          name="role"
          legend={page.role}
          note={page.roleNote}
          all={ROLES}
          labels={words.optionsPage.roles}
          value={settings.role}
          locked={props.roleLocked}
          words={words}
          onChoose={props.onRole}
        />
      </section>
      <Keys {...props} />
      <Announcement text={all ? page.allDone : last === undefined ? '' : page.stepDone(page.step[last])} />
    </main>
  )
}

function Keys({ words, keys, onOptions }: WelcomeProps) {
  const page = words.welcome
  const names = ['search', 'card', 'window'] as const
  return (
    <footer>
      <h2>{page.keys}</h2>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>{keys[name] === '' ? <span class="soft">{page.noKey}</span> : <kbd>{keys[name]}</kbd>}</dt>
            <dd>{page.key[name]}</dd>
          </div>
        ))}
      </dl>
      {names.some((name) => keys[name] === '') && <p class="soft">{page.noKeyNote}</p>}
      <p class="soft">{page.where}</p>
      <button type="button" class="plain" onClick={onOptions}>
        {page.options}
      </button>
    </footer>
  )
}
