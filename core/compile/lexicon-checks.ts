/** The rules of the lexicon. Each is one function; what it says is one sentence that names place and cure. */
import { fold } from '../match/fold.ts'
import type { SourceConcept, SourceWording } from './lexicon-source.ts'

/** Texts of the reports that a wording may rest on, by pack id. */
export type Texts = Readonly<Record<string, string>>

type Check = (concepts: readonly SourceConcept[], texts: Texts) => readonly string[]

/** Two spellings that no reader would call different are one wording. */
const key = (wording: string): string => fold(wording).text

/** What the matcher tells apart: a wording with 、 is found with it and without, one without only so. */
const spelling = (wording: string): string => key(wording.replace(/[、·]/g, ','))

const wordingsOf = ({ same, near }: SourceConcept): readonly SourceWording[] => [...same, ...near]

const namesOf = ({ term, same }: SourceConcept): readonly string[] => [term, ...same.map(({ text }) => text)]

/** A check that looks at one concept at a time. */
const each = (check: (concept: SourceConcept, texts: Texts) => readonly string[]): Check =>
  (concepts, texts) => concepts.flatMap((concept) => check(concept, texts))

const idIsWellFormed = each(({ place, id }) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
    ? [] : [`${place}: an id is pinyin in small letters, digits and single hyphens; write it so.`])

const idIsUnique: Check = (concepts) => {
  const first = new Map<string, string>()
  return concepts.flatMap(({ id, place }) => {
    const taken = first.get(id)
    first.set(id, taken ?? place)
    return taken === undefined ? [] : [`${place}: the id is taken by ${taken}; give one of them another.`]
  })
}

const nothingIsEmpty = each((concept) =>
  [concept.term, ...wordingsOf(concept).map(({ text }) => text)].some((text) => key(text) === '')
    ? [`${concept.place}: the term or a wording is empty; write it or take it out.`] : [])

const nothingIsPadded = each((concept) =>
  [concept.term, ...wordingsOf(concept).map(({ text }) => text)]
    .filter((text) => text !== text.trim())
    .map((text) => `${concept.place}: 「${text}」 starts or ends with white space; trim it.`))

const sameIsClaimedOnce: Check = (concepts) => {
  const owner = new Map<string, SourceConcept>()
  return concepts.flatMap((concept) => namesOf(concept).flatMap((name) => {
    const other = owner.get(key(name))
    owner.set(key(name), other ?? concept)
    return other === undefined || other === concept
      ? []
      : [`${concept.place}: 「${name}」 is already a name of ${other.id}; keep it with one, or make it near.`]
  }))
}

const wordingIsListedOnce = each((concept) => {
  const seen = new Set([spelling(concept.term)])
  return wordingsOf(concept).flatMap(({ text }) => {
    const known = seen.has(spelling(text))
    seen.add(spelling(text))
    return known ? [`${concept.place}: 「${text}」 is listed twice, or is both same and near; keep one.`] : []
  })
})

const markIsLongEnough = each((concept) => !concept.mark ? [] : namesOf(concept)
  .filter((name) => key(name).length < 2)
  .map((name) => `${concept.place}: 「${name}」 is too short to mark on a page; make it near or set mark to false.`))

const basisIsKnown = each((concept) => wordingsOf(concept)
  .filter(({ rests }) => !/^(?:report:.+|page:.+|query(?::.+)?)$/.test(rests))
  .map(({ text }) =>
    `${concept.place}: 「${text}」 must rest on report:<pack id>, page:<title>, query or query:<words>; say which.`))

const reportHasTheWording = each((concept, texts) => wordingsOf(concept).flatMap(({ text, rests }) => {
  if (!rests.startsWith('report:')) return []
  const id = rests.slice('report:'.length)
  const report = texts[id]
  if (report === undefined) {
    return [`${concept.place}: 「${text}」 rests on ${id}, which is no report here; correct the id.`]
  }
  return report.includes(key(text))
    ? [] : [`${concept.place}: 「${text}」 does not stand in ${id}; say what else it rests on.`]
}))

const englishIsEnglish = each(({ place, en }) =>
  en === null || en.split('; ').every((name) => /^[ -~–’]+$/.test(name))
    ? [] : [`${place}: en holds English names divided by "; "; correct it or write null.`])

const noteSaysSomething = each(({ place, note }) => note === null || note.trim() !== ''
  ? [] : [`${place}: the note is empty; write null.`])

const CHECKS: readonly Check[] = [
  idIsWellFormed, idIsUnique, nothingIsEmpty, nothingIsPadded, sameIsClaimedOnce, wordingIsListedOnce,
  markIsLongEnough, basisIsKnown, reportHasTheWording, englishIsEnglish, noteSaysSomething,
]

/** Everything that is wrong with the concepts, rule by rule. */
export function checkLexicon(concepts: readonly SourceConcept[], texts: Texts): readonly string[] {
  const folded: Texts = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, key(text)]))
  return CHECKS.flatMap((check) => check(concepts, folded))
}
