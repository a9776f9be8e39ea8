/** What copying and citing say beyond the ways of copying themselves. */
export interface QuoteWords {
  /** The item that leads to the styles; what is chosen stands behind it. */
  readonly style: string
  readonly citePage: string
  readonly pageQuote: string
  readonly copyNow: string
  /** Words of a text box are not the page's. */
  readonly typed: string
}

export const quoteZh: QuoteWords = {
  style: '引文样式',
  citePage: '注明本页出处并复制',
  pageQuote: '注明本页出处',
  copyNow: '复制',
  typed: '所选是输入框中的文字，不是本页的内容，未复制。',
}

export const quoteEn: QuoteWords = {
  style: 'Citation style',
  citePage: 'Copy, citing this page',
  pageQuote: 'Citing this page',
  copyNow: 'Copy',
  typed: 'Not copied: the selection is text typed into a box, not the page’s own words.',
}
