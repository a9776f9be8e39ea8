import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../core/compile/sha256.ts'

const reference = (text: string): string => createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex')

// FIPS 180-4 examples, and lengths on either side of a block's padding
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
])('sha256(%j)', (text, digest) => {
  expect(sha256(text)).toBe(digest)
})

test.each([55, 56, 63, 64, 65, 119, 120, 1000])('%i bytes', (length) => {
  const text = 'x'.repeat(length)
  expect(sha256(text)).toBe(reference(text))
})

test('agrees with the system on any text, lone surrogates included', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => sha256(text) === reference(text)))
  expect(sha256('\ud800a')).toBe(reference('\ud800a'))
})
