/** @throws where a promise is broken, saying which */
export function must(what: string, kept: boolean): void {
  if (!kept) throw new Error(`broken: ${what}`)
}

/** Whether an error is what a door may say: one sentence for a person. */
export function sentence(error: unknown): boolean {
  return error instanceof Error && error.constructor === Error && /^[^\n]+\.$/.test(error.message)
}
