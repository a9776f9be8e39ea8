import { describe, expect, test } from 'vitest'
import { htmlTree } from '../../cli/html-tree.ts'
import type { HtmlNode } from '../../cli/html-tree.ts'
import type { TextBlock } from '../../core/match/block-text.ts'
import { blockAround, type Reading } from '../../core/match/block-around.ts'
import { isBlock, readBlocks, readFrom, type TreeAdapter } from '../../core/match/tree.ts'

const blocksOf = (html: string): readonly TextBlock<HtmlNode>[] => {
  const { root, tree } = htmlTree(html)
  return [...readBlocks(root, tree)].filter((block) => block !== null)
}
const texts = (html: string): readonly string[] => blocksOf(html).map(({ text }) => text)

type Row = readonly [name: string, html: string, texts: readonly string[]]

const reading = (tree: TreeAdapter<HtmlNode>): Reading<HtmlNode> => ({
  tree,
  isBlock: (node) => isBlock(node, tree),
  readFrom: (start) => readFrom(start, tree),
})

describe('inline elements join', () => {
  const rows: readonly Row[] = [
    ['split over elements', '<p>行<b>政</b><span>复<i>议</i></span></p>', ['行政复议']],
    ['pasted from Word', '<p><span lang=EN-US><o:p>行</o:p></span><font><font>政</font>复议</font></p>', ['行政复议']],
    ['comments', '<p>行政<!-- 不 -->复议</p>', ['行政复议']],
    ['an element that nobody knows', '<p>行政<x-a>复</x-a>议</p>', ['行政复议']],
    ['a link', '<p>依据<a href=x>行政复议</a>法</p>', ['依据行政复议法']],
    ['an image and a place to break', '<p>行政<img src=x alt=图>复<wbr>议</p>', ['行政复议']],
    ['a block shown inline', '<div>行政<div style="color:red; display: inline">复议</div></div>', ['行政复议']],
    ['ruby without what stands above it', '<p><ruby>行政<rp>(</rp><rt>xíngzhèng</rt><rp>)</rp></ruby>复议</p>', ['行政复议']],
  ]
  test.each(rows)('%s', (_, html, expected) => expect(texts(html)).toEqual(expected))
})

describe('blocks never join', () => {
  const rows: readonly Row[] = [
    ['siblings', '<p>行政</p><p>复议</p>', ['行政', '复议']],
    ['text beside a block', '行政<p>复议</p>应诉', ['行政', '复议', '应诉']],
    ['cells', '<table><tr><td>行政<td>复议<tr><th>应诉', ['行政', '复议', '应诉']],
    ['list items', '<ul><li>行政<li>复议</ul>', ['行政', '复议']],
    ['definitions', '<dl><dt>行政<dd>复议</dl>', ['行政', '复议']],
    ['a block inside an inline element', '<font>行政<div>复议</div>应诉</font>', ['行政', '复议', '应诉']],
    ['a rule', '行政<hr>复议', ['行政', '复议']],
    ['a button', '<p>行政<button>复议</button></p>', ['行政', '复议']],
    ['an inline element shown as a block', '<p><b style="display:block">行政</b><b>复议</b></p>', ['行政', '复议']],
    ['a caption', '<table><caption>行政</caption><tr><td>复议</table>', ['行政', '复议']],
    ['a summary', '<details><summary>行政</summary>复议</details>', ['行政', '复议']],
  ]
  test.each(rows)('%s', (_, html, expected) => expect(texts(html)).toEqual(expected))
})

describe('what is not shown is passed over, and terms join across it', () => {
  const rows: readonly Row[] = [
    ['hidden', '<p>行政<span hidden>不</span>复议</p>', ['行政复议']],
    ['display: none', '<p>行政<span style="color:red;DISPLAY : none">不</span>复议</p>', ['行政复议']],
    ['visibility: hidden', '<p>行政<span style="visibility:hidden">不</span>复议</p>', ['行政复议']],
    ['not a property of another name', '<p>行政<span style="x-display:none">也</span>复议</p>', ['行政也复议']],
    ['a hidden block', '<p>行政</p><div hidden><p>不</p></div><p>复议</p>', ['行政', '复议']],
    ['scripts and styles', '<p>行政<script>不</script><style>不</style><noscript>不</noscript>复议</p>', ['行政复议']],
    ['templates', '<p>行政<template>不</template>复议</p>', ['行政复议']],
    ['fields', '<p>行政<textarea>不</textarea><select><option>不</select><input value=不>复议</p>', ['行政复议']],
    ['frames and players', '<p>行政<iframe>不</iframe><video>不</video><object>不</object>复议</p>', ['行政复议']],
    ['the head', '<title>不</title><p>行政', ['行政']],
  ]
  test.each(rows)('%s', (_, html, expected) => expect(texts(html)).toEqual(expected))
})

