/** Whether a draft speaks of the report's own place or of another. */
import type { Pack } from '../pack.ts'
import { sentences } from '../parse/sentences.ts'
import type { Said } from './claims.ts'
import { framedBy, isStretch, isWide, tellsWhere, widened } from './frame.ts'
import { COUNTIES, provinceNames } from './provinces.ts'
import { agentIn, isSource, unlisted } from './setting.ts'

const LEVELS = /(?:特别行政区|自治区|自治州|自治县|自治旗|新区|省|市|区|县|州|盟|旗)$/

/** What a draft may call the report's own place: its names, with its province's before them, and 全县, 我县, 本县. */
export function ownNames({ id, report: { region, issuer, issuerShort } }: Pack): readonly string[] {
  const government = (name: string): string => name.replace(/人民政府$/, '')
  const long = [region, government(issuer), government(issuerShort)].filter((name) => name.length > 1)
  const short = long.map((name) => name.replace(LEVELS, '')).filter((name) => name.length > 1)
  const level = (LEVELS.exec(government(issuerShort)) ?? LEVELS.exec(government(issuer)))?.[0].slice(-1) ?? ''
  const words = level === '' ? [] : ['全', '我', '本', '该'].map((word) => word + level)
  const ethnic = short.map((name) => /^(.{2,3}?)(?:.{1,3}族)+$/.exec(name)?.[1] ?? '').filter((name) => name !== '')
  const all = [issuer, issuerShort, ...long, ...short, ...ethnic.flatMap((name) => [`${name}自治县`, `${name}县`, name])]
  const inProvince = provinceNames(id).flatMap((province) => all.map((name) => province + name))
  return [...new Set([...inProvince, ...all, ...words])].sort((a, b) => b.length - a.length)
}

/** A county's name, or any and what kind of place it is, where no other word goes on from it (市场, 县级, 乡镇). */
const PLACE = new RegExp(
  `${COUNTIES.join('|')}|` +
  '[\\u4e00-\\u9fff]{2,7}?(?:特别行政区|自治区|自治州|自治县|新区|省|市(?![场民级管政委县区域容直监价值面话])|' +
  '区(?![域块县间别分委])|县(?![级管委域区城乡政直市人])|镇(?![村街域])|街道(?!综)|乡(?![镇村土贤]))',
  'g',
)
/** End like a place and are none. */
const NO_PLACE = new RegExp(
  '(?:地区|山区|社区|园区|景区|小区|辖区|城区|片区|库区|牧区|林区|矿区|灾区|校区|厂区|街区|功能区|示范区|试验区|开发区|保护区|' +
  '工业区|服务区|自治区|全区|城市|都市|闹市|集市|超市|门市|上市|股市|楼市|夜市|黑市|全市|全县|县市|区市|市县|区县|州县|' +
  '乡镇|村镇|城镇|集镇|市镇|城乡|县乡|[我本各该]区|[我本各该]市|[我本各该]县|[我本各该]镇|[我本各该]乡)$',
)
/** Characters of a name that tell it, before its kind: 万州 of 万州区. */
const TELLING = 2

/** Said of more than the report's place, unless it tells how the place stands there (全市率先). */
const WIDER = new RegExp(
  '^(?:全[镇乡村]|[我本该][镇乡村]|邻[县区市省]|兄弟[县区市]|其[他它余]区?县|全市|全省|全国|全州|全区|我市|我省|我国|本市|本省|各省|各市|周边|邻近|外[县区市省])' +
  '(?!率先|前列|首|先进|第|优秀|重点|推广|“|最|排名|位|民族|社区|十佳|文明|示范|典型)',
)

/** What a clause goes on with behind its subject. */
const GOES_ON =
  '严格|全面|积极|深入|扎实|持续|认真|切实|大力|不断|坚持|加强|强化|着力|依法|聚力|推进|推动|落实|开展|坚决|高度|始终|办理|共|累计'
/** Words that stand alone before a comma and are no place. */
const NOBODY = /[们悉解来年此是说看中后前时次先今者上下里外间！？：]$/
/** Letters of the words of government, which hardly a place is called by. */
const NO_NAME = /[放纵观眼一二三四五六七八九十第方点数据办法治执政务服复议应诉行改革项目事众群总体在对从将把被以为与和其这那每各深纵有序快优严实抓强误近日称]/
const EXAMPLE = '的(?:做法|经验|办法|实践|探索|答案|秘诀|亮点|举措|路径|模式|案例|情况|数据)'
/** Adverbs and scenes that stand alone before a comma. */
const NO_PLACE_NAME =
  /^(?:同步|携手|合力|协同|统筹|共同|农村|乡村|城乡|源头|末端|前端|后端|线上|线下|多方|各方|街头|现场|路上)/
