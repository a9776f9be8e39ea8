import type { Asked } from './words-card.ts'

/** What a new reader tries once. */
export type WelcomeStep = 'hover' | 'select' | 'search'

/** Words of the page that shows a new reader around. */
export interface WelcomeWords {
  readonly title: (asked: Asked) => string
  readonly intro: (asked: Asked) => string
  readonly quiet: string
  readonly steps: string
  readonly sample: string
  readonly step: Readonly<Record<WelcomeStep, string>>
  readonly how: Readonly<Record<WelcomeStep, string>>
  /** By the key of a command; for one the browser has left without a key. */
  readonly byKey: (key: string) => string
  readonly show: Readonly<Record<'hover' | 'select', string>>
  readonly done: string
  readonly stepDone: (step: string) => string
  readonly doneOf: (done: number, of: number) => string
  readonly allDone: string
  readonly role: string
  readonly roleNote: string
  readonly keys: string
  readonly key: Readonly<Record<'search' | 'card' | 'window', string>>
  readonly noKey: string
  readonly noKeyNote: string
  readonly where: string
  readonly options: string
}

export const welcomeZh: WelcomeWords = {
  title: ({ region }) => `认识${region}法治速查`,
  intro: ({ region, year }) =>
    `在政府网站上读到一项工作，指一指，就看到${region}${year}年做了什么、数据是多少、出自报告哪一处。`,
  quiet: '非官方工具 · 离线工作，不发送任何内容',
  steps: '半分钟，三步',
  sample: '示例网页',
  step: { hover: '指一指', select: '选一选', search: '查一查' },
  how: {
    hover: '把鼠标停在示例中任何一处虚线上。',
    select: '用鼠标在示例中选中几个字，比如一个四字词。',
    search: '输入词语、拼音首字母或数字，比如 xzfy 或 159。',
  },
  byKey: (key) => `键盘：${key}`,
  show: { hover: '替我显示', select: '替我选中' },
  done: '已完成',
  stepDone: (step) => `${step}：已完成`,
  doneOf: (done, of) => `已完成 ${done}／${of}`,
  allDone: '都会了。现在打开任何一个 *.gov.cn 网页，读到虚线就指一指。',
  role: '您主要写什么？',
  roleNote: '只用来决定复制时怎样注明出处，随时可在设置里改。',
  keys: '快捷键',
  key: { search: '打开查找', card: '显示所选文字或下一处虚线的卡片', window: '在独立窗口中查找' },
  noKey: '未分配',
  noKeyNote: '未分配的，可在浏览器的扩展程序快捷键页自行设定。',
  where: '工具栏上的图标也能打开查找；图标不见时，请在拼图图标里把它固定住。',
  options: '更多设置',
}

export const welcomeEn: WelcomeWords = {
  title: ({ region }) => `Meet the ${region} Rule-of-Law Lens`,
  intro: ({ region, year }) =>
    `You read of some matter on a government site. Point at it, and see what ${region} did about it in ${year}, ` +
    'in what numbers, and where its report says so.',
  quiet: 'Not an official tool · works offline, sends nothing anywhere',
  steps: 'Three steps, half a minute',
  sample: 'Sample page',
  step: { hover: 'Point', select: 'Highlight', search: 'Search' },
  how: {
    hover: 'Rest the pointer on any dotted line in the sample.',
    select: 'Highlight some words of the sample with the mouse.',
    search: 'Type words, pinyin initials or a number: xzfy, say, or 159.',
  },
  byKey: (key) => `Keyboard: ${key}`,
  show: { hover: 'Show me', select: 'Highlight for me' },
  done: 'Done',
  stepDone: (step) => `${step}: done`,
  doneOf: (done, of) => `${done} of ${of} done`,
  allDone: 'That is all. Open any *.gov.cn page, and where there is a dotted line, point at it.',
  role: 'What do you mostly write?',
  roleNote: 'It only decides how copies name their source; change it in the options whenever you like.',
  keys: 'Shortcuts',
  key: {
    search: 'Open the search',
    card: 'Show the card of the words highlighted, or of the next dotted line',
    window: 'Search in a window of its own',
  },
  noKey: 'not assigned',
  noKeyNote: 'Those not assigned can be set on the browser’s page of extension shortcuts.',
  where: 'The icon in the toolbar opens the search, too; if you cannot see it, pin it from the puzzle menu.',
  options: 'More options',
}
