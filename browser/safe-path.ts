/** The way from a term to its card: a pointer on it has not left. All coordinates in CSS pixels of the viewport. */
import type { Over } from './hover-state.ts'
import type { Point } from './world.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** So much beside a box still counts as in it: the gap between term and card, and an unsteady hand. */
const SLACK = 3

function inBox({ x, y }: Point, { left, top, right, bottom }: Box, slack: number): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack
}

/** Twice the signed area of the triangle; its sign says on which side of the line ab the point c lies. */
function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(a, b, point), side(b, c, point), side(c, a, point)]
  return sides.every((one) => one >= 0) || sides.every((one) => one <= 0)
}

/** The edge of the card that faces `from`, as its two corners. */
function facing(from: Point, { left, top, right, bottom }: Box): readonly [Point, Point] {
  if (from.y <= top) return [{ x: left, y: top }, { x: right, y: top }]
  if (from.y >= bottom) return [{ x: left, y: bottom }, { x: right, y: bottom }]
  const x = from.x <= left ? left : right
  return [{ x, y: top }, { x, y: bottom }]
}

/**
 * @param term the client rects of the term, one for each line it stands on
 * @param card null while nothing is shown
 * @param left where the pointer was last seen on the term
 */
export function over(point: Point, term: readonly Box[], card: Box | null, left: Point | null): Over {
  if (card !== null && inBox(point, card, SLACK)) return 'card'
  if (term.some((box) => inBox(point, box, SLACK))) return 'term'
  if (card === null || left === null) return 'page'
  const [a, b] = facing(left, card)
  return inTriangle(point, left, a, b) ? 'path' : 'page'
}