describe('white space', () => {
  const rows: readonly Row[] = [
    ['at the edges is left off', '<p>\n  行政\u3000 </p>', ['行政']],
    ['blank nodes at the edges are left off', '<p> <b>\u3000</b><i>行政</i> <b> </b></p>', ['行政']],
    ['a line break of the source is a space', '<p>行政\n\t 复议</p>', ['行政   复议']],
    ['blank blocks are none', '<div> <p>&nbsp;</p>\n</div>', []],
    ['a line break of the source is one on the page in pre', '<pre>行政\n复议\n\n应诉</pre>', ['行政\n复议', '应诉']],
  ]
  test.each(rows)('%s', (_, html, expected) => expect(texts(html)).toEqual(expected))
})

describe('line breaks of the page', () => {
  const rows: readonly Row[] = [
    ['stand inside the block', '<p>行政<br>复议</p>', ['行政\n复议']],
    ['at the edges are left off', '<p><br>行政<br></p>', ['行政']],
    ['two make a paragraph', '<div>行政<br> <br>复议</div>', ['行政', '复议']],
    ['one with an indent makes a paragraph', '<p>行政<br>\u3000\u3000复议<br>&nbsp;&nbsp;应诉</p>', ['行政', '复议', '应诉']],
    ['an indent in nodes of its own', '<div>行政<br>\n<span>\u3000\u3000</span><b>复议</b></div>', ['行政', '复议']],
    ['one with a single space does not', '<div>行政<br>\u3000复议</div>', ['行政\n\u3000复议']],
  ]
  test.each(rows)('%s', (_, html, expected) => expect(texts(html)).toEqual(expected))
})

describe('kinds', () => {
  test('by the nearest block', () => {
    const html = '<h2>甲</h2><p>乙</p><ul><li>丙</ul><table><tr><td>丁<th>戊<td><p>己</p></table><div>庚</div>'
    expect(blocksOf(html).map(({ kind, text }) => `${text} ${kind}`)).toEqual([
      '甲 heading', '乙 paragraph', '丙 item', '丁 cell', '戊 cell', '己 paragraph', '庚 paragraph',
    ])
  })
})

describe('shadow trees', () => {
  test('open ones are read in the place of their host, by themselves', () => {
    const html = '<p>行政<x-a><template shadowrootmode=open>复<b>议</b></template>应诉</x-a>案件</p>'
    expect(texts(html)).toEqual(['行政', '复议', '应诉', '案件'])
  })
  test('closed ones are not read', () => {
    expect(texts('<x-a><template shadowrootmode=closed>不</template>行政</x-a>')).toEqual(['行政'])
  })
})

describe('SVG', () => {
  test('text is read, titles are not', () => {
    const drawing = '<svg><title>不</title><desc>不</desc><text>甲<tspan>乙</tspan></text><text>丙</text></svg>'
    const html = `<p>行政${drawing}复议</p>`
    expect(texts(html)).toEqual(['行政', '甲乙', '丙', '复议'])
  })
})

describe('pieces', () => {
  test('say where each run of the text comes from', () => {
    const [block] = blocksOf('<p>\n 行<b>政</b><br><i> 复议 </i></p>')
    expect(block?.text).toBe('行政\n 复议')
    const places = block?.pieces.map(({ start, end, offset }) => [start, end, offset])
    expect(places).toEqual([[0, 1, 2], [1, 2, 0], [3, 6, 0]])
  })
})

describe('of a page without measure', () => {
  test('a hundred thousand levels deep', () => {
    const deep = deepChain(100_000, '行政复议')
    expect([...readBlocks(deep, CHAIN)].filter((block) => block !== null).map(({ text }) => text)).toEqual(['行政复议'])
  })

  test('a caller may stop and go on where much has been read and nothing found', () => {
    const { root, tree } = htmlTree('<b></b>'.repeat(5000))
    const steps = [...readBlocks(root, tree)]
    expect(steps.every((step) => step === null)).toBe(true)
    expect(steps.length).toBeGreaterThan(5)
  })

  test('a block without end is cut, and nothing of it is lost', () => {
    const long = '行政复议'.repeat(40_000)
    const blocks = blocksOf(`<p>${long}<b>应诉</b></p>`)
    expect(blocks.every(({ text }) => text.length <= 10_000)).toBe(true)
    expect(blocks.map(({ text }) => text).join('')).toBe(`${long}应诉`)
    for (const { text, pieces } of blocks) expect(pieces[pieces.length - 1]?.end).toBe(text.length)
  })
})

