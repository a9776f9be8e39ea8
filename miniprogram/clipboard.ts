/** What became of a text that was to be copied. */
export type Written = 'copied' | 'denied' | 'undeclared' | 'other'

/** WeChat's numbers for a reader who said no, and for a mini-program that has not declared what it uses. */
const DENIED = 104
const UNDECLARED = 112

interface Failure {
  readonly errMsg?: string
  readonly errno?: number
}

function reasonOf({ errMsg = '', errno }: Failure): Written {
  if (errno === UNDECLARED || /not declared in the privacy/.test(errMsg)) return 'undeclared'
  if (errno === DENIED || /not authorized|auth deny|cancel/.test(errMsg)) return 'denied'
  return 'other'
}

/** Call it from a tap: WeChat may ask the reader first. Never rejects. */
export function writeClipboard(data: string): Promise<Written> {
  return new Promise((resolve) => {
    wx.setClipboardData({
      data,
      success: () => resolve('copied'),
      fail: (failure: Failure) => resolve(reasonOf(failure)),
    })
  })
}
