/** Words of the 摘录夹, and of what puts something into it. */
export interface BasketWords {
  /** In the card's menu: what is collected. */
  readonly collect: Readonly<Record<'figure' | 'figures' | 'passage' | 'measure', string>>
  readonly collectHere: string
  readonly collectPage: string
  readonly collected: (what: string) => string
  readonly there: (what: string) => string
  readonly things: (count: number) => string
  readonly refused: string

  readonly count: (count: number) => string
  readonly empty: string
  readonly howTo: Readonly<Record<'card' | 'popup' | 'reader', string>>
  readonly failed: string
  readonly again: string

  readonly style: string
  readonly copyList: string
  readonly copyTable: string
  readonly copyMarkdown: string
  readonly listCopied: (count: number) => string
  readonly tableCopied: (count: number) => string
  readonly markdownCopied: (count: number) => string
  readonly leftOut: (count: number) => string
  readonly files: string
  readonly file: Readonly<Record<'csv' | 'rtf' | 'bibtex' | 'ris' | 'json', string>>
  readonly fileNote: Readonly<Record<'csv' | 'rtf' | 'bibtex' | 'ris' | 'json', string>>
  readonly saved: (name: string) => string
  readonly print: string
  readonly printNote: string
  readonly printElsewhere: string
  readonly bring: string
  readonly brought: (added: number, there: number, skipped: number) => string
  readonly notBrought: string
  readonly clear: string
  readonly cleared: (count: number) => string
  readonly undo: string
  readonly undone: string

  readonly up: string
  readonly down: string
  readonly movedTo: (place: number, count: number) => string
  readonly note: string
  readonly noteHint: string
  readonly keepNote: string
  readonly dropNote: string
  readonly noted: string
  readonly remove: string
  readonly removed: (what: string) => string
  readonly open: (place: string) => string
  readonly kind: Readonly<Record<'figure' | 'passage' | 'measure' | 'page', string>>
  readonly seen: (date: string) => string
  readonly lost: Readonly<Record<'no-report' | 'changed', string>>
  readonly unreadable: (newer: number, broken: number) => string
  readonly unreadableNote: string
  readonly saveUnreadable: string
  readonly dropUnreadable: string
}

export const basketZh: BasketWords = {
  collect: {
    figure: '加入摘录夹：数据',
    figures: '加入摘录夹：全部数据',
    passage: '加入摘录夹：原文',
    measure: '加入摘录夹：举措',
  },
  collectHere: '加入摘录夹',
  collectPage: '加入摘录夹：本页所选',
  collected: (what) => `已加入摘录夹：${what}`,
  there: (what) => `摘录夹中已有：${what}`,
  things: (count) => `${count}项数据`,
  refused: '未能存入摘录夹（浏览器存储已满或不可用）；原有摘录未受影响。',

  count: (count) => `共 ${count} 项`,
  empty: '摘录夹还是空的。收集的数据和原文会排在这里，一次带出处导出。',
  howTo: {
    card: '网页卡片：在「更多」里选「加入摘录夹」的一项：数据、原文或举措。',
    popup: '弹窗：选中结果按 Ctrl+D，或打开它，同样在「更多」里。',
    reader: '报告全文：选中一段文字，按「加入摘录夹」。',
  },
  failed: '未能读取摘录夹；其中内容没有改动。',
  again: '重试',

  style: '引文样式',
  copyList: '复制列表',
  copyTable: '复制表格',
  copyMarkdown: '复制 Markdown',
  listCopied: (count) => `已复制：列表（${count}项，含出处）`,
  tableCopied: (count) => `已复制：表格（${count}项，含出处）`,
  markdownCopied: (count) => `已复制：Markdown（${count}项，含出处）`,
  leftOut: (count) => `；另有 ${count} 项与报告对不上，未写入`,
  files: '另存与打印',
  file: { csv: '存为 CSV', rtf: '存为 RTF', bibtex: '存为 BibTeX', ris: '存为 RIS', json: '存为 JSON（备份）' },
  fileNote: {
    csv: 'Excel、WPS 表格',
    rtf: 'Word、WPS 文字，带真脚注',
    bibtex: 'LaTeX 文献，仅出处',
    ris: '文献管理软件，仅出处',
    json: '全部内容，可再导入',
  },
  saved: (name) => `已存为文件：${name}`,
  print: '打印摘录表',
  printNote: 'A4 公文附件版式',
  printElsewhere: '浏览器不能在侧栏中打印，已另开窗口，请在那里打印。',
  bring: '导入 JSON……',
  brought: (added, there, skipped) =>
    `已导入 ${added} 项${there > 0 ? `，${there} 项本来就有` : ''}${skipped > 0 ? `，${skipped} 项无法读取，仍在原文件中` : ''}`,
  notBrought: '这不是摘录夹的 JSON 文件，没有导入任何内容。',
  clear: '清空',
  cleared: (count) => `已清空 ${count} 项`,
  undo: '撤销',
  undone: '已恢复',

  up: '上移',
  down: '下移',
  movedTo: (place, count) => `已移到第${place}项，共${count}项`,
  note: '备注',
  noteHint: '写给自己的话，随导出带走',
  keepNote: '保存备注',
  dropNote: '取消',
  noted: '备注已保存',
  remove: '移出',
  removed: (what) => `已移出：${what}`,
  open: (place) => `在报告全文中查看${place}`,
  kind: { figure: '数据', passage: '报告原文', measure: '举措全文', page: '其他网页' },
  seen: (date) => `${date} 访问`,
  lost: {
    'no-report': '这份报告不在本机，导出时略去',
    changed: '与现在的报告对不上，导出时略去，请核对',
  },
  unreadable: (newer, broken) =>
    [...(newer > 0 ? [`${newer} 项由较新版本写入`] : []), ...(broken > 0 ? [`${broken} 项已损坏`] : [])].join('，'),
  unreadableNote: '本版本读不了，原样保留，不会被改写。',
  saveUnreadable: '另存这些内容',
  dropUnreadable: '移出这些内容',
}

