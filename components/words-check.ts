import type { ReportSays } from '../core/check/claim-view.ts'
import type { Because, Verdict } from '../core/check/verdict.ts'

/** The words of 核数: a draft's figures held against the report. */
export interface CheckWords {
  /** On a card for selected words that hold a figure, and what it does. */
  readonly offer: string
  readonly offerTitle: string
  readonly draft: string
  readonly hint: string
  /** What becomes of the draft. */
  readonly privacy: string
  readonly tryExample: string
  readonly clear: string
  readonly verdict: Readonly<Record<Verdict, string>>
  /**
   * Why, with what the report says; empty where the verdict says all.
   * @param corrects the report's figure is of the claim's own object
   */
  readonly because: (because: Because, report: ReportSays | null, corrects: boolean) => string
  readonly none: string
  readonly empty: string
  readonly checking: (done: number, of: number) => string
  readonly results: string
  readonly checked: string
  readonly copyRight: string
  readonly toPassage: string
  /** In place of a passage where there is none. */
  readonly absent: string
  readonly previous: string
  readonly next: string
  readonly claimOf: (at: number, of: number) => string
  readonly only: string
  readonly keys: string
  readonly more: (count: number) => string
}

const verdictZh: Readonly<Record<Verdict, string>> = {
  match: '一致',
  mismatch: '不一致',
  'other-object': '数字有、对象不同',
  'not-in-report': '报告未载',
}

const verdictEn: Readonly<Record<Verdict, string>> = {
  match: 'As reported',
  mismatch: 'Differs',
  'other-object': 'Number of something else',
  'not-in-report': 'Not in the report',
}

const DIFFERENCE_ZH: Partial<Readonly<Record<Because, string>>> = {
  qualifier: '，“余”“以上”等限定不同',
  unit: '，计量单位不同',
  denied: '，此处为否定',
  region: '，位次的范围不同',
}

const DIFFERENCE_EN: Partial<Readonly<Record<Because, string>>> = {
  qualifier: '; “more than”, “nearly” and the like differ',
  unit: '; the unit differs',
  denied: '; here it is denied',
  region: '; the region of the rank differs',
}

export const checkZh: CheckWords = {
  offer: '核数',
  offerTitle: '把选中文字里的数字与报告核对',
  draft: '待核的文稿',
  hint: '粘贴文稿，逐个核对其中的数字',
  privacy: '文稿只在本机核对，不保存、不上传，关闭即清空。',
  tryExample: '用例句试试',
  clear: '清空',
  verdict: verdictZh,
  because: (because, report, corrects) => {
    if (report === null) return because === 'change' ? '报告没有增减数' : ''
    const { number, object, region, year } = report
    if (because === 'equal') return ''
    if (because === 'time') return `报告说的是${year}年：${object}，${number}`
    if (because === 'place') return `报告的${number}说的是${region}：${object}`
    if (because === 'wider' && !corrects) return `报告只说：${object}，${number}`
    return corrects ? `报告：${number}${DIFFERENCE_ZH[because] ?? ''}` : `报告的${number}说的是：${object}`
  },
  none: '文稿里没有可核的数字。年份、日期、序号、文号、条款号和电话不算。',
  empty: '数字先按对象找，再比数值：说的是同一件事、数值完全相等，才算“一致”。',
  checking: (done, of) => `正在核对 ${Math.floor((done / Math.max(1, of)) * 100)}%`,
  results: '核对结果',
  checked: '核对过的文稿',
  copyRight: '复制报告的数（带出处）',
  toPassage: '看原文',
  absent: '报告里没有这个对象，也没有这个数。',
  previous: '上一个',
  next: '下一个',
  claimOf: (at, of) => `第 ${at} 个，共 ${of} 个`,
  only: '只看',
  keys: '↑ ↓ 逐个看，Enter 看原文',
  more: (count) => `另有 ${count} 个`,
}

export const checkEn: CheckWords = {
  offer: 'Check figures',
  offerTitle: 'Check the figures in the selected words against the report',
  draft: 'Draft to check',
  hint: 'Paste a draft to check each of its figures',
  privacy: 'The draft is checked on this computer. It is not kept or sent, and is gone when you close this.',
  tryExample: 'Try an example',
  clear: 'Clear',
  verdict: verdictEn,
  because: (because, report, corrects) => {
    if (report === null) return because === 'change' ? 'The report states no change' : ''
    const { number, object, region, year } = report
    if (because === 'equal') return ''
    if (because === 'time') return `The report speaks of ${year}: ${object}, ${number}`
    if (because === 'place') return `The report’s ${number} is ${region}’s: ${object}`
    if (because === 'wider' && !corrects) return `The report says it only of: ${object}, ${number}`
    return corrects ? `Report: ${number}${DIFFERENCE_EN[because] ?? ''}` : `The report’s ${number} is of: ${object}`
  },
  none: 'No figure to check. Years, dates, numbers of lists, documents and articles, and telephones do not count.',
  empty: 'Each number is looked up by its object first. Only the same object with the very same number is as reported.',
  checking: (done, of) => `Checking ${Math.floor((done / Math.max(1, of)) * 100)}%`,
  results: 'Results',
  checked: 'The draft, checked',
  copyRight: 'Copy the report’s figure with its source',
  toPassage: 'Show passage',
  absent: 'The report has neither this object nor this number.',
  previous: 'Previous',
  next: 'Next',
  claimOf: (at, of) => `${at} of ${of}`,
  only: 'Show',
  keys: '↑ ↓ one by one, Enter for the passage',
  more: (count) => `${count} more`,
}
