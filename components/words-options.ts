import type { AddressFault, Role } from '../core/settings.ts'

/** Words of the options page beyond those of the settings themselves. */
export interface OptionsPageWords {
  readonly sections: Readonly<Record<'reading' | 'quoting' | 'look' | 'sites' | 'keeping' | 'about', string>>
  readonly contents: string
  /** Why a field cannot be changed here. */
  readonly locked: string
  readonly lockedNote: string

  readonly markSample: string
  readonly markSampleNote: Readonly<Record<'paper' | 'first' | 'all' | 'none', string>>

  readonly role: string
  readonly roleNote: string
  readonly roles: Readonly<Record<Role, string>>
  readonly style: string
  readonly styleNote: string
  readonly styleOfRole: (style: string) => string
  readonly styleLacks: (style: string, reason: string) => string
  readonly copySample: string
  readonly copyMissing: (reason: string) => string

  readonly source: string
  readonly sourceNote: string
  readonly sourceHint: string
  readonly sourceNone: string
  readonly sourceFault: Readonly<Record<AddressFault, string>>
  readonly sourceKept: string

  readonly pause: string
  readonly pauseNote: string
  readonly pausedUntil: (time: string) => string
  readonly resume: string
  readonly sitesNote: string
  readonly granted: string
  readonly grantedNote: string
  readonly grantedNone: string
  readonly revoke: (site: string) => string

  readonly file: string
  readonly fileNote: string
  readonly exportFile: string
  readonly importFile: string
  readonly imported: (ignored: readonly string[]) => string
  readonly importFault: Readonly<Record<'not-json' | 'no-settings', string>>
  readonly reset: string
  readonly resetDone: string
  readonly undo: string
  readonly undone: string

  readonly offline: string
  readonly welcome: string
  readonly admin: string
}

export const optionsZh: OptionsPageWords = {
  sections: {
    reading: '阅读网页',
    quoting: '引用与复制',
    look: '外观与语言',
    sites: '网站与暂停',
    keeping: '备份与还原',
    about: '关于',
  },
  contents: '本页各节',
  locked: '由管理员设定',
  lockedNote: '这一项由管理员统一设定，不能在此更改。',

  markSample: '示例网页',
  markSampleNote: {
    paper: '不画线；指向这些词语仍会弹出卡片。',
    first: '每段中，每个词语只在第一次出现时画线。',
    all: '每一处都画线。',
    none: '不画线。要停用卡片，请在下面「指向词语时」选「不弹出」。',
  },

  role: '主要撰写',
  roleNote: '决定默认的引文样式；随时可改。',
  roles: { official: '公文', academic: '论文', press: '新闻' },
  style: '引文样式',
  styleNote: '卡片、弹窗和侧栏中的复制都按此样式注明出处。',
  styleOfRole: (style) => `随撰写类型（${style}）`,
  styleLacks: (style, reason) => `${style}（暂不可用：${reason}）`,
  copySample: '复制效果',
  copyMissing: (reason) => `按此样式无法引用：${reason}`,

  source: '报告网址',
  sourceNote: '填写刊登这份报告全文的那一个网页；栏目页、首页、转载页都不是出处。留空则引文中不写网址。',
  sourceHint: '政府网站「法治政府建设年度报告」官方栏目下可能找到，请打开报告正文后再复制网址。',
  sourceNone: '未填写：引文中不写网址。',
  sourceFault: {
    scheme: '网址须以 http:// 或 https:// 开头。',
    host: '网址中缺少网站名称，例如 http://www.example.gov.cn/……',
    characters: '网址中有空格、引号或尖括号，请检查是否多复制了文字。',
    long: '网址过长，超过 2000 个字符。',
  },
  sourceKept: '尚未保存；引文仍按原先的设置。',

  pause: '暂停',
  pauseNote: '暂停期间，所有网页上都不画线、不弹出；弹窗中的查找照常可用。',
  pausedUntil: (time) => `已暂停，${time} 自动恢复。`,
  resume: '立即恢复',
  sitesNote: '在卡片「更多」中选「本站停用」的网站列在这里。',
  granted: '另外允许的网站',
  grantedNote: '除 *.gov.cn 外，由您在弹窗中逐个允许的网站；收回后，这些网页上不再画线和弹出。',
  grantedNone: '没有另外允许的网站。',
  revoke: (site) => `收回 ${site}`,

  file: '设置文件',
  fileNote: '导出为 JSON 文件，可在另一台电脑导入。文件只保存在您选择的位置，不发送到任何地方。',
  exportFile: '导出设置',
  importFile: '导入设置',
  imported: (ignored) =>
    ignored.length === 0 ? '已导入。' : `已导入；其中有 ${ignored.length} 项无法识别，未采用：${ignored.join('、')}。`,
  importFault: { 'not-json': '这不是 JSON 文件，未作改动。', 'no-settings': '文件中没有可识别的设置，未作改动。' },
  reset: '全部还原',
  resetDone: '已恢复默认设置。',
  undo: '撤销',
  undone: '已撤销。',

  offline: '本工具离线工作：不联网，不收集，不发送任何内容。',
  welcome: '再看一遍使用示范',
  admin: '单位批量安装、统一设定，请管理员查看安装包所附的《管理员须知》（it.md）。',
}

