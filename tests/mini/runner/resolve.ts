/** A path inside the package, as a file of it names another: relative to itself, or from the root. */
export function resolvePath(asked: string, from: string): string {
  return new URL(asked, `http://package/${from}`).pathname.slice(1)
}
