import { describe, expect, it } from 'vitest'
import { SAMPLE_PARAGRAPHS } from '../../components/sample-text.ts'
import { createRecogniser } from '../../core/match/annotate.ts'
import { readMarks } from '../../core/match/marks.ts'
import { samplePieces } from '../../core/match/sample-pieces.ts'
import marksJson from '../../data/lexicon/marks.json'

const recognise = createRecogniser(readMarks(marksJson))

describe('the sample that marks are shown on', () => {
  it('is cut and loses nothing', () => {
    for (const text of [...SAMPLE_PARAGRAPHS, '', '没有词语的一句。']) {
      expect(samplePieces(text, recognise).map((piece) => piece.text).join('')).toBe(text)
    }
  })

  it('has in it what each choice of marks differs by', () => {
    const kinds = SAMPLE_PARAGRAPHS.flatMap((text) => samplePieces(text, recognise)).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['plain', 'first', 'again']))
  })
})
