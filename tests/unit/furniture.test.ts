import { describe, expect, test } from 'vitest'
import { htmlTree } from '../../cli/html-tree.ts'
import { readBlocks } from '../../core/match/tree.ts'

/** Texts of the blocks that are running text, or of those that are furniture. */
const read = (html: string, running: boolean): readonly string[] => {
  const { root, tree } = htmlTree(html)
  return [...readBlocks(root, tree)].flatMap((block) => (block?.running === running ? [block.text] : []))
}

describe('furniture', () => {
  const rows: readonly [name: string, html: string][] = [
    ['nav', '<nav><ul><li><a href=/>行政复议</a></ul></nav>'],
    ['header of the page', '<header><h1>行政复议</h1></header>'],
    ['footer', '<footer><p>行政复议</p></footer>'],
    ['aside', '<aside>行政复议</aside>'],
    ['a button', '<button>行政复议</button>'],
    ['a role', '<div role=navigation><p>行政复议</p></div>'],
    ['a role of the page', '<div role=contentinfo>行政复议</div>'],
    ['TRS navigation', '<div class="nav_box clearfix"><p>行政复议</p></div>'],
    ['a menu', '<div id="mainMenu"><span>行政复议</span></div>'],
    ['the head of the page', '<div class="header-wrap"><p>行政复议</p></div>'],
    ['the foot of the page', '<div class="footer_con"><p>行政复议</p></div>'],
    ['the foot in short', '<div id="foot"><p>行政复议</p></div>'],
    ['a second menu', '<div class="subMenu left"><p>行政复议</p></div>'],
    ['breadcrumb by class', '<div class="BreadcrumbNav"><span>行政复议</span></div>'],
    ['breadcrumb by initials', '<div class="dqwz"><span>行政复议</span></div>'],
    ['breadcrumb by its words', '<div class="bt">当前位置：首页 &gt; <a href=/>行政复议</a> &gt; 行政复议决定</div>'],
    ['breadcrumb in other words', '<p>您现在的位置：行政复议</p>'],
    ['friendly links', '<div class="friendLink"><p>行政复议</p></div>'],
    ['sharing', '<div class="bdsharebuttonbox share"><p>行政复议</p></div>'],
    ['a list of links', '<ul><li><a href=1>行政复议</a></ul>'],
    ['a list of links with dates', '<ul><li><a href=1>行政复议决定</a><span>[2023-05-01]</span></ul>'],
    ['links side by side', '<div><a href=1>行政复议</a> | <a href=2>行政应诉</a> | 更多</div>'],
    ['a heading that is a link', '<h3><a href=1>行政复议</a></h3>'],
    ['inside an article, by its tag', '<div class="TRS_Editor"><nav><p>行政复议</p></nav></div>'],
  ]
  test.each(rows)('%s', (_, html) => expect(read(html, true)).toEqual([]))
  test.each(rows)('%s is read all the same', (_, html) => expect(read(html, false).join()).toContain('行政复议'))
})

describe('running text', () => {
  const rows: readonly [name: string, html: string][] = [
    ['a paragraph', '<p>行政复议</p>'],
    ['a cell and a list item', '<table><tr><td>行政复议</table><ul><li>行政复议</ul>'],
    ['a heading', '<h2>行政复议</h2>'],
    ['a link in a sentence', '<p>依照<a href=1>行政复议</a>法的规定办理</p>'],
    ['an anchor that leads nowhere', '<p><a name=1>行政复议</a></p>'],
    ['TRS', '<div class="view TRS_UEDITOR trs_paper_default trs_word"><p>行政复议</p></div>'],
    ['an article’s body in a page of any class', '<div class="menu-page"><div id="UCAP-CONTENT">行政复议</div></div>'],
    ['any class in an article’s body', '<div id="zoom"><div class="nav"><p>行政复议</p></div></div>'],
    ['what the page as a whole has', '<body class="header-fixed nav"><div class="has-sidebar"><p>行政复议</p></div>'],
    ['words that contain others', '<div class="unavailable position-relative navy"><p>行政复议</p></div>'],
    ['a class that says nothing', '<div class="content left main page"><p>行政复议</p></div>'],
    ['a dialog', '<dialog open><p>行政复议</p></dialog>'],
  ]
  test.each(rows)('%s', (_, html) => {
    expect(read(html, false)).toEqual([])
    expect(read(html, true).join()).toContain('行政复议')
  })
})
