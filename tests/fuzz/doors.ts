/** All doors that take unknown input. */
import type { Door } from './door-inputs.ts'
import { SAID } from './doors-said.ts'
import { STORED } from './doors-stored.ts'
import { WRITTEN } from './doors-written.ts'

export const DOORS: readonly Door[] = [...STORED, ...SAID, ...WRITTEN]
