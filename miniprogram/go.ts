/** WeChat keeps ten pages. */
const DEEPEST = 10

/** Opens a page over this one; where there are too many, in place of this one. */
export function go(url: string): void {
  if (getCurrentPages().length >= DEEPEST) wx.redirectTo({ url })
  else wx.navigateTo({ url })
}

/** Back to where a search was typed, or there anew where this page was opened by a link. */
export function goHome(): void {
  const [first] = getCurrentPages()
  const depth = getCurrentPages().length - 1
  if (first?.route === 'pages/search/search' && depth > 0) wx.navigateBack({ delta: depth })
  else wx.reLaunch({ url: '/pages/search/search' })
}
