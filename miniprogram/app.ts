App({
  // A link of another version may name a page that is not there.
  onPageNotFound() {
    wx.reLaunch({ url: '/pages/search/search' })
  },
})
