import report from '../../../data/reports/500242-2023-fzzf/report.json'
import { go } from '../../go.ts'
import { look } from '../../look.ts'
import { allWords } from '../../more.ts'
import { pagePath, readerPath } from '../../paths.ts'
import { sharing } from '../../sharing.ts'
import { forgetAll } from '../../stars.ts'

function text() {
  const words = allWords()
  return {
    head: words.product(report),
    unofficial: words.unofficial,
    reader: words.page.reader,
    w: words.about,
    lines: [`《${report.title}》`, report.issuer, words.signed(report.date)],
  }
}

Page({
  data: { ...look(), ...text(), forgotten: false },

  onLoad() {
    if (allWords().id === 'en') wx.setNavigationBarTitle({ title: allWords().page.about })
  },

  onShow() {
    this.setData(look())
  },

  onReader() {
    go(readerPath({ pack: null, node: null, span: null }))
  },

  onForget() {
    forgetAll()
    this.setData({ forgotten: true })
  },

  onShareAppMessage() {
    return sharing(allWords().shareTitle(report, allWords().whatThisIs(report), ''), pagePath('about'))
  },
})
