const FIRST = /^(?:第([一二三四五六七八九十百]+)(?:章|部分)|([一二三四五六七八九十]+)(?:、|$))/
const SECOND = /^[（(]([一二三四五六七八九十]+)[）)]/

function split(place: string): { readonly first: string | null; readonly rest: string } {
  const head = FIRST.exec(place)
  if (head === null) return { first: null, rest: place }
  return { first: head[1] ?? head[2] ?? null, rest: place.slice(head[0].length) }
}

/**
 * A place in the words of the law manual: 一、（三）四是 → 第一节第三小节“四是”. 节 and 小节 are the manual's own
 * (「（国发〔2007〕19号），第四节第一小节」); what stands in quotation marks after them is our habit, no rule.
 */
export function lawPlace(place: string): string {
  const { first, rest } = split(place)
  if (first === null) return place
  const second = SECOND.exec(rest)
  const tail = second === null ? rest : rest.slice(second[0].length)
  const section = second === null ? '' : `第${second[1]}小节`
  return `第${first}节${section}${tail === '' ? '' : `“${tail}”`}`
}

/** A place in a newspaper's words: 一、（三）四是 → 第一部分（三）四是. */
export function pressPlace(place: string): string {
  const { first, rest } = split(place)
  return first === null ? place : `第${first}部分${rest}`
}
