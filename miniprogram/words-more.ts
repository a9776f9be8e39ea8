import type { Collecting } from '../core/basket/make-item.ts'
import type { FigureKind } from '../core/pack.ts'
import type { MiniWords } from './words.ts'

/** What the other pages say: apart, so that the first one need not carry it. */
export interface MoreWords {
  readonly moreFigures: (count: number) => string
  readonly card: Readonly<Record<
    | 'unknown' | 'unknownHint' | 'star' | 'starred' | 'picture' | 'share' | 'others' | 'whole' | 'home' | 'style'
    | 'drawing' | 'drawFailed' | 'pictureHint' | 'shut' | 'none',
    string
  >>
  readonly starFull: string
  readonly collect: Readonly<Record<Collecting, string>>
  readonly collected: (what: string) => string
  readonly there: (what: string) => string
  readonly things: (count: number) => string
  readonly full: string
  readonly copiedText: string
  readonly refused: Readonly<Record<'denied' | 'undeclared' | 'other', string>>
  readonly holdToCopy: string
  readonly again: string
  readonly reader: Readonly<Record<'outline' | 'shut' | 'copy' | 'card' | 'collect' | 'unknown' | 'top', string>>
  readonly figuresOf: (count: number) => string
  readonly filter: Readonly<Record<'hint' | 'clear' | 'all' | 'none', string>>
  readonly shown: (count: number, of: number) => string
  readonly figureKind: Readonly<Record<FigureKind, string>>
  readonly basket: Readonly<Record<
    | 'empty' | 'howTo' | 'copyList' | 'copyTable' | 'copyMarkdown' | 'clear' | 'remove' | 'undo' | 'undone' | 'lost'
    | 'unreadable' | 'failed' | 'up' | 'find',
    string
  >>
  readonly basketCount: (count: number) => string
  readonly kind: Readonly<Record<'figure' | 'passage' | 'measure' | 'page', string>>
  readonly removed: (what: string) => string
  readonly cleared: (count: number) => string
  readonly listCopied: (count: number) => string
  readonly about: Readonly<Record<
    'unofficial' | 'sourceHead' | 'source' | 'privacyHead' | 'privacy' | 'rightsHead' | 'rights' | 'forget'
    | 'forgotten' | 'storedHead' | 'stored',
    string
  >>
  readonly signed: (date: string) => string
}

export type AllWords = MiniWords & MoreWords

export const moreZh: MoreWords = {
  moreFigures: (count) => `另有 ${count} 项数据，见报告全文`,
  card: {
    unknown: '这个链接指向的内容，报告里没有。',
    unknownHint: '可能是链接不完整，或来自别的版本。可以在报告中查找：',
    star: '收藏', starred: '已收藏', picture: '存为图片', share: '转发', others: '报告中的其他各处', whole: '在全文中查看',
    home: '查找', style: '引文样式', drawing: '正在画图……',
    drawFailed: '图片没有画成，请重试，或直接截屏。', pictureHint: '长按图片，可保存或发送给朋友', shut: '关闭',
    none: '没有要查的内容。',
  },
  starFull: '收藏已满，请先取消一些',
  collect: { figure: '加入摘录夹：数据', figures: '加入摘录夹：全部数据', passage: '加入摘录夹：原文', measure: '加入摘录夹：举措' },
  collected: (what) => `已加入摘录夹：${what}`,
  there: (what) => `摘录夹中已有：${what}`,
  things: (count) => `${count}项数据`,
  full: '摘录夹已满或存储不可用；原有摘录未受影响。',
  copiedText: '已复制的文字',
  refused: {
    denied: '你没有同意使用剪贴板，文字没有复制。',
    undeclared: '本小程序还没有在隐私指引中声明剪贴板，文字没有复制。',
    other: '剪贴板没有接受，文字没有复制。',
  },
  holdToCopy: '可以长按下面的文字，选中后复制：',
  again: '再试一次',
  reader: {
    outline: '目录', shut: '收起', copy: '复制（含出处）', card: '看卡片', collect: '加入摘录夹',
    unknown: '报告里没有链接所指的位置，已从头打开。', top: '回到开头',
  },
  figuresOf: (count) => `${count}项数据`,
  filter: { hint: '筛选：词语、拼音或数字', clear: '清除筛选', all: '全部', none: '没有符合条件的数据。' },
  shown: (count, of) => (count === of ? `共${of}项` : `${of}项中的${count}项`),
  figureKind: {
    count: '数量', money: '金额', percent: '比率', rank: '位次', duration: '时长', ordinal: '序次', date: '日期',
    phone: '电话', name: '名称',
  },
  basket: {
    empty: '摘录夹还是空的。', howTo: '在卡片的「更多」里，把数据、原文或举措加进来；写材料时一次带出处复制。',
    copyList: '复制列表', copyTable: '复制表格', copyMarkdown: '复制 Markdown', clear: '清空', remove: '移出', undo: '撤销',
    undone: '已恢复', lost: '与现在的报告对不上，复制时略去，请核对', unreadable: '这一项由较新版本写入或已损坏，原样保留。',
    failed: '未能读取摘录夹；其中内容没有改动。', up: '上移', find: '去查找',
  },
  basketCount: (count) => `共 ${count} 项`,
  kind: { figure: '数据', passage: '报告原文', measure: '举措全文', page: '其他网页' },
  removed: (what) => `已移出：${what}`,
  cleared: (count) => `已清空 ${count} 项`,
  listCopied: (count) => `${count}项，含出处`,
  about: {
    unofficial: '这不是政府的小程序，也不代表任何机关。内容全部来自下面这一份公开的报告；引用前请与原件核对。',
    sourceHead: '来源',
    source: '每一句引文都是报告原文的一段，数字照报告所写，不换算、不推断。报告网页的网址尚不知道，所以不写网址。',
    privacyHead: '隐私',
    privacy: '不联网，不登录，不收集任何信息。查找、收藏和摘录只存在这部手机上。复制时才用到剪贴板，只写不读。',
    rightsHead: '版权',
    rights: '报告是国家机关的正式文件，依《中华人民共和国著作权法》第五条不受著作权保护；程序以 MIT 许可发布。',
    storedHead: '这部手机上的记录',
    stored: '最近查找、收藏和引文样式。摘录夹在它自己的页面里清空。',
    forget: '清除这些记录', forgotten: '已清除',
  },
  signed: (date) => `成文日期 ${date}`,
}

