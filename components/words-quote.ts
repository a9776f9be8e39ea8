/** What copying and citing say beyond the ways of copying themselves. */
export interface QuoteWords {
  /** The item that leads to the styles; what is chosen stands behind it. */
  readonly style: string
  readonly citePage: string
  readonly pageQuote: string
}

export const quoteZh: QuoteWords = {
  style: '引文样式',
  citePage: '注明本页出处并复制',
  pageQuote: '注明本页出处',
}

export const quoteEn: QuoteWords = {
  style: 'Citation style',
  citePage: 'Copy, citing this page',
  pageQuote: 'Citing this page',
}