export const optionsEn: OptionsPageWords = {
  sections: {
    reading: 'Reading pages',
    quoting: 'Quoting and copying',
    look: 'Look and language',
    sites: 'Sites and pausing',
    keeping: 'Keeping and resetting',
    about: 'About',
  },
  contents: 'On this page',
  locked: 'Set by your administrator',
  lockedNote: 'Your administrator has set this for everyone; it cannot be changed here.',

  markSample: 'Sample page',
  markSampleNote: {
    paper: 'No lines; pointing at these terms still opens the card.',
    first: 'In each paragraph, a term is marked where it first stands.',
    all: 'Every occurrence is marked.',
    none: 'No lines. To stop the card as well, choose “Open nothing” under “When pointing at a term” below.',
  },

  role: 'You mostly write',
  roleNote: 'Sets the citation style to begin with; change it whenever you like.',
  roles: { official: 'Official documents', academic: 'Papers', press: 'News' },
  style: 'Citation style',
  styleNote: 'Copies from card, popup and side panel name their source in this style.',
  styleOfRole: (style) => `As for what you write (${style})`,
  styleLacks: (style, reason) => `${style} (not available: ${reason})`,
  copySample: 'What is copied',
  copyMissing: (reason) => `Cannot be cited in this style: ${reason}`,

  source: 'Address of the report',
  sourceNote:
    'The one page that carries this report in full; a column, a home page or a reprint is not its source. ' +
    'Leave it empty and citations carry no address.',
  sourceHint:
    'It may be found in the government site’s column of annual rule-of-law reports. ' +
    'Open the report itself, then copy the address.',
  sourceNone: 'Empty: citations carry no address.',
  sourceFault: {
    scheme: 'An address begins with http:// or https://.',
    host: 'The name of the site is missing, as in http://www.example.gov.cn/…',
    characters: 'There are spaces, quotation marks or angle brackets in it: was too much copied?',
    long: 'The address is longer than 2000 characters.',
  },
  sourceKept: 'Not saved; citations go on as before.',

  pause: 'Pause',
  pauseNote: 'During a pause no page has marks or cards; searching in the popup still works.',
  pausedUntil: (time) => `Paused; goes on by itself at ${time}.`,
  resume: 'Go on now',
  granted: 'Other sites allowed',
  grantedNote:
    'Sites beside *.gov.cn that you allowed in the popup, one by one. ' +
    'Once taken back, their pages have no marks or cards.',
  grantedNone: 'No other site is allowed.',
  revoke: (site) => `Take back ${site}`,
  sitesNote: 'Sites where you chose “Off on this site”, under “More” in the card.',

  file: 'Settings file',
  fileNote: 'A JSON file that another computer can import. It stays where you put it and is sent nowhere.',
  exportFile: 'Export settings',
  importFile: 'Import settings',
  imported: (ignored) =>
    ignored.length === 0
      ? 'Imported.'
      : `Imported, but for ${ignored.length} not understood: ${ignored.join(', ')}.`,
  importFault: {
    'not-json': 'This is not a JSON file; nothing was changed.',
    'no-settings': 'The file holds no setting known here; nothing was changed.',
  },
  reset: 'Everything',
  resetDone: 'Everything is back to its default.',
  undo: 'Undo',
  undone: 'Undone.',

  offline: 'This tool works offline: it connects to nothing, collects nothing and sends nothing.',
  welcome: 'See the introduction again',
  admin: 'Installing for many and settings for everyone: administrators find it.md beside the packages.',
}
