import { optionsZh } from './words-options.ts'
import { welcomeZh } from './words-welcome.ts'
import type { Words } from './words.ts'
import { basketZh } from './words-basket.ts'
import { cardZh } from './words-card.ts'
import { checkZh } from './words-check.ts'
import { alignZh } from './words-align.ts'
import { figuresZh } from './words-figures.ts'
import { panelZh } from './words-panel.ts'
import { quoteZh } from './words-quote.ts'
import { popupZh } from './words-popup.ts'
import { readerZh } from './words-reader.ts'

export const zh: Words = {
  ...cardZh,

  copyFigure: '点击复制此项数据（含出处）',
  copyRefused: '未能写入剪贴板；文字已选中，请按 Ctrl+C（Mac 为 ⌘C）：',
  close: '关闭',
  pin: '固定',
  openReport: '报告全文',
  siteOff: '本站停用',
  pauseHour: '暂停一小时',
  chip: ({ region, year }, term) => `${region}${year} · ${term}`,
  chipFigures: (count) => `${count} 项数据`,

  search: '在报告中查找',
  searchHint: '词语、拼音首字母或数字',
  results: '查找结果',
  resultCount: (count) => (count === 0 ? '没有结果' : `${count} 条结果`),
  loading: '正在打开报告……',
  keys: { choose: '选择', view: '查看', copy: '复制' },
  copyKey: 'Ctrl C',
  whatThisIs: ({ region, year }) => `查${region}${year}年法治政府建设的举措与数据`,
  tryThese: '试着查找',
  ownWindow: '独立窗口',
  options: '设置',

  basket: basketZh,
  panel: panelZh,
  figuresPane: figuresZh,
  align: alignZh,
  check: checkZh,
  quote: quoteZh,
  popup: popupZh,
  reader: readerZh,
  report: '报告全文',
  outline: '目录',
  passageShown: (place) => `已定位到${place}`,

  optionsPage: optionsZh,
  welcome: welcomeZh,
  optionsTitle: '设置',
  optionsIntro: '改动即时生效，已打开的网页也不例外。',
  option: {
    marks: '网页上的标记',
    hover: '指向词语时',
    dwell: '停留多久弹出',
    selection: '划选文字时',
    theme: '外观',
    size: '字号',
    language: '界面语言',
  },
  optionNote: {
    marks: '标记只画在屏幕上，不改动网页，也不会打印出来。',
    hover: '未画线的重复出现处同样有效。',
    dwell: '只是路过时不会弹出。',
    selection: '选中的文字和剪贴板始终不受影响。',
    theme: '卡片、弹窗和报告全文都随之变化。',
    size: '只影响本工具的文字。',
    language: '报告原文始终为中文。',
  },
  marks: { paper: '纸面：不画线，指向仍可查', first: '每词首次', all: '全部', none: '不标' },
  hover: { dwell: '停留即弹出', modifier: '按住 Alt 才弹出', off: '不弹出' },
  selection: { card: '直接弹出卡片', chip: '先显示小条', asked: '仅用快捷键或右键菜单', off: '不响应' },
  theme: { system: '跟随系统', light: '浅色', dark: '深色' },
  size: { normal: '标准', large: '大', largest: '特大' },
  language: { auto: '跟随浏览器', zh: '简体中文', en: 'English' },
  milliseconds: (count) => `${count} 毫秒`,
  sites: '已停用的网站',
  sitesNone: '没有停用的网站。',
  siteOn: (site) => `恢复 ${site}`,
  reset: '恢复默认设置',
  saved: '已保存',
  saveFailed: '未能保存，请重试。',
}
