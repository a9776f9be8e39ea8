/** An invented county's report as handed over, with what is known of it by hand: every rule has a place in it. */
import type { Sources } from '../../core/compile/compile.ts'

export const SOURCE = `
某县人民政府

关于 2023 年法治政府建设情况的报告

2023 年，某县推进法治建设。现报告如下：

一、开展情况

（一）强化举措。**一是**优化营商环境。开办企业指标连续三年居全市第一，清理规范性文件58件，废止7件，公开“双
随机”事项511个、“一次办”事项601个、“零跑动”事项39个。

二、下步打算

仍存在薄弱环节。2024 年，某县将推进行政复议工作。

某县人民政府

2024年2月28日
`

export const toySources = (): Sources => ({
  source: SOURCE,
  report: {
    id: '500000-2023-fzzf',
    report: {
      issuer: '某县人民政府', title: '关于2023年法治政府建设情况的报告', year: 2023, date: '2024-02-28', dateKind: 'signed',
      url: null, docNo: null, region: '某县', issuerShort: '某县人民政府', column: null,
    },
  },
  overlay: {
    schema: 1,
    figures: [{ at: '废止7件', token: '7', label: '废止规范性文件数', note: '是否计入清理数，报告未言明。' }],
    groups: [{ at: '事项511个', token: '511', name: '公开事项' }],
    concepts: [],
  },
  lexicon: {
    schema: 1,
    concepts: [
      { id: 'yingshang-huanjing', term: '营商环境', mark: true, wordings: [], en: null, note: null },
      { id: 'xingzheng-fuyi', term: '行政复议', mark: true, wordings: [{ text: '行政复议工作', relation: 'same' }],
        en: null, note: null },
      { id: 'xingzheng', term: '行政', mark: false, wordings: [{ text: '复议', relation: 'near' }], en: null, note: null },
      { id: 'fazhi-jianshe', term: '法治建设', mark: false, wordings: [], en: null, note: null },
      { id: 'falv-yuanzhu', term: '法律援助', mark: true, wordings: [], en: null, note: null },
    ],
  },
})
