/** One of our own pages, made to answer the pointer as government pages do: by the very scripts that run there. */
import { browser } from 'wxt/browser'
import { world } from './world.ts'

/** In this order: each uses what the one before it has left in the page. */
const SCRIPTS = ['/guard.js', '/wordings.js', '/page.js', '/pointer.js', '/card.js'] as const
const HOST = 'youyang-lens'

let running: Promise<void> = Promise.resolve()

/** Runs them in this page, once; the card's code too, which an own page need not fetch by an address of its own. */
export function runPageScripts(): Promise<void> {
  running = SCRIPTS.reduce((before, path) => before.then(() => run(path)), running)
  return running
}

function run(path: (typeof SCRIPTS)[number]): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = path
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`${path} did not run`)))
    document.head.append(script)
  })
}

/** Opens the card of what is selected, else of the next term. */
export async function openCardHere(): Promise<void> {
  await running
  await world()?.pointer?.open(null)
}

/**
 * Tells each time card or chip has stood for so long that it is not merely laid out, waiting.
 * @param wait milliseconds
 */
export function watchCards(wait: () => number, told: (bySelection: boolean) => void): void {
  let timer = 0
  const shown = (): boolean => document.querySelector(HOST) !== null
  new MutationObserver(() => {
    clearTimeout(timer)
    if (!shown()) return
    timer = window.setTimeout(() => {
      if (shown()) told(document.getSelection()?.isCollapsed === false)
    }, wait())
  }).observe(document.documentElement, { childList: true })
}

/** Selects the first occurrence of words in an element, as a reader would. */
export function selectWords(within: Element, words: string): void {
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1
    if (at >= 0) return document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
  }
}

/** The keys that the browser has really given our commands, by their names; '' where it has given none. */
export async function assignedKeys(): Promise<(command: string) => string> {
  const all = await browser.commands.getAll().catch(() => [])
  return (command) => all.find(({ name }) => name === command)?.shortcut ?? ''
}
