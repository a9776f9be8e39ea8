import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/**
 * False until the first picture has been painted; from then on true.
 * @param atOnce true from the beginning
 */
export function usePainted(atOnce: boolean): boolean {
  const [painted, setPainted] = useState(atOnce)
  useEffect(() => {
    // A window nobody sees paints nothing and waits for nothing; its first frame comes when it is looked at.
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)))
    return () => cancelAnimationFrame(frame)
  }, [])
  return painted
}

/** Part of the window's height in which a section counts as the one being read: a strip below its upper edge. */
const STRIP = '-18% 0px -76% 0px'

/** Id of the outline node that is being read; null where none is in sight. */
export function useCurrentNode(article: RefObject<HTMLElement | null>): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const { current: element } = article
    if (element === null) return
    const watcher = new IntersectionObserver(
      (entries) => {
        const entered = entries.filter(({ isIntersecting }) => isIntersecting)
        const last = entered[entered.length - 1]?.target
        const node = last instanceof HTMLElement ? last.dataset['node'] : undefined
        if (node !== undefined) setCurrent(node)
      },
      { rootMargin: STRIP },
    )
    for (const section of element.querySelectorAll('[data-node]')) watcher.observe(section)
    return () => watcher.disconnect()
  }, [])
  return current
}
