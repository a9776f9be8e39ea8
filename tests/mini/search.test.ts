import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPhone, startStand, type Stand } from './phone.ts'

let stand: Stand
beforeAll(async () => {
  stand = await startStand()
})
afterAll(() => stand?.close())

describe('查找', () => {
  it('answers what is typed once the typing rests, with figures, places and how they were found', async () => {
    const phone = await openPhone(stand)
    await phone.at('#query input').pressSequentially('xzfy', { delay: 20 })
    // A busy machine may pause between two letters for so long that what is typed by then is answered first.
    await expect.poll(() => phone.at('.result').first().innerText()).toContain('159')
    expect(await phone.at('.result .where').first().innerText()).toContain('一、（三）四是')
    expect(await phone.at('.result .where').first().innerText()).toContain('拼音')
    await phone.tap('.result')
    await phone.at('#card').waitFor()
    expect(await phone.state('stack')).toEqual(['/pages/search/search', '/pages/card/card?q=xzfy'])
    await phone.back()
    expect(await phone.at('.result').count()).toBe(4)
    await phone.tap('#clear')
    expect(await phone.at('.chip').allInnerTexts()).toEqual(['xzfy'])
    await phone.end()
  })
})
