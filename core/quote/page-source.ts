import { readDate } from './cite-date.ts'
import type { CiteSource, SourceType } from './cite-source.ts'
import { oneLine } from './rich.ts'

/** A page's head as a browser finds it: address, `<title>`, and every `<meta>` that has a name and a content. */
export interface PageHead {
  readonly url: string
  readonly title: string
  /** Name or property with its content, in the order of the page. */
  readonly metas: readonly (readonly [name: string, content: string])[]
}

/** What a page does not say of itself. */
export type Gap = 'title' | 'author' | 'date' | 'site' | 'address'

export interface PageSource {
  readonly source: CiteSource
  readonly gaps: readonly Gap[]
}

const UNKNOWN_TITLE = '〔题名不详〕'

/**
 * Names of each field, best first. The first are those of government pages (《政府网站发展指引》, 国办发〔2017〕47号, 网页标签);
 * then Dublin Core, Open Graph, and what content systems write.
 */
const NAMES = {
  title: ['articletitle', 'dc.title', 'dcterms.title', 'citation_title', 'og:title', 'twitter:title'],
  site: ['sitename', 'og:site_name', 'application-name'],
  date: [
    'pubdate', 'dcterms.issued', 'dc.date.issued', 'article:published_time', 'og:published_time', 'publishdate',
    'publish_date', 'datepublished', 'citation_publication_date', 'dc.date', 'dcterms.date', 'weibo:article:create_at',
    'date',
  ],
  /** Who is responsible for what is said. */
  source: ['contentsource', 'dc.creator', 'dcterms.creator', 'citation_author', 'dc.publisher', 'dcterms.publisher'],
  /** On government pages this may be whoever put the page up, so it counts on other pages only. */
  author: ['author', 'article:author'],
} as const

/** The site itself, as its editors call it. */
const OURSELVES = /^(?:本站|本网|本网站)(?:原创|讯|综合)?$/
/** Filled in because a form asked for it. */
const NOBODY = new RegExp(
  '^(?:无|暂无|未知|不详|原创|转载|网络|互联网|其他|其它|来源|(?:网站|系统)?管理员|' +
  'admin|administrator|root|null|undefined|none|n/a|-+|—+)$',
  'i',
)

function plain(words: string): string {
  // A break set inside a Chinese title is the layout's, not a space of it.
  const whole = words.replace(/([\u2e80-\uffef])\s*<br\s*\/?>\s*(?=[\u2e80-\uffef])/gi, '$1')
  const bare = whole.replace(/<br\s*\/?>/gi, ' ').replace(/<\/?[a-z][^<>]*>/gi, '')
  return oneLine(bare.replace(/&nbsp;|\u00a0|\u3000/g, ' ')).replace(/ {2,}/g, ' ').trim()
}

/** ISO date from whatever a page writes: 2024-02-28 09:30, 2024年2月28日, 20240228, 2024/2/28T…; null for none. */
function dateIn(words: string): string | null {
  const found = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(words) ??
    /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(words)
  if (found === null) return null
  const [, year = '', month = '', day = ''] = found
  const iso = `${year}-${month.length < 2 ? '0' : ''}${month}-${day.length < 2 ? '0' : ''}${day}`
  return readDate(iso) === null ? null : iso
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+|\[[^\]]+\])/i.exec(url)?.[1]?.toLowerCase() ?? ''
}

