import type { Figure, FigureGroup } from '../pack.ts'

/** UTF-16 units between two members of a list, their own names included. */
const GAP = 20
/** Between members parted by ，: each is its name and number, no clause of its own. */
const SHORT_GAP = 9
/** Words before the first member that may name the list. */
const LEAD = 40

interface Grouped {
  readonly figures: readonly Figure[]
  readonly groups: readonly FigureGroup[]
}

/**
 * Lists of figures: three or more in a row, parted by 、 or + (or by ， where each is but a name and a number), counted
 * in the same unit or standing in one clause. The group is named by the words before its first member.
 */
export function groupsOf(text: string, all: readonly Figure[]): Grouped {
  const groups: FigureGroup[] = []
  const figures: Figure[] = []
  const count = new Map<string, number>()
  let run: Figure[] = []
  const close = (): void => {
    const first = run[0]
    const list = first !== undefined && isList(run) ? first : null
    const n = list ? (count.get(list.measure) ?? 0) + 1 : 0
    const id = list ? `${list.measure}-g${n}` : null
    if (list && id !== null) {
      count.set(list.measure, n)
      const oneUnit = run.every((one) => one.unit === list.unit)
      const lead = text.slice(Math.max(list.clause.start, list.start - LEAD), list.start)
      groups.push({ id, name: groupName(lead, list), unit: oneUnit ? list.unit : null })
    }
    for (const one of run) figures.push({ ...one, group: id })
    run = []
  }
  for (const one of all) {
    const last = run[run.length - 1]
    if (last && !follows(text, last, one)) close()
    run.push(one)
  }
  close()
  return { figures, groups }
}

/** Three in a row are a list; two only where they count two kinds of one thing (国家级示范阵地4个、市级示范阵地39个). */
function isList(run: readonly Figure[]): boolean {
  const [first, second] = run
  if (!first || !second || run.length > 2) return run.length > 2
  const [a, b] = [first.label ?? '', second.label ?? '']
  let same = 0
  while (same < a.length && a.charAt(a.length - 1 - same) === b.charAt(b.length - 1 - same)) same++
  return first.unit === second.unit && same >= 2 && same < a.length && same < b.length
}

function follows(text: string, last: Figure, next: Figure): boolean {
  if (last.kind !== 'count' || next.kind !== 'count' || last.measure !== next.measure) return false
  const between = text.slice(last.end + (last.unit ?? '').length, next.start)
  if (between.length > GAP || /[。；\n]/.test(between)) return false
  if (/^[、]/.test(between) || /^[^，]{0,20}\+/.test(between)) return true
  return last.unit === next.unit && between.length <= SHORT_GAP && /^，[^，]+$/.test(between)
}

function groupName(lead: string, first: Figure): string {
  const words = lead.split('“')[0] ?? ''
  return words !== '' && lead.includes('“') ? words : first.label ?? lead
}