export const moreEn: MoreWords = {
  moreFigures: (count) => `${count} more in the full report`,
  card: {
    unknown: 'The report has nothing that this link leads to.',
    unknownHint: 'The link may be incomplete, or of another version. Search the report instead:',
    star: 'Star', starred: 'Starred', picture: 'As picture', share: 'Share', others: 'Elsewhere in the report',
    whole: 'See it in the report', home: 'Search', style: 'Citation style',
    drawing: 'Drawing…', drawFailed: 'The picture could not be drawn. Try again, or take a screenshot.',
    pictureHint: 'Press and hold the picture to save or send it', shut: 'Close', none: 'Nothing was asked.',
  },
  starFull: 'No room for more stars; take some away first',
  collect: {
    figure: 'To basket: figure', figures: 'To basket: all figures', passage: 'To basket: passage',
    measure: 'To basket: whole measure',
  },
  collected: (what) => `Added to the basket: ${what}`,
  there: (what) => `Already in the basket: ${what}`,
  things: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  full: 'The basket is full or storage is unavailable; what it holds is unchanged.',
  copiedText: 'The text copied',
  refused: {
    denied: 'Not copied: you did not allow the clipboard.',
    undeclared: 'Not copied: this mini-program has not declared the clipboard in its privacy guide yet.',
    other: 'Not copied: the clipboard did not take it.',
  },
  holdToCopy: 'Press and hold the text below to select and copy it:',
  again: 'Try again',
  reader: {
    outline: 'Outline', shut: 'Close', copy: 'Copy with source', card: 'Card', collect: 'To basket',
    unknown: 'The report has no such place; it is shown from its beginning.', top: 'To the beginning',
  },
  figuresOf: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  filter: { hint: 'Filter: words, pinyin or a number', clear: 'Clear the filter', all: 'All', none: 'No figure fits.' },
  shown: (count, of) => (count === of ? `${of} figures` : `${count} of ${of} figures`),
  figureKind: {
    count: 'Count', money: 'Money', percent: 'Rate', rank: 'Rank', duration: 'Duration', ordinal: 'Ordinal',
    date: 'Date', phone: 'Telephone', name: 'Name',
  },
  basket: {
    empty: 'The basket is empty.',
    howTo: 'Under “More” on a card, add figures, passages or measures; then copy them all with their sources.',
    copyList: 'Copy list', copyTable: 'Copy table', copyMarkdown: 'Copy Markdown', clear: 'Clear', remove: 'Remove',
    undo: 'Undo', undone: 'Restored', lost: 'Does not match the report as it is now; left out of copies',
    unreadable: 'Written by a newer version, or damaged; kept as it is.',
    failed: 'The basket could not be read; nothing in it was changed.', up: 'Move up', find: 'Search',
  },
  basketCount: (count) => (count === 1 ? '1 item' : `${count} items`),
  kind: { figure: 'Figure', passage: 'Passage', measure: 'Whole measure', page: 'Another page' },
  removed: (what) => `Removed: ${what}`,
  cleared: (count) => (count === 1 ? 'Cleared 1 item' : `Cleared ${count} items`),
  listCopied: (count) => (count === 1 ? '1 item, with source' : `${count} items, with sources`),
  about: {
    unofficial: 'Not a government’s mini-program; it speaks for no authority. Check the original before you quote.',
    sourceHead: 'Source',
    source: 'Every quotation is a piece of the report, every number as written. The report’s own address is not known.',
    privacyHead: 'Privacy',
    privacy: 'No network, no account, nothing collected. What you keep stays on this phone; copying only writes.',
    rightsHead: 'Rights',
    rights: 'The report is an official document, not protected by copyright; the program is under the MIT licence.',
    storedHead: 'Kept on this phone',
    stored: 'Recent searches, stars and the citation style. The basket is cleared on its own page.',
    forget: 'Clear these', forgotten: 'Cleared',
  },
  signed: (date) => `signed ${date}`,
}