const SUBJECT = new RegExp(`^([\\u4e00-\\u9fff]{2,3}?)(?:${GOES_ON}|${EXAMPLE}|$)`)
const ACTS = new RegExp(`^([\\u4e00-\\u9fff]{2,3}?)(?:${GOES_ON}|${EXAMPLE}|以|用|靠|让|把|是如何|如何|怎样|这样)`)
/** …, 这是某地的数据。 */
const WHOSE = new RegExp(
  '[，。](?:这|此|以上|上述|数据)?(?:都|均|皆)?(?:是|为|系|属于?)([\\u4e00-\\u9fff]{2,7}?)的?' +
  '(?:数据|总量|总和|成绩单?|数字|合计|总数|总计|口径|情况|答卷)(?=[。，；！]|$)',
)
/** ……, ——, as they are read here. */
const AFTERTHOUGHT = /(?:，，|。。)+([^，。；]+)/
/** Before it: times and words that name nobody. */
const BEFORE_SUBJECT = /^(?:[\d年月日至、\-—截止到底末在]|具体到|下一?步|下一?阶段|明年|同时|此外|其中|今年|全年|我们|一年来|近年来|另外|目前)+/

/** The name that `words` begin with, where the report does not know it (万州严格落实…): of two or three letters. */
function strangerIn(words: string, known: (name: string) => boolean): string | null {
  const [first = '', second] = words.split(/[，。；：\n\t]/).filter((clause) => clause !== '')
  // a number's own clause is judged with its object
  if (second === undefined) return null
  const subject = SUBJECT.exec(unlisted(first).replace(BEFORE_SUBJECT, ''))?.[1]
  if (subject !== undefined && isStretch(subject)) return subject
  // 改革后，…: says when
  return subject === undefined || NO_PLACE_NAME.test(subject) || NOBODY.test(subject) || NO_NAME.test(subject) ||
    known(subject) ? null : subject
}

/** Of whom a headline speaks that begins with its figures (…件——某地以考促学); null where it is not told or its own. */
export function namedBehind(text: string, own: readonly string[], known: (name: string) => boolean): string | null {
  const whose = WHOSE.exec(text)?.[1]
  if (whose !== undefined && !ownIn(whose, own)) {
    return isWide(whose) || (!NO_NAME.test(whose) && !NOBODY.test(whose) && !known(whose)) ? whose : null
  }
  const clause = AFTERTHOUGHT.exec(text)?.[1] ?? ''
  if (clause === '' || ownIn(clause, own)) return null
  const subject = ACTS.exec(clause)?.[1]
  const stranger = subject !== undefined && !NOBODY.test(subject) && !NO_NAME.test(subject) && !known(subject)
  return stranger ? subject : otherPlace(clause, own, known)
}

const TOLD_BY =
  /(?:从|据)([\u4e00-\u9fff]{4,16}?)(?:方面|获悉|了解到|得知|介绍|透露|表示|通报|消息|统计|披露|发布|公布|工作人员|负责人)/
/** Begins with no place's name. */
const NO_SOURCE = /^(?:[全我本该各有相当市县区省]|新闻|发布|统计|官方|媒体|网络|公开|采访|业内|知情|权威|最新|初步|粗略|现场|会议|记者)/

/** The place of those who tell it (从黔江政务大厅获悉), where the report does not know its name; null for none. */
function sourceIn(clause: string, known: (name: string) => boolean): string | null {
  const name = TOLD_BY.exec(clause)?.[1] ?? ''
  const place = name.slice(0, 2)
  return name === '' || NO_SOURCE.test(name) || NO_NAME.test(place) || known(place) ? null : place
}

const PARTNER =
  /^(?:与|同|和|联合|携手|会同)([\u4e00-\u9fff]{2,3})(?:联合|联手|携手|合作|共同|一道|协作|联动|协同|共建)/

/** 记者来到某地. */
const ARRIVES = /(?:来到|走进|抵达|赶到|到访|奔赴)([\u4e00-\u9fff]{2,4})$/

/** A place unknown to the report that acts with its own (与某地联合), or that the teller has come to. */
function partnerIn(clause: string, known: (name: string) => boolean): string | null {
  const name = (PARTNER.exec(clause) ?? ARRIVES.exec(clause))?.[1] ?? ''
  return name === '' || NOBODY.test(name) || NO_NAME.test(name) || known(name) ? null : name
}

/** The first place in `words` that the report does not know, by its name; null for none. */
function placeNamed(words: string, known: (name: string) => boolean): string | null {
  for (const [found] of words.matchAll(PLACE)) {
    const kind = LEVELS.exec(found)?.[0].length ?? 1
    if (!NO_PLACE.test(found) && !known(found.slice(-(kind + TELLING)))) return found
  }
  return null
}

