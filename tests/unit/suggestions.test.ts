// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenIn, queryOf, suggestionsFor } from '../../entrypoints/background/suggestions.ts'
import { cardNamed } from './draw.tsx'

const steps = cardNamed('steps')
const options = { tagOf: ({ status }: { readonly status: string }) => (status === 'plan' ? '2024年计划' : ''), xml: true }

describe('rows of the address bar', () => {
  it('name the figure with its object, the place, and what is only planned', () => {
    const rows = suggestionsFor('xzfy', steps, options)
    expect(rows[0]?.description).toMatch(/^<match>159件<\/match> .*行政复议申请.* <dim>一、（三）四是<\/dim>$/)
    expect(rows.some(({ description }) => description.includes('2024年计划'))).toBe(true)
    expect(suggestionsFor('xzfy', steps, { ...options, xml: false })[0]?.description).not.toMatch(/[<>]/)
    expect(suggestionsFor('xzfy', null, options)).toEqual([])
  })

  it('lead back to their own passage, and the query alone to none', () => {
    const rows = suggestionsFor('xzfy', steps, options)
    for (const [i, { content }] of rows.entries()) {
      expect(queryOf(content)).toBe('xzfy')
      expect(chosenIn(content, steps)).toBe(steps.passages[i])
    }
    expect(chosenIn('xzfy', steps)).toBeNull()
    expect(chosenIn('xzfy → 九、（九）', steps)).toBeNull()
  })

  it('are well-formed whatever the report says: a broken row hides all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const view = { ...steps, passages: steps.passages.map((passage) => ({ ...passage, place: text })) }
        for (const { description } of suggestionsFor('q', view, options)) {
          const tags = description.match(/<[^>]*>?/g) ?? []
          expect(tags.every((tag) => /^<\/?(match|dim)>$/.test(tag))).toBe(true)
          expect(description).not.toMatch(/&(?!(amp|lt|gt|quot|apos);)|[\u0000-\u001f\ufffe\uffff]/)
        }
      }),
    )
  })
})
