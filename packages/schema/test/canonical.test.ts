import { canonicalBytes, digestOf, NotCanonicalError } from '@plumbline/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const text = (value: unknown): string => Buffer.from(canonicalBytes(value)).toString('utf8')

describe('canonical bytes (RFC 8785, integers only)', () => {
  it('sorts keys by their UTF-16 units, as the example of RFC 8785 section 3.2.3 does', () => {
    const sorted = text({
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    })
    expect(Object.values(JSON.parse(sorted) as object)[0]).toBe('One')
    expect([...sorted.matchAll(/:"(\w+)/g)].map(([, word]) => word)).toEqual([
      'Carriage',
      'One',
      'Control',
      'Latin',
      'Euro',
      'Emoji',
      'Hebrew',
    ])
  })

  it('escapes what the string of RFC 8785 section 3.2.2 has, and nothing else', () => {
    expect(text({ string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/' })).toBe(
      '{"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('writes literals and integers plainly and leaves no space', () => {
    expect(text({ literals: [null, true, false], numbers: [0, -1, 9007199254740991] })).toBe(
      '{"literals":[null,true,false],"numbers":[0,-1,9007199254740991]}',
    )
  })

  it('leaves out what is undefined', () => {
    expect(text({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  it.each([
    ['a float', { a: { b: 1.5 } }, '/a/b'],
    ['infinity', [1, Number.POSITIVE_INFINITY], '/1'],
    ['what is not a number', Number.NaN, ''],
    ['an integer past 2^53', 9007199254740992, ''],
    ['negative zero', [-0], '/0'],
    ['a lone surrogate in a text', { a: '\ud800' }, '/a'],
    ['a lone surrogate in a key', { '\udead': 1 }, ''],
    ['a bigint', { a: 1n }, '/a'],
    ['a function', [() => 1], '/0'],
  ])('refuses %s, and says where', (_, value, path) => {
    const refusal = (() => {
      try {
        return canonicalBytes(value)
      } catch (error) {
        return error
      }
    })()
    expect(refusal).toBeInstanceOf(NotCanonicalError)
    expect((refusal as NotCanonicalError).path).toBe(path)
  })
})

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().map((n) => (n === 0 ? 0 : n)),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 4 }),
  ),
})).value

describe('digest', () => {
  it('is the SHA-256 of the canonical bytes', () => {
    expect(digestOf({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  })

  it('does not depend on the order of keys', () => {
    expect(digestOf({ a: 1, b: { c: 2, d: 3 } })).toBe(digestOf({ b: { d: 3, c: 2 }, a: 1 }))
  })

  it('is the same for a value read back from its canonical bytes', () => {
    fc.assert(fc.property(json, (value) => digestOf(JSON.parse(text(value))) === digestOf(value)))
  })
})
