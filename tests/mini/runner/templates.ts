/** The compiler of WeChat's newer component framework. */
import { createRequire } from 'node:module'

interface Complaint {
  readonly path: string
  readonly startLine: number
  readonly startColumn: number
  readonly message: string
}

interface Group {
  addTmpl(path: string, text: string): readonly (Complaint | string)[] | undefined
  getTmplGenObjectGroups(): string
  free(): void
}

const { TmplGroup }: { readonly TmplGroup: new () => Group } =
  createRequire(import.meta.url)('glass-easel-template-compiler')

/** Everything it says of some templates: warnings count, too. */
export function complaints(templates: Readonly<Record<string, string>>): readonly string[] {
  const group = new TmplGroup()
  const said = Object.entries(templates).flatMap(([path, text]) => group.addTmpl(path, text) ?? [])
  group.free()
  return said.map((one) => (typeof one === 'string' ? one
    : `${one.path}.wxml:${one.startLine}:${one.startColumn} ${one.message}`))
}

/** Templates as an expression of a script. */
export function compileTemplates(templates: Readonly<Record<string, string>>): string {
  const group = new TmplGroup()
  for (const [path, text] of Object.entries(templates)) group.addTmpl(path, text)
  const script = group.getTmplGenObjectGroups()
  group.free()
  return script
}
