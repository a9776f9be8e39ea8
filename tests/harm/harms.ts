import { EXHAUSTING } from './exhausting.ts'
import type { Harm } from './harm.ts'
import { BREAKING } from './breaking.ts'
import { PRYING } from './prying.ts'
import { STARVING } from './starving.ts'

/** All that a page may do to us. */
export const HARMS: readonly Harm[] = [...PRYING, ...STARVING, ...BREAKING, ...EXHAUSTING]