/** An office of more than a county, or all of it (市司法局, 省高院). */
const OFFICE = '(?:[市省州](?!场|民|容|面|区|县|郊)|国家|全国|中央|最高|上级|司法部|国务院)[^，。（）]{0,12}?'
/** 市司法局数据显示, and 来源：省统计局: what it gives, where nothing nearer is named, is of its own whole. */
const PUBLISHED = new RegExp(
  `(?:^|[据从由经，。；])${OFFICE}(?:数据|统计|显示|通报|公布|发布|披露|介绍|透露|获悉|了解到|得知|消息|公报)`,
)
const CREDITED = new RegExp(`来源[：为于]?${OFFICE}(?=$|[，。）\\n])`)

/** The office of more than the place that a whole draft without the place's name is credited to, or null. */
export function creditedIn(draft: string, own: readonly string[]): string | null {
  return ownIn(draft, own) ? null : CREDITED.exec(draft)?.[0] ?? null
}

/**
 * The first place in `words` that is not the report's own, or null. `known` says whether the report's passage names it
 * too. Read from names that end like a place's; other names are unknown words, which the object's own rule refuses.
 */
export function otherPlace(words: string, own: readonly string[], known: (name: string) => boolean): string | null {
  const named = own.filter((name) => !/^[全我本该]/.test(name))
  const since = Math.max(0, ...named.map((name) => words.lastIndexOf(name)))
  const last = named.find((name) => words.startsWith(name, since))
  const more = last === undefined ? null : widened(words.slice(since + last.length))
  if (more !== null) return more
  let text = words.slice(since)
  const given = PUBLISHED.exec(text)
  if (given !== null && !ownIn(text, own)) return given[0]
  for (const name of own) text = text.split(name).join('，')
  const stranger = since === 0 ? strangerIn(text, known) : null
  if (stranger !== null) return stranger
  for (const clause of text.split(/[，。；：！？\n\t]/).flatMap((part) => unlisted(part).split('、'))) {
    const wider = WIDER.exec(clause.replace(/^(?:截至|目前|据|根据|年|\d+年?|底|末)+/, ''))
    if (wider !== null) return wider[0]
    const frame = framedBy(clause.replace(BEFORE_SUBJECT, ''))
    if (frame !== null) return frame
    if (tellsWhere(clause)) continue
    const other = sourceIn(clause, known) ?? partnerIn(clause, known)
    if (other !== null) return other
    const place = placeNamed(clause, known)
    if (place !== null) return place
  }
  return null
}

/** Whether words name the report's own place, or mean it (全县). */
export function ownIn(words: string, own: readonly string[]): boolean {
  return own.some((name) => words.includes(name))
}

/** 当地, where the place named last is the report's own, is said as `mine` (我县) is: of the same length. */
export function atHome(
  text: string, own: readonly string[], called: readonly string[], known: (name: string) => boolean,
): string {
  const mine = own.find((name) => /^我.$/.test(name))
  if (mine === undefined || !text.includes('当地')) return text
  return text.replace(/当地/g, (word, at: number) => {
    const before = text.slice(0, at)
    return ownIn(before, called) && otherPlace(before, own, known) === null ? mine : word
  })
}

/** The stretch of country or province that a heading begins with (西南法治观察), or null. */
export function widerAt(heading: string): string | null {
  return [2, 3, 4].map((length) => heading.slice(0, length)).find((name) => name !== '中华' && isWide(name)) ?? null
}

/** Of whom a line speaks from `end` on, where a sentence tells it: another place or organisation, null for its own. */
export interface SpokenOf {
  readonly end: number
  readonly place: string | null
  /** Whether it is a place or the own one, of which the lines behind speak too. */
  readonly stays: boolean
}

/** The sentences of a line that say of whom those behind them speak (邻县位于山区。全年办理…). */
export function placesIn(
  text: string, own: readonly string[], called: readonly string[], known: (name: string) => boolean,
): readonly SpokenOf[] {
  return sentences(text, 0, text.length).flatMap(({ start, end }): readonly SpokenOf[] => {
    const sentence = text.slice(start, end)
    if (ownIn(sentence, called)) return [{ end, place: null, stays: true }]
    const first = sentence.split('，')[0] ?? ''
    const source = sourceIn(first, known)
    if (source === null && isSource(first)) return []
    const place = source ?? agentIn(first) ?? otherPlace(first.slice(0, MOST_SUBJECT), own, known)
    return place === null ? [] : [{ end, place, stays: placeNamed(place, known) !== null }]
  })
}

/** UTF-16 units of a sentence that its subject stands in. */
const MOST_SUBJECT = 12
/** 邻县办理143件，本县办理159件: what the second carries over is not said of the first's place. */
export function withoutPlace(one: Said, own: readonly string[], known: (name: string) => boolean): Said {
  const context = one.context.map((words) => {
    const name = otherPlace(words, own, known)
    return name === null ? words : words.slice(words.indexOf(name) + name.length)
  })
  return { ...one, context }
}
