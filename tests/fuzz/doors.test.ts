import { describe, expect, it } from 'vitest'
import { DOORS } from './doors.ts'

/** Inputs of each door here; `npm run doors` tries a hundred thousand. */
const INPUTS = 400

describe('the doors where unknown input comes in', () => {
  it.each(DOORS)('$name: no exception, nothing lost', async ({ check }) => {
    expect((await check(INPUTS, 20231231)).fault).toBeNull()
  })
})
