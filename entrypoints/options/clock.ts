import { useEffect, useState } from 'preact/hooks'

/** Milliseconds since 1970; drawn anew when the moment named has come. */
export function useClock(moment: number | null): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const left = moment === null ? 0 : moment - Date.now()
    setNow(Date.now())
    if (left <= 0) return
    const timer = setTimeout(() => setNow(Date.now()), left + 1)
    return () => clearTimeout(timer)
  }, [moment])
  return now
}

/** A moment as a clock on the wall shows it: 09:05. */
export function clockTime(moment: number): string {
  const at = new Date(moment)
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The reader's own day, as ISO writes it. */
export function isoDay(at: Date): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
