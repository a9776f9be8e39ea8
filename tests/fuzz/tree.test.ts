import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlTree } from '../../cli/html-tree.ts'
import type { HtmlNode } from '../../cli/html-tree.ts'
import type { TextBlock } from '../../core/match/block-text.ts'
import { blockAround } from '../../core/match/block-around.ts'
import { isBlock, readBlocks, readFrom } from '../../core/match/tree.ts'
import type { TreeAdapter } from '../../core/match/tree.ts'

const INLINE = ['b', 'i', 'span', 'a href=x', 'font class=x']
const BLOCK = ['p', 'div', 'ul', 'li', 'table', 'td', 'section', 'div class=nav', 'div style="display:inline"']
const HIDDEN = ['div hidden', 'span style="display: none"', 'script', 'textarea']
const LEAF = ['行', '政复', ' ', '\n  ', '\u3000\u3000', '<br>', '议', '<!-- x -->', '<img>', '&nbsp;']
const SHADOW = ['<template shadowrootmode=open>', '</template>'] as const

const leaf = fc.constantFrom(...LEAF)
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc.array(fc.oneof(leaf, leaf, tie('element')), { maxLength: 6 }).map((parts) => parts.join('')),
  element: fc.tuple(fc.constantFrom(...INLINE, ...INLINE, ...BLOCK, ...HIDDEN), tie('html'), fc.boolean(), tie('html'))
    .map(([open, inner, shadow, inShadow]) => {
      const name = open.split(' ', 1)[0] ?? ''
      const tree = shadow && name === 'section' ? SHADOW.join(inShadow) : ''
      return `<${open}>${tree}${inner}</${name}>`
    }),
}))

/** Texts that a reader sees, by recursion, with the blocks that each stands in and may not leave. */
interface Seen {
  readonly node: HtmlNode
  /** Grows at every border of a block, so that texts with the same number may join. */
  readonly group: number
  /** Grows at every `<br>`: between texts with the same number there is no reason not to join. */
  readonly line: number
}

const NOT_SHOWN = new Set(['head', 'script', 'textarea', 'template'])
const BORDERS = new Set(['html', 'body', 'p', 'div', 'ul', 'li', 'table', 'tbody', 'tr', 'td', 'section', ''])

function shownTexts(root: HtmlNode, tree: TreeAdapter<HtmlNode>): readonly Seen[] {
  const seen: Seen[] = []
  let group = 0
  let line = 0
  const visit = (node: HtmlNode): void => {
    if (tree.text(node) !== null) {
      seen.push({ node, group, line })
      return
    }
    const name = tree.name(node)
    if (name === 'br') line++
    const style = tree.attribute(node, 'style') ?? ''
    const off = NOT_SHOWN.has(name) || tree.attribute(node, 'hidden') !== null || style.includes('none')
    if (off || node.nodeName === '#comment' || node.nodeName === '#documentType') return
    const border = BORDERS.has(name) && !style.includes('inline')
    if (border) group++
    const shadow = tree.shadow(node)
    if (shadow !== null) visit(shadow)
    for (let child = tree.first(node); child !== null; child = tree.next(child)) visit(child)
    if (border) group++
  }
  visit(root)
  return seen
}

const seenTexts = (root: HtmlNode, tree: TreeAdapter<HtmlNode>): readonly Seen[] =>
  shownTexts(root, tree).filter(({ node }) => (tree.text(node) ?? '').trim() !== '')

const read = (source: string) => {
  const { root, tree } = htmlTree(source)
  const blocks = [...readBlocks(root, tree)].filter((block) => block !== null)
  return { root, tree, blocks }
}

const holds = (block: TextBlock<HtmlNode>, node: HtmlNode): boolean => block.pieces.some((piece) => piece.node === node)

test('every text that a reader sees is in one block, in order, joined with what it belongs to and nothing else', () => {
  fc.assert(fc.property(html, (source) => {
    const { root, tree, blocks } = read(source)
    const seen = seenTexts(root, tree)
    const places = seen.map(({ node }) => blocks.flatMap((block, at) => (holds(block, node) ? [at] : [])))
    expect(places.every((at) => at.length === 1)).toBe(true)
    const order = places.map(([at]) => at ?? 0)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    for (let i = 1; i < seen.length; i++) {
      const [a, b] = [seen[i - 1], seen[i]]
      if (order[i] === order[i - 1]) expect(b?.group).toBe(a?.group)
      else expect([b?.group, b?.line]).not.toEqual([a?.group, a?.line])
    }
    const letters = (text: string): string => text.replace(/\s/g, '')
    const shown = seen.map(({ node }) => letters(tree.text(node) ?? ''))
    expect(blocks.map(({ text }) => letters(text)).join('')).toBe(shown.join(''))
  }), { numRuns: 3000 })
})

test('pieces cover their block and say the truth about their nodes', () => {
  fc.assert(fc.property(html, (source) => {
    const { tree, blocks } = read(source)
    for (const { text, pieces } of blocks) {
      expect(text).toBe(text.trim())
      expect(text).not.toBe('')
      let end = 0
      for (const piece of pieces) {
        expect(text.slice(end, piece.start)).toMatch(/^\n*$/)
        const from = tree.text(piece.node)?.slice(piece.offset, piece.offset + piece.end - piece.start)
        expect(text.slice(piece.start, piece.end)).toBe(from?.replace(/\n/g, ' '))
        end = piece.end
      }
      expect(end).toBe(text.length)
    }
  }))
})

test('the block around a text is the block that reading the page gives', () => {
  fc.assert(fc.property(html, (source) => {
    const { root, tree, blocks } = read(source)
    const reading = {
      tree,
      isBlock: (node: HtmlNode) => isBlock(node, tree),
      readFrom: (start: HtmlNode) => readFrom(start, tree),
    }
    for (const { node } of seenTexts(root, tree)) {
      expect(blockAround(node, reading)).toEqual(blocks.find((block) => holds(block, node)) ?? null)
    }
  }), { numRuns: 1000 })
})
