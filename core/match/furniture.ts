/**
 * What of a page is running text, and what is furniture: navigation, header, footer, breadcrumb, lists of links. Terms
 * are recognised everywhere and marked in running text only. The rule, strongest first:
 *
 * 1. An element that says what it is (`nav`, `role=navigation`) is furniture with all that is in it.
 * 2. The body of an article, as the content systems of government sites name it, is running text with all that is in
 *    it: what an author has pasted there may carry any class.
 * 3. An element whose class or id has a word for furniture is furniture, as far as no article's body is in it.
 * 4. A block that says 当前位置 is a breadcrumb, and a block with more words in links than beside them is a list of
 *    links.
 */
import type { Span } from '../pack.ts'

/** Where in a page an element stands; what is in it stands there too unless it says otherwise. */
export type Place = 'open' | 'article' | 'around' | 'furniture'

/** Tags and roles that say so: no tag is named like a role that is none. */
const SAID =
  /^(?:nav|navigation|header|banner|footer|contentinfo|aside|complementary|search|menu.*|tab|tablist|toolbar|button)$/

/**
 * TRS: TRS_Editor, trs_editor_view, TRS_UEDITOR; UCAP: UCAP-CONTENT, pages_content; 大汉: zoom, bt_content,
 * article_content; 博达: vsb_content, v_news_content; others by what they have in common.
 */
const ARTICLE = new RegExp(
  '^(?:trs_u?editor.*|ucap-?content|zoom|vsb_con.*' +
  '|(?:pages|bt|article|(?:v_)?news|detail|xl|text|doc)[_-]?con(?:tent)?)$',
)

/**
 * Words in class and id, in small letters, also inside longer ones (topNav, footer_con), and initials of 当前位置,
 * 网站导航, 面包屑, 友情链接, 相关. What a whole page is said to have (has-sidebar, header-fixed) says nothing of its parts.
 */
const WORDS = new RegExp(
  '^(?!(?:has|no|with|is)[_-]|.*(?:fixed|open|collapsed?)$)(?:' +
  '.*(?:nav(?![aey])|menu|crumb|header|footer|sidebar|copyright|banner|toolbar|pagination|friend).*' +
  '|(?:top|bottom|head|foot)[_-]?(?:box|bar|con|wrap|link)?s?\\d*' +
  '|(?:(?:bd)?share|related)(?:[_-].*)?|links?|position|location|dqwz|wzdh|mbx|mianbao.*|yqlj|xg(?:xx|wz|yd|jd|zc))$',
)

/** @param names class and id, with a space between, which stands there also where there is neither */
export function placeOf(outer: Place, tag: string, role: string | null, names: string): Place {
  if (outer === 'furniture' || SAID.test(tag) || SAID.test(role ?? '')) return 'furniture'
  if (outer === 'article' || names === ' ' || tag === 'body') return outer
  const each = names.toLowerCase().split(/\s+/)
  if (each.some((name) => ARTICLE.test(name))) return 'article'
  return each.some((name) => WORDS.test(name)) ? 'around' : outer
}

const BREADCRUMB = /^(您|你)?(现在|当前|所在)*的?位置\s*[:：>]/

/** What stands beside links in lists of them: dates, numbers, signs. */
const NO_WORDS = /[^\u3400-\u9fffA-Za-z]+|[年月日]/g

/** Whether a block is running text, by its place and by what it holds. */
export function isRunning(place: Place, text: string, links: readonly Span[]): boolean {
  if (place === 'furniture' || place === 'around' || BREADCRUMB.test(text)) return false
  const words = (part: string): number => part.replace(NO_WORDS, '').length
  const linked = links.reduce((sum, { start, end }) => sum + words(text.slice(start, end)), 0)
  return linked === 0 || linked * 2 < words(text)
}
