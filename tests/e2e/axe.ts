import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The part of axe's answer that is read here. */
interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[]
}

/**
 * What axe finds wrong, each element meant with what is wrong with it.
 * @param within a part to look at alone: landmarks and headings are judged where a page is whole
 * @param rules the names of those to judge by; all of them where none is named
 */
export async function violations(
  page: Page,
  within: string | null = null,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  // Evaluated rather than put into the document: our own pages allow no foreign script.
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(AXE)
  const found: readonly Finding[] = await page.evaluate(async ({ part, named }) => {
    const axe = Reflect.get(window, 'axe')
    const ofPages = /^(landmark-|region$|page-has-heading-one$)/
    const ids: string[] = axe.getRules().map((rule: { readonly ruleId: string }) => rule.ruleId)
    const off = part === null ? [] : ids.filter((id) => ofPages.test(id))
    const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]))
    const which = named.length === 0 ? { rules } : { runOnly: named }
    return (await axe.run(part ?? document, { ...which, resultTypes: ['violations'] })).violations
  }, { part: within, named: rules })
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${within ?? page.url()}: ${id} ${String(node.target)}: ${node.failureSummary}`),
  )
}