/** An address for a citation: of the web, without the place on the page (a router's `#/` is part of the address). */
function addressOf(url: string): string | null {
  const bare = url.replace(/#(?![/!]).*$/, '').replace(/[\s"<>]/g, (char) => encodeURIComponent(char))
  return /^https?:\/\/[^/]/i.test(bare) ? bare : null
}

const JOINT = '\\s*(?:[_|｜]|--+|——|\\s[-–—·]\\s|[-–])\\s*'
/** Last part of a `<title>`: 标题_某县人民政府, 标题 - 某某网. */
const TAIL = new RegExp(`^(.*[^\\s_|｜·–—-])${JOINT}([^_|｜]{2,30}?)\\s*$`)
const SITE_LIKE = /(?:网|网站|门户|平台|政府|委员会|委|局|厅|部|署|院|办|报|社|频道|台)$/

/** `<title>` without the site's name at its end, and that name where nothing else gives it. */
function splitTitle(title: string, site: string): { readonly title: string; readonly site: string } {
  let rest = title
  let named = site
  for (let found = TAIL.exec(rest); found !== null; found = TAIL.exec(rest)) {
    const [, before = '', last = ''] = found
    const isSite = site !== '' ? last.includes(site) || site.includes(last) : SITE_LIKE.test(last)
    if (!isSite) break
    rest = before
    if (named === '') named = last
  }
  return { title: rest, site: named }
}

const STANDARD = /^(?:GB|GB\/T|GB\/Z|DB\d{2,4}(?:\/T)?|[A-Z]{2}\/T)\s?\d[\d.]*[—–-]\d{4}(?:\s|$|《)/
/** What is said of a document by others. */
const COMMENT = /解读|图解|读懂|问答|答记者问|发布会/
const REPORT = /(?:工作|年度|年|情况|调查|评估|发展|建设|监测|审计)报告$|白皮书$|统计公报$/
const ABOUT = /关于.+的(?:通知|意见|决定|决议|命令|令|公告|通告|批复|函|议案|方案)$/
/** What happened to a document is news. */
const NEWS = /印发|发布|公布|出台|召开|审议|制定|部署|调研|》$/
const OFFICIAL = /^(?:通知|公告|通告)$|(?:条例|办法|规定|细则|规则|规划|纲要|实施方案|实施意见)$/
const ANNEXED = /[（(](?:\d{4}年.*?|试行|暂行|修订|征求意见稿|.{0,12}〔\d{4}〕.{0,8}号|第\d+号)[）)]$/

/** What a page of a government site is, by its title alone where that is plain: the rest is a page. */
function typeOf(title: string, government: boolean): SourceType {
  const bare = title.replace(ANNEXED, '').trim()
  if (STANDARD.test(bare)) return 'standard'
  if (!government || COMMENT.test(bare)) return 'page'
  if (/关于.+的报告$/.test(bare)) return 'report'
  if (ABOUT.test(bare)) return 'official'
  if (NEWS.test(bare)) return 'page'
  if (REPORT.test(bare)) return 'report'
  return OFFICIAL.test(bare) ? 'official' : 'page'
}

/** ASCII letters that differ with the address: a record's key, in which no digit may look like a figure. */
function letters(words: string): string {
  let hash = 2166136261
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 16777619) >>> 0
  let out = ''
  for (; hash > 0; hash = Math.floor(hash / 26)) out += String.fromCharCode(97 + (hash % 26))
  return out
}

/**
 * A page as a source, from its own head. The responsible party is the page's source (ContentSource), never its editor;
 * the date is that of publication. GB/T 7714—2025 8.11.1: a report, standard or official document that stands on a page
 * is cited as what it is; undated, it is cited as a page, which alone can do with the date of access. What is missing
 * is in `gaps` and never guessed; a page without a title gets words that say so.
 */
export function pageSource(head: PageHead): PageSource {
  const metas = new Map<string, string>()
  for (const [name, content] of head.metas) {
    const words = plain(content)
    if (words !== '' && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), words)
  }
  const all = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => metas.get(name) ?? [])
  const url = addressOf(head.url)
  const host = hostOf(head.url)
  const government = /(?:^|\.)gov\.cn$/.test(host) || metas.has('siteidcode')
  const named = all(NAMES.site)[0] ?? ''
  const split = splitTitle(all(NAMES.title)[0] ?? plain(head.title), named)
  const domain = hostOf(`http://${(metas.get('sitedomain') ?? '').replace(/^https?:\/\//i, '')}`)
  const site = split.site !== '' ? split.site : splitTitle(plain(head.title), '').site
  const shown = site !== '' ? site : host !== '' ? host : domain
  const said = [...all(NAMES.source), ...(government ? [] : all(NAMES.author))]
    .map((who) => who.replace(/^(?:信息)?来源\s*[:：]\s*/, ''))
    .map((who) => (OURSELVES.test(who) ? site : who))
  const author = said.find((who) => who !== '' && who.length <= 60 && !NOBODY.test(who) && !/^https?:|@/i.test(who))
  const date = all(NAMES.date).map(dateIn).find((iso) => iso !== null) ?? null
  const title = split.title === '' ? UNKNOWN_TITLE : split.title
  const gaps: readonly (readonly [Gap, boolean])[] = [
    ['title', split.title === ''], ['author', author === undefined], ['date', date === null],
    ['site', site === ''], ['address', url === null],
  ]
  return {
    source: {
      type: date === null ? 'page' : typeOf(title, government),
      key: `web-${`${host}-${letters(head.url + title)}`.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-/, '')}`,
      authors: author === undefined ? [] : author.split(/\s*[;；]\s*/).filter((who) => who !== ''),
      title,
      date,
      dateKind: date === null ? 'unknown' : 'published',
      docNo: null,
      url,
      site: shown === '' ? null : shown,
    },
    gaps: gaps.flatMap(([gap, missing]) => (missing ? [gap] : [])),
  }
}

/** A head from whatever a page's script handed over; what makes no sense is left out. Never throws. */
export function readPageHead(raw: unknown): PageHead {
  const fields = new Map<string, unknown>(typeof raw === 'object' && raw !== null ? Object.entries(raw) : [])
  const words = (name: string): string => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  const metas = fields.get('metas')
  const pairs: readonly unknown[] = Array.isArray(metas) ? metas : []
  return {
    url: words('url'),
    title: words('title'),
    metas: pairs.flatMap((pair): readonly (readonly [string, string])[] => {
      const [name, content]: readonly unknown[] = Array.isArray(pair) ? pair : []
      return typeof name === 'string' && typeof content === 'string' ? [[name, content]] : []
    }),
  }
}
