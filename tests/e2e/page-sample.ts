/** A small policy page: terms that the report deals with, some of them twice, and words it does not know. */
import type { Lab, OpenOptions } from './browser.ts'
import type { Page } from 'playwright-core'
import { until } from './until.ts'

const STYLE = 'body{margin:40px;max-width:800px;font:18px/1.9 sans-serif}'

export const TEXT = `<h1>关于进一步做好有关工作的通知</h1>
<p id="first">各区县要加强行政复议工作，推行“双随机、一公开”监管，坚持和发展新时代“枫桥经验”。</p>
<p id="second">各部门要认真对待行政复议，持续优化营商环境，做好天气预报和粮食收储。</p>
<p id="third">行政复议机关应当自受理申请之日起六十日内作出决定。</p>`

export interface SampleOptions extends OpenOptions {
  /** Put into the head: scripts of a page that means harm, styles. */
  readonly head?: string
  readonly body?: string
}

export function sample({ head = '', body = TEXT }: SampleOptions = {}): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>通知</title><style>${STYLE}</style>
${head}</head><body>${body}</body></html>`
}

/** What is marked, in open shadow roots too, in no order. */
export function markedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = []
    CSS.highlights.forEach((highlight) =>
      highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        texts.push(range.toString())
      }),
    )
    return texts
  })
}

/** Opens the sample and waits until its terms are marked: from then on the page script listens. */
export async function openSample(lab: Lab, options: SampleOptions = {}): Promise<Page> {
  const page = await lab.open(sample(options), options)
  await page.bringToFront()
  await until('the first marks', () => markedWords(page), (found) => found.length > 0)
  return page
}
