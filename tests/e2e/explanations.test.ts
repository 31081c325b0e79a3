import { decide, decisionFile, type Explanation, readDecisionFile, renderText } from '@plumbline/sdk'
import { describe, expect, it } from 'vitest'
import { allItems, shownIn } from '../../packages/explain/test/sayings.js'
import { exampleRuns } from '../support/examples.js'

const runs = await exampleRuns()
const explanations = runs.map(({ name, program, case: kase }) => {
  const file = decisionFile(program, kase, decide(program, kase))
  return [name, file.explanation, file] as const
})

const text = (explanation: Explanation, lang: 'zh' | 'en'): string => renderText(explanation, { lang, width: 10_000 })
const found = (pattern: RegExp, explanation: Explanation, lang: 'zh' | 'en'): readonly string[] =>
  [...text(explanation, lang).matchAll(pattern)].map(([one]) => one).sort()

/** Days and digests read the same in every language. */
const languageFree = /\d{4}-\d{2}-\d{2}|sha256:[0-9a-f]{64}/g

describe.each(explanations)('%s', (_, explanation, file) => {
  it('shows the same arguments in Chinese and in English, statement by statement', () => {
    for (const item of allItems(explanation.sections.flatMap(({ items }) => items)))
      expect(shownIn(explanation, 'en', item), JSON.stringify(item.says)).toEqual(shownIn(explanation, 'zh', item))
  })

  it('shows the same days and digests in both texts', () => {
    expect(found(languageFree, explanation, 'en')).toEqual(found(languageFree, explanation, 'zh'))
  })

  it('names every provision that it cites', () => {
    const cited = allItems(explanation.sections.flatMap(({ items }) => items)).flatMap(({ says }) =>
      says.code === 'provision' ? [says.with.law] : [],
    )
    expect(cited.filter((law) => explanation.provisions[law] === undefined)).toEqual([])
  })

  it('finds the node of every condition', () => {
    const codes = allItems(explanation.sections.flatMap(({ items }) => items)).map(({ says }) => says.code)
    expect(codes).not.toContain('unnamed-condition')
  })

  it('is titled 法律适用意见 and does not call itself 决定', () => {
    const chinese = text(explanation, 'zh')
    expect(chinese.startsWith('法律适用意见\n')).toBe(true)
    expect(chinese).not.toMatch(/本决定|此决定/)
  })

  it('is a file that can be read back', () => {
    expect(readDecisionFile(JSON.parse(JSON.stringify(file))).seal).toEqual(file.seal)
  })
})
