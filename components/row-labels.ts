/**
 * Labels of one table without what its caption says already: 马上办 of 梳理发布“马上办”事项数, 市管领导干部 of
 * 参加年度法治考试的市管领导干部数. A beginning that all share is left out where the caption begins so too or where a word
 * ends for certain; never in the middle of one.
 */
export function rowLabels(labels: readonly string[], caption: string): readonly string[] {
  if (labels.length < 2) return labels
  const quoted = labels.map((label) => /^([^“”]*)“([^“”]+)”[^“”]*$/.exec(label))
  const inside = quoted.flatMap((found) => found?.[2] ?? [])
  if (inside.length === labels.length && new Set(quoted.map((found) => found?.[1])).size === 1) return inside
  const from = sharedStart(labels, caption)
  const short = labels.map((label) => label.slice(from).replace(/(.)数$/, '$1'))
  return short.every((label) => label !== '') ? short : labels
}

function sharedStart([first = '', ...others]: readonly string[], caption: string): number {
  let length = first.length
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1
  while (length > 0 && !first.slice(0, length).endsWith('的') && !caption.startsWith(first.slice(0, length))) length -= 1
  return length
}
