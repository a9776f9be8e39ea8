export interface Measure {
  readonly value: number
  readonly unit: string
  /** The same measured on the thing compared with, in the same run. */
  readonly control?: number
  /** value / control */
  readonly ratio?: number
}

export type Measures = Readonly<Record<string, Measure>>

/** @param at 0.5 for the median, 0.95 for the 95th in a hundred */
export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Counts stay exact; what was timed is not known better than this. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(4))
}

export function measure(value: number, unit: string, control?: number): Measure {
  if (control === undefined) return { value: rounded(value), unit }
  const ratio = control === 0 ? {} : { ratio: rounded(value / control) }
  return { value: rounded(value), unit, control: rounded(control), ...ratio }
}
