import type { Notice } from '../../components/card-actions.ts'
import { Chip } from '../../components/Chip.tsx'
import { PageNotice } from '../../components/PageNotice.tsx'
import { StyleItems } from '../../components/StyleItems.tsx'
import { readPack } from '../../core/read.ts'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import { BASKETS } from './basket.tsx'
import { CHECKS } from './check.tsx'
import type { Look } from './look.ts'
import { OPTIONS } from './options.tsx'
import { POPUP } from './popup.tsx'
import { NOTICES } from './notices.ts'
import { PANEL } from './panel.tsx'
import { styleMenu } from './style-menu.ts'
import { WELCOME } from './welcome.tsx'

/** All that is not a card, in every state it has. */

const PACK = readPack(packJson)
const nothing = () => undefined

/** 引文样式 as it stands over the card's foot, some greyed with what they lack. */
function Styles({ settings, words }: Look) {
  return (
    <div class="yl card" data-theme={settings.theme} data-size={settings.size} lang={words.lang}>
      <div class="foot">
        <div class="menu styles" role="menu" aria-label={words.quote.style} style={{ position: 'static', flex: 1 }}>
          <StyleItems styles={styleMenu('https://example.org/a.html')} words={words} onDone={nothing} />
        </div>
      </div>
    </div>
  )
}

function Told({ settings: { theme, size }, words, notice }: Look & { readonly notice: Notice }) {
  const look = { theme, size, words } as const
  return <PageNotice {...look} notice={notice} onCopy={nothing} onClose={nothing} />
}

/** Name of the state, and how it is drawn. */
export const PARTS: Readonly<Record<string, (look: Look) => preact.JSX.Element>> = {
  ...POPUP,
  styles: Styles,
  ...Object.fromEntries(
    Object.entries(NOTICES).map(([name, notice]) => [
      `page-${name}`,
      (look: Look) => <Told {...look} notice={notice} />,
    ]),
  ),
  chip: ({ settings: { theme, size }, words }) => (
    <Chip asked={PACK.report} term="优化营商环境" figures={3} theme={theme} size={size} words={words} onOpen={nothing} />
  ),
  chipBare: ({ settings: { theme, size }, words }) => (
    <Chip asked={PACK.report} term="三级审核" figures={0} theme={theme} size={size} words={words} onOpen={nothing} />
  ),
  ...BASKETS,
  ...PANEL,
  ...CHECKS,
  ...OPTIONS,
  ...WELCOME,
}
