/** Words of the popup before anything is asked: the page under it, what was searched for, what was collected. */
export interface PopupWords {
  readonly mentions: (count: number, least: boolean) => string
  readonly mentionsNone: string
  readonly mentionsNoneRead: string
  readonly lack: Readonly<Record<'unread' | 'large' | 'restless' | 'frames', string>>
  readonly looking: string
  readonly times: (count: number) => string
  readonly jumped: (at: number, of: number) => string
  readonly view: string
  readonly viewTerm: (term: string) => string
  readonly jumpHint: string

  readonly foreign: (site: string) => string
  readonly allow: string
  readonly once: string
  readonly held: string
  /** Readable this once, since the reader has pressed our button. */
  readonly heldOnce: string
  readonly allowHeld: string
  readonly allowed: (site: string) => string
  readonly revoke: string
  readonly off: (site: string) => string
  readonly on: string
  readonly paused: (until: string) => string
  readonly resume: string
  readonly closed: string
  readonly pdf: string
  readonly file: string
  readonly refused: string

  readonly recent: string
  readonly forget: string
  readonly basket: string
  readonly basketAll: string
}

export const popupZh: PopupWords = {
  mentions: (count, least) => `本页提到${least ? '至少 ' : ' '}${count} 项`,
  mentionsNone: '本页没有提到报告中的举措。',
  mentionsNoneRead: '读到的部分没有提到报告中的举措。',
  lack: {
    unread: '有一部分内容读不到，那里是否提到不得而知。',
    large: '这一页太大，只看了前面一部分。鼠标停在词上、选中文字、在上面查找，都照常可用。',
    restless: '这一页变动太快，暂不划线，所列是刚才看到的。鼠标停在词上、选中文字、在上面查找，都照常可用。',
    frames: '这一页由太多框架拼成，只看了其中一部分。其余部分可右击选中的文字查找，或在上面查找。',
  },
  looking: '正在看本页提到什么……',
  times: (count) => `${count} 处`,
  jumped: (at, of) => `第 ${at} 处，共 ${of} 处`,
  view: '查看',
  viewTerm: (term) => `查看报告怎么说「${term}」`,
  jumpHint: '点一下跳到网页中的那一处，再点到下一处。',

  foreign: (site) => `${site} 不是政府网站，未经你允许，本工具读不到这一页。`,
  allow: '允许在此网站使用',
  once: '仅这一次',
  held: '浏览器暂未让本工具读取政府网站。',
  heldOnce: '浏览器暂未让本工具读取政府网站；这一页此刻能读，只因你点了图标。',
  allowHeld: '允许在政府网站使用',
  allowed: (site) => `你已允许在 ${site} 使用`,
  revoke: '收回',
  off: (site) => `已在 ${site} 停用。`,
  on: '恢复',
  paused: (until) => `已暂停到 ${until}。`,
  resume: '立即恢复',
  closed: '这是浏览器自己的页面或扩展商店，不让任何扩展读取。仍可在上面查找。',
  pdf: '浏览器的 PDF 阅读器不让扩展读取文字。选中文字后右击「在报告中查找」，或在上面查找。',
  file: '这是本机的文件，扩展读不到。仍可在上面查找。',
  refused: '浏览器没有同意，请重试。',

  recent: '最近查找',
  forget: '清除',
  basket: '摘录夹',
  basketAll: '全部摘录',
}

export const popupEn: PopupWords = {
  mentions: (count, least) => `${least ? 'At least ' : ''}${count} ${count === 1 ? 'matter' : 'matters'} on this page`,
  mentionsNone: 'This page mentions no measure of the report.',
  mentionsNoneRead: 'What was read of this page mentions no measure of the report.',
  lack: {
    unread: 'Part of the page could not be read; what it mentions is not known.',
    large: 'This page is too large: only its first part was read. Hovering, selecting and searching still work.',
    restless:
      'This page changes too fast to be underlined; these were there a moment ago. Hovering, selecting and searching ' +
      'still work.',
    frames:
      'This page is made of too many frames: not all were read. In the others, right-click selected words, or search ' +
      'above.',
  },
  looking: 'Looking at what this page mentions…',
  times: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
  jumped: (at, of) => `Place ${at} of ${of}`,
  view: 'View',
  viewTerm: (term) => `What the report says of “${term}”`,
  jumpHint: 'Press to go to the place on the page, again for the next.',

  foreign: (site) => `${site} is not a government site; without your permission this page cannot be read.`,
  allow: 'Allow on this site',
  once: 'Just this once',
  held: 'The browser does not let this tool read government sites at present.',
  heldOnce:
    'The browser does not let this tool read government sites at present; it reads this page because you pressed its ' +
    'button.',
  allowHeld: 'Allow on government sites',
  allowed: (site) => `Allowed on ${site}`,
  revoke: 'Take back',
  off: (site) => `Switched off on ${site}.`,
  on: 'Switch on',
  paused: (until) => `Paused until ${until}.`,
  resume: 'Resume now',
  closed: 'This is a page of the browser itself or an extension store; no extension may read it. Search still works.',
  pdf: 'The browser’s PDF viewer lets no extension read its text. Select words and right-click, or search above.',
  file: 'This is a file on this machine, which extensions cannot read. Search still works.',
  refused: 'The browser did not agree. Please try again.',

  recent: 'Recent searches',
  forget: 'Clear',
  basket: 'Basket',
  basketAll: 'The whole basket',
}
