import type { Asked } from './words-card.ts'

/** Words of 对读. */
export interface AlignWords {
  readonly waiting: string
  readonly none: string
  readonly empty: string
  readonly unrelated: (asked: Asked) => string
  readonly shut: string
  readonly pdf: string
  readonly file: string
  readonly stale: string
  /** The page has been asked and has not answered. */
  readonly unanswered: string
  readonly untitled: string
  readonly reading: (done: number, of: number) => string
  readonly related: (related: number, of: number) => string
  readonly here: string
  readonly paragraph: (at: number) => string
  readonly jump: string
  readonly beside: (asked: Asked) => string
  readonly open: string
  readonly silent: (asked: Asked) => string
  readonly lacks: (asked: Asked, term: string) => string
  readonly numbers: string
  readonly numbersNote: string
  readonly ofPage: string
  readonly ofReport: (asked: Asked) => string
  readonly all: string
  readonly coverage: (touched: number, of: number) => string
  readonly touched: string
  readonly untouched: string
  readonly missing: (count: number) => string
  readonly missingNote: string
  readonly nothingMissing: string
  readonly times: (count: number) => string
}

export const alignZh: AlignWords = {
  waiting: '正在读取网页……',
  none: '请在网页旁打开侧栏：对读跟随当前窗口中的网页。',
  empty: '本页没有可供对读的正文。',
  unrelated: ({ region, year }) => `本页与${region}${year}年报告没有相同或相近的事项；这可能不是一篇法治政府建设报告。`,
  shut: '这一页不让扩展读取，无法对读。',
  pdf: '浏览器的 PDF 阅读器不让扩展读取文字，无法对读。',
  file: '这是本机的文件，扩展读不到。',
  stale: '这一页暂时读不到，请刷新网页后重试。',
  unanswered: '网页还没有回应，可能正忙。一有回应就会显示，也可以再试一次。',
  untitled: '本页',
  reading: (done, of) => `已对读 ${done} / ${of} 段`,
  related: (related, of) => `全文 ${of} 段，${related} 段与报告有关`,
  here: '正在读',
  paragraph: (at) => `第${at}段`,
  jump: '回到网页此处',
  beside: ({ region, year }) => `${region}${year}年报告`,
  open: '在全文中查看',
  silent: ({ region, year }) => `${region}${year}年报告未提及这一段所说的事项。`,
  lacks: ({ region, year }, term) => `${region}${year}年报告未提及「${term}」`,
  numbers: '两边的数据',
  numbersNote: '各为原文，口径、年份与单位可能不同；未作换算或比较。',
  ofPage: '本页',
  ofReport: ({ region, year }) => `${region}${year}年`,
  all: '本页与报告有关的段落',
  coverage: (touched, of) => `报告 ${of} 项举措，本页涉及 ${touched} 项`,
  touched: '本页涉及',
  untouched: '本页未涉及',
  missing: (count) => `本页提到、报告未提及（${count}）`,
  missingNote: '只列本工具词库中已知的事项。',
  nothingMissing: '没有发现。',
  times: (count) => `${count}段`,
}

export const alignEn: AlignWords = {
  waiting: 'Reading the page…',
  none: 'Open the panel beside a page: it follows the page in front of its window.',
  empty: 'This page has no running text to read beside.',
  unrelated: ({ region, year }) =>
    `This page and ${region}’s ${year} report have no matter in common; perhaps it is no report of this kind.`,
  shut: 'This page is closed to extensions, so it cannot be read beside the report.',
  pdf: 'The browser’s PDF viewer shows its text to no extension, so it cannot be read beside the report.',
  file: 'This is a local file, which the extension cannot read.',
  stale: 'This page cannot be read at the moment. Please reload it and try again.',
  unanswered: 'The page has not answered yet; it may be busy. What it says will appear here, or you can try again.',
  untitled: 'This page',
  reading: (done, of) => `${done} of ${of} paragraphs read`,
  related: (related, of) => `${related} of ${of} paragraphs have to do with the report`,
  here: 'Being read',
  paragraph: (at) => `Paragraph ${at}`,
  jump: 'Back to the page',
  beside: ({ region, year }) => `${region}’s ${year} report`,
  open: 'See in the report',
  silent: ({ region, year }) => `${region}’s ${year} report does not mention what this paragraph is about.`,
  lacks: ({ region, year }, term) => `${region}’s ${year} report does not mention “${term}”`,
  numbers: 'Figures on both sides',
  numbersNote: 'Each in its own words; scope, year and unit may differ. Nothing is converted or compared.',
  ofPage: 'This page',
  ofReport: ({ region, year }) => `${region}, ${year}`,
  all: 'Paragraphs that have to do with the report',
  coverage: (touched, of) => `The page touches ${touched} of the report’s ${of} measures`,
  touched: 'Touched by the page',
  untouched: 'Not touched',
  missing: (count) => `On the page, not in the report (${count})`,
  missingNote: 'Only matters known to this tool’s lexicon are listed.',
  nothingMissing: 'None found.',
  times: (count) => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
}
