/** The reader's own day, by the machine's clock and time zone, as ISO writes it: 2026-11-23. */
export function today(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
