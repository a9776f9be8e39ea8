import type { Checked, Rule } from './check.ts'
import { numeralsIn } from '../parse/figure-scan.ts'
import { figures } from '../parse/figures.ts'
import type { Figure } from '../pack.ts'

const name = (one: Figure): string => `figure ${one.id} (「${one.text}」)`

/** A rule that looks at one figure at a time; it answers what is wrong and what to do, or null. */
function eachFigure(test: (one: Figure, checked: Checked) => string | null): Rule {
  return (checked) => checked.pack.figures.flatMap((one) => {
    const wrong = test(one, checked)
    return wrong === null ? [] : [`${name(one)} ${wrong}`]
  })
}

/** The token is a slice of the text. */
export const tokensAreSlices = eachFigure((one, { pack }) =>
  pack.text.slice(one.start, one.end) === one.text && one.text !== ''
    ? null : `is not what the text has at ${one.start}; compile anew.`)

/** Figures stand in order and do not overlap. */
export const figuresAreInOrder: Rule = ({ pack }) => {
  let end = 0
  return pack.figures.flatMap((one) => {
    const wrong = one.start < end
    end = one.end
    return wrong ? [`${name(one)} begins before the one ahead of it ends; put them in order.`] : []
  })
}

export const figureIdsAreUnique: Rule = ({ pack }) => {
  const seen = new Set<string>()
  return pack.figures.flatMap((one) => {
    const again = seen.has(one.id)
    seen.add(one.id)
    return again ? [`${name(one)} has the id of another; number it anew.`] : []
  })
}

/** A figure lies in its clause, and its clause in its measure. */
export const figuresLieInTheirMeasure = eachFigure((one, { pack }) => {
  const node = pack.outline.find((each) => each.id === one.measure)
  if (!node) return `names the measure ${one.measure}, which the outline does not have; compile anew.`
  const inClause = one.clause.start <= one.start && one.end <= one.clause.end
  const inNode = node.start <= one.clause.start && one.clause.end <= node.end
  return inClause && inNode ? null : 'does not lie in its clause and measure; compile anew.'
})

/** What is counted has a value; a name, a date and a telephone number have none. */
export const valuesFitTheirKind = eachFigure((one) => {
  const counts = one.kind !== 'name' && one.kind !== 'date' && one.kind !== 'phone'
  if (counts && one.value === null) return 'has no value; mend the rules for numerals, or its kind in the overlay.'
  return !counts && one.value !== null ? `is a ${one.kind} and counts nothing; take its value out.` : null
})

export const rangesRise = eachFigure(({ value, valueMax }) =>
  valueMax === undefined || (value !== null && value < valueMax)
    ? null : 'is a range whose ends do not rise; mend it.')

/** Percentages are in %, money in 元. */
export const unitsFitTheirKind = eachFigure(({ kind, unit }) => {
  if (kind === 'percent' && !/^(?:%|‰|个?百分点)$/.test(unit ?? '')) return 'is a percentage without %; give the unit.'
  return kind === 'money' && !/元$/.test(unit ?? '') ? 'is money without its currency; give the unit.' : null
})

/** No figure can be quoted without its object. */
export const citableFiguresHaveLabels = eachFigure(({ citable, kind, label }) =>
  citable && kind !== 'date' && (label === null || label === '')
    ? 'may be quoted and has no label; say in the overlay what it counts.' : null)

/** A rank says of what, among whom, and for which time. */
export const ranksSayOfWhat = eachFigure(({ kind, label }) =>
  kind !== 'rank' || /^.+在.+的位次，.+/.test(label ?? '')
    ? null : 'is a rank; its label must read 「…在…的位次，…」 with object, region and time.')

/** A name's number is never quoted alone. */
export const namesAreNotCitable = eachFigure(({ kind, citable }) =>
  kind === 'name' && citable ? 'is part of a name and may be quoted alone; make it not citable.' : null)

/** A figure's group is there. */
export const groupsAreThere: Rule = ({ pack }) => {
  const known = new Set(pack.groups.map(({ id }) => id))
  return pack.figures
    .filter(({ group }) => group !== null && !known.has(group))
    .map((one) => `${name(one)} names the group ${one.group ?? ''}, which is not there; compile anew.`)
}

/** A group is a list: a name, two members or more, all in its unit where it has one. */
export const groupsAreLists: Rule = ({ pack }) =>
  pack.groups.flatMap(({ id, name: title, unit }) => {
    const members = pack.figures.filter(({ group }) => group === id)
    const problems: string[] = []
    if (members.length < 2) problems.push(`group ${id} has ${members.length} members and a list has more; take it out.`)
    if (title === '') problems.push(`group ${id} has no name; give one in the overlay.`)
    if (unit !== null && members.some((one) => one.unit !== unit)) {
      problems.push(`group ${id} is said to be in ${unit} and a member is not; compile anew.`)
    }
    return problems
  })

/** Every numeral of the text is part of a figure or known to be none, with a reason that a person has written down. */
export const numeralsAreAccounted: Rule = ({ pack: { text, outline, figures: found } }) => {
  const others = figures(text, outline).others.filter(({ reason }) => reason !== 'bare')
  const known = [...found, ...others]
  return numeralsIn(text)
    .filter(({ start, end }) => !known.some((one) => one.start <= start && end <= one.end))
    .map(({ start, end }) => `「${text.slice(start, end)}」 at ${start} is no figure, and no reason is known; ` +
      'add its word to core/parse/figure-names.ts.')
}

export const figureRules: readonly Rule[] = [
  tokensAreSlices, figuresAreInOrder, figureIdsAreUnique, figuresLieInTheirMeasure, valuesFitTheirKind, rangesRise,
  unitsFitTheirKind, citableFiguresHaveLabels, ranksSayOfWhat, namesAreNotCitable, groupsAreThere, groupsAreLists,
  numeralsAreAccounted,
]
