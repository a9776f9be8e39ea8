/** Arithmetic on decimal strings: figures are converted without ever passing through a float that cannot hold them. */

function strip(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  const left = whole.replace(/^0+(?=\d)/, '') || '0'
  const right = fraction.replace(/0+$/, '')
  return right === '' ? left : `${left}.${right}`
}

/** `decimal` times ten to the `power` (≥ 0), normalised: no leading or trailing zeros that say nothing. */
export function scale10(decimal: string, power: number): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  const digits = fraction.padEnd(power, '0')
  return strip(`${whole}${digits.slice(0, power)}.${digits.slice(power)}`)
}

/** The sum of two non-negative decimal integers of any length. */
export function plus(a: string, b: string): string {
  const width = Math.max(a.length, b.length)
  const x = a.padStart(width, '0')
  const y = b.padStart(width, '0')
  let carry = 0
  let out = ''
  for (let i = width - 1; i >= 0; i--) {
    const sum = Number(x.charAt(i)) + Number(y.charAt(i)) + carry
    carry = sum > 9 ? 1 : 0
    out = String(sum % 10) + out
  }
  return strip((carry > 0 ? '1' : '') + out)
}