const things = (count: number): string => (count === 1 ? '1 item' : `${count} items`)

export const basketEn: BasketWords = {
  collect: {
    figure: 'To basket: figure',
    figures: 'To basket: all figures',
    passage: 'To basket: passage',
    measure: 'To basket: whole measure',
  },
  collectHere: 'To basket',
  collectPage: 'To basket: selection of this page',
  collected: (what) => `Added to the basket: ${what}`,
  there: (what) => `Already in the basket: ${what}`,
  things: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  refused: 'The basket could not be saved (storage is full or unavailable); what it holds is unchanged.',

  count: things,
  empty: 'The basket is empty. Figures and passages you collect stand here, to be taken away with their sources.',
  howTo: {
    card: 'Card on a page: under “More”, choose one of “To basket”: figure, passage or measure.',
    popup: 'Popup: press Ctrl+D on a result, or open it; the same is under “More”.',
    reader: 'Full report: select some words and press “To basket”.',
  },
  failed: 'The basket could not be read; nothing in it was changed.',
  again: 'Try again',

  style: 'Citation style',
  copyList: 'Copy list',
  copyTable: 'Copy table',
  copyMarkdown: 'Copy Markdown',
  listCopied: (count) => `Copied: list (${things(count)}, with sources)`,
  tableCopied: (count) => `Copied: table (${things(count)}, with sources)`,
  markdownCopied: (count) => `Copied: Markdown (${things(count)}, with sources)`,
  leftOut: (count) => `; ${things(count)} no longer in the report left out`,
  files: 'Save and print',
  file: { csv: 'Save CSV', rtf: 'Save RTF', bibtex: 'Save BibTeX', ris: 'Save RIS', json: 'Save JSON (backup)' },
  fileNote: {
    csv: 'Excel, WPS Spreadsheets',
    rtf: 'Word, WPS Writer, with real footnotes',
    bibtex: 'LaTeX, sources only',
    ris: 'Reference managers, sources only',
    json: 'Everything, to be imported again',
  },
  saved: (name) => `Saved as ${name}`,
  print: 'Print',
  printNote: 'A4, as an official annex',
  printElsewhere: 'The browser does not print side panels; please print from the window that has opened.',
  bring: 'Import JSON…',
  brought: (added, there, skipped) =>
    `Imported ${things(added)}${there > 0 ? `, ${there} already there` : ''}${
      skipped > 0 ? `, ${skipped} unreadable, still in the file` : ''}`,
  notBrought: 'This is not a basket’s JSON file; nothing was imported.',
  clear: 'Clear',
  cleared: (count) => `Cleared ${things(count)}`,
  undo: 'Undo',
  undone: 'Restored',

  up: 'Move up',
  down: 'Move down',
  movedTo: (place, count) => `Now ${place} of ${count}`,
  note: 'Note',
  noteHint: 'Your own words; they go along when exported',
  keepNote: 'Save note',
  dropNote: 'Cancel',
  noted: 'Note saved',
  remove: 'Remove',
  removed: (what) => `Removed: ${what}`,
  open: (place) => `Show ${place} in the full report`,
  kind: { figure: 'Figure', passage: 'Passage', measure: 'Whole measure', page: 'Another page' },
  seen: (date) => `seen ${date}`,
  lost: {
    'no-report': 'This report is not on this machine; left out of exports',
    changed: 'Does not match the report as it is now; left out of exports, please check',
  },
  unreadable: (newer, broken) =>
    [...(newer > 0 ? [`${things(newer)} written by a newer version`] : []),
      ...(broken > 0 ? [`${things(broken)} damaged`] : [])].join(', '),
  unreadableNote: 'This version cannot read them; they are kept as they are and never overwritten.',
  saveUnreadable: 'Save them to a file',
  dropUnreadable: 'Remove them',
}