/** Reads one part of the page: the first element of that name. */
const part = (html: string, name: string) => {
  const { root, tree } = htmlTree(html)
  const find = (node: HtmlNode): HtmlNode | null => {
    if (tree.name(node) === name) return node
    const shadow = tree.shadow(node)
    const inShadow = shadow === null ? null : find(shadow)
    if (inShadow !== null) return inShadow
    for (let child = tree.first(node); child !== null; child = tree.next(child)) {
      const found = find(child)
      if (found !== null) return found
    }
    return null
  }
  return { node: find(root) ?? root, tree }
}

describe('reading a part of the page', () => {
  test('stays inside it and knows what it stands in', () => {
    const { node, tree } = part('<nav><p>前</p><ul><li>行政<li>复议</ul><p>后</p></nav>', 'ul')
    const blocks = [...readBlocks(node, tree)]
    expect(blocks.map((block) => [block?.text, block?.kind, block?.running])).toEqual([
      ['行政', 'item', false], ['复议', 'item', false],
    ])
  })
  test('a hidden part has no text', () => {
    const { node, tree } = part('<div hidden><ul><li>行政</ul></div>', 'ul')
    expect([...readBlocks(node, tree)]).toEqual([])
  })
  test('which elements are blocks', () => {
    const { node, tree } = part('<p><span>x</span></p>', 'p')
    const inner = tree.first(node)
    expect([isBlock(node, tree), inner !== null && isBlock(inner, tree)]).toEqual([true, false])
  })
})

describe('the block around a text', () => {
  const around = (html: string, name: string): string | null => {
    const { node, tree } = part(html, name)
    const text = tree.first(node)
    return text === null ? null : blockAround(text, reading(tree))?.text ?? null
  }
  const rows: readonly [name: string, html: string, text: string | null][] = [
    ['from its middle', '<p>办理<b>行<i>政</i></b><u>复</u>议<b>案</b></p>', '办理行政复议案'],
    ['up to blocks beside it', '<div>前<p>不</p>行<u>政</u>复议<p>不</p>后</div>', '行政复议'],
    ['a block inside an inline element beside it', '<div><font>前<p>不</p>行</font><u>政</u></div>', '行政'],
    ['a paragraph made of line breaks', '<div>甲<br><br>行<u>政</u><br>复议<br>\u3000\u3000乙</div>', '行政\n复议'],
    ['in a shadow tree', '<x-a><template shadowrootmode=open>行<u>政</u></template>复议</x-a>', '行政'],
    ['hidden', '<p hidden>行<u>政</u></p>', null],
    ['white space', '<p>行<u> </u>政</p>', null],
  ]
  test.each(rows)('%s', (_, html, text) => expect(around(html, 'u')).toBe(text))
})

test('the block around a place in a text of several paragraphs', () => {
  const { node, tree } = part('<pre>行政\n\n复议\n应诉\n\u3000\u3000案件</pre>', 'pre')
  const text = tree.first(node)
  const at = (offset: number) => (text === null ? null : blockAround(text, reading(tree), offset)?.text)
  expect([0, 4, 8, 13].map(at)).toEqual(['行政', '复议\n应诉', '复议\n应诉', '案件'])
})

test('the block around a place in a text without end', () => {
  const { node, tree } = part(`<p><u>${'行政复议'.repeat(20_000)}</u>`, 'u')
  const text = tree.first(node)
  const at = (offset: number) => (text === null ? null : blockAround(text, reading(tree), offset))?.pieces[0]
  for (const offset of [0, 19_999, 20_000, 50_000, 79_999]) {
    const piece = at(offset)
    expect(piece?.offset).toBeLessThanOrEqual(offset)
    expect((piece?.offset ?? 0) + (piece?.end ?? 0)).toBeGreaterThan(offset)
  }
})

/** A tree of nothing but one path down, which no parser would build. */
interface Link {
  readonly text: string | null
  readonly parent: Link | null
  child: Link | null
}
const CHAIN = {
  text: (node: Link) => node.text,
  name: (node: Link) => (node.text === null ? 'span' : ''),
  attribute: () => null,
  parent: (node: Link) => node.parent,
  first: (node: Link) => node.child,
  next: () => null,
  previous: () => null,
  shadow: () => null,
}
function deepChain(depth: number, text: string): Link {
  const root: Link = { text: null, parent: null, child: null }
  let at = root
  for (let level = 0; level < depth; level++) at = at.child = { text: null, parent: at, child: null }
  at.child = { text, parent: at, child: null }
  return root
}
