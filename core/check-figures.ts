import type { Checked, Rule } from './check.ts'
import { numeralsIn } from './figure-scan.ts'
import { figures } from './figures.ts'
import type { Figure } from './pack.ts'

const where = ({ pack }: Checked, one: Figure): string => `${pack.id}: figure ${one.id} (「${one.text}」)`

/** A rule that looks at one figure at a time; it answers what is wrong and what to do, or null. */
function eachFigure(test: (one: Figure, checked: Checked) => string | null): Rule {
  return (checked) => checked.pack.figures.flatMap((one) => {
    const wrong = test(one, checked)
    return wrong === null ? [] : [`${where(checked, one)} ${wrong}`]
  })
}

/** The token is a slice of the text. */
export const tokensAreSlices = eachFigure((one, { pack }) =>
  pack.text.slice(one.start, one.end) === one.text && one.text !== '' ? null
    : `is not what the text has at ${one.start}; compile anew.`)

/** Figures stand in order and do not overlap. */
export const figuresAreInOrder: Rule = (checked) => {
  let end = 0
  return checked.pack.figures.flatMap((one) => {
    const wrong = one.start < end
    end = one.end
    return wrong ? [`${where(checked, one)} begins before the one ahead of it ends; put them in order.`] : []
  })
}

export const figureIdsAreUnique: Rule = (checked) => {
  const seen = new Set<string>()
  return checked.pack.figures.flatMap((one) => {
    const again = seen.has(one.id)
    seen.add(one.id)
    return again ? [`${where(checked, one)} has the id of another; number it anew.`] : []
  })
}

/** A figure lies in its clause, and its clause in its measure. */
export const figuresLieInTheirMeasure = eachFigure((one, { pack }) => {
  const node = pack.outline.find((each) => each.id === one.measure)
  if (!node) return `names the measure ${one.measure}, which the outline does not have; compile anew.`
  const inside = one.clause.start <= one.start && one.end <= one.clause.end
  return inside && node.start <= one.clause.start && one.clause.end <= node.end ? null : 'does not lie in its clause and measure; compile anew.'
})

/** What is counted has a value; a name, a date and a telephone number have none. */
export const valuesFitTheirKind = eachFigure((one) => {
  const counts = one.kind !== 'name' && one.kind !== 'date' && one.kind !== 'phone'
  if (counts && one.value === null) return 'has no value; mend the rules for numerals, or its kind in the overlay.'
  return !counts && one.value !== null ? `is a ${one.kind} and counts nothing; take its value out.` : null
})

export const rangesRise = eachFigure((one) =>
  one.valueMax === undefined || (one.value !== null && one.value < one.valueMax) ? null : 'is a range whose ends do not rise; mend it.')

/** Percentages are in %, money in 元. */
export const unitsFitTheirKind = eachFigure((one) => {
  if (one.kind === 'percent' && !/^(?:%|‰|个?百分点)$/.test(one.unit ?? '')) return 'is a percentage without its sign; give the unit.'
  return one.kind === 'money' && !(one.unit ?? '').endsWith('元') ? 'is money without its currency; give the unit.' : null
})

/** No figure can be quoted without its object. */
export const citableFiguresHaveLabels = eachFigure((one) =>
  one.citable && one.kind !== 'date' && (one.label === null || one.label === '')
    ? 'may be quoted and has no label; say in the overlay what it counts.' : null)

/** A rank says of what, among whom, and for which time. */
export const ranksSayOfWhat = eachFigure((one) =>
  one.kind !== 'rank' || /^.+在.+的位次，.+/.test(one.label ?? '')
    ? null : 'is a rank; its label must read 「…在…的位次，…」 with object, region and time.')

/** A name's number is never quoted alone. */
export const namesAreNotCitable = eachFigure((one) =>
  one.kind === 'name' && one.citable ? 'is part of a name; it may not be citable.' : null)

/** Groups have three members or more in one unit, and every member's group is there. */
export const groupsAreLists: Rule = ({ pack }) => {
  const known = new Set(pack.groups.map((group) => group.id))
  const lost = pack.figures.filter((one) => one.group !== null && !known.has(one.group))
  return [
    ...lost.map((one) => `${pack.id}: figure ${one.id} names the group ${one.group ?? ''}, which is not there; compile anew.`),
    ...pack.groups.flatMap(({ id, name, unit }) => {
      const members = pack.figures.filter((one) => one.group === id)
      const problems: string[] = []
      if (members.length < 2) problems.push(`${pack.id}: group ${id} has ${members.length} members; a list has more.`)
      if (name === '') problems.push(`${pack.id}: group ${id} has no name; give one in the overlay.`)
      if (unit !== null && members.some((one) => one.unit !== unit)) problems.push(`${pack.id}: group ${id} is said to be in ${unit} and a member is not; compile anew.`)
      return problems
    }),
  ]
}

/** Every numeral of the text is part of a figure or known to be none, with a reason that a person has written down. */
export const numeralsAreAccounted: Rule = ({ pack }) => {
  const others = figures(pack.text, pack.outline).others.filter((one) => one.reason !== 'bare')
  const known = [...pack.figures, ...others]
  return numeralsIn(pack.text).flatMap(({ start, end }) =>
    known.some((one) => one.start <= start && end <= one.end) ? []
      : [`${pack.id}: 「${pack.text.slice(start, end)}」 at ${start} is no figure for no known reason; add its word to core/figure-names.ts.`])
}

export const figureRules: readonly Rule[] = [
  tokensAreSlices, figuresAreInOrder, figureIdsAreUnique, figuresLieInTheirMeasure, valuesFitTheirKind, rangesRise,
  unitsFitTheirKind, citableFiguresHaveLabels, ranksSayOfWhat, namesAreNotCitable, groupsAreLists, numeralsAreAccounted,
]
