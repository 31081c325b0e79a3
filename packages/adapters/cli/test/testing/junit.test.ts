import { describe, expect, it } from 'vitest'
import { junit } from '../../src/testing/junit.js'
import type { FileResult, SentenceResult } from '../../src/testing/sentenceWork.js'

const result = (name: string, passed: boolean): SentenceResult => ({
  report: {
    file: 'rules/a/甲.test.yaml',
    line: 7,
    name: { zh: name, en: name },
    covers: [],
    passed,
    mismatches: passed ? [] : [{ at: 'effects/0/state', expected: 'a', actual: 'b' }],
  },
  why: null,
  said: [],
  cites: null,
})

const file = (...results: readonly SentenceResult[]): FileResult => ({
  file: 'rules/a/甲.test.yaml',
  results,
  took: 1234.5,
  seen: null,
})

/** Open and close tags in their order; fails where a tag is not closed, or text holds what XML does not allow. */
const tagsOf = (xml: string): readonly string[] => {
  expect(xml).not.toMatch(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/u)
  const open: string[] = []
  const seen: string[] = []
  const token = /<\?xml[^?]*\?>|<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|&(?:amp|lt|gt|quot|apos);|[^<&]/gu
  let at = 0
  for (const found of xml.matchAll(token)) {
    expect(found.index, `not well-formed: ${xml.slice(at, at + 40)}`).toBe(at)
    at = found.index + found[0].length
    const [, close, name, , empty] = found
    if (name === undefined) continue
    if (close === '/') expect(open.pop()).toBe(name)
    else {
      seen.push(name)
      if (empty !== '/') open.push(name)
    }
  }
  expect(at).toBe(xml.length)
  expect(open).toEqual([])
  return seen
}

describe('a report as JUnit XML', () => {
  it('has a suite for each file and a case for each sentence', () => {
    const xml = junit(
      'cn-national',
      [file(result('一', true), result('二', false)), file()],
      'zh',
      () => '预期 甲\n实际 乙',
    )
    expect(tagsOf(xml)).toEqual(['testsuites', 'testsuite', 'testcase', 'testcase', 'failure', 'testsuite'])
    expect(xml).toContain('<testsuites name="cn-national" tests="2" failures="1" errors="0" time="2.469">')
    expect(xml).toContain('name="二" file="rules/a/甲.test.yaml" line="7">')
    expect(xml).toContain('<failure message="effects/0/state">预期 甲\n实际 乙</failure>')
  })

  it.each([
    'a < b & c > "d" \'e\'',
    'x\u0000\u0008\u001B[31my',
    '\uD800z',
    '\uFFFE\uFFFF',
    ']]>',
    '𠮷 emoji 🙂',
    '甲\u2028乙',
  ])('is well-formed whatever a sentence is called: %j', (name) => {
    tagsOf(junit(name, [file(result(name, true), result(name, false))], 'en', () => `${name}\n${name}`))
  })

  it('keeps Chinese and characters beyond the first plane', () => {
    expect(junit('p', [file(result('𠮷野家—“条款”', true))], 'zh', () => '')).toContain('name="𠮷野家—“条款”"')
  })
})
