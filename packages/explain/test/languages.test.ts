import { describe, expect, it } from 'vitest'
import { renderText } from '../src/index.js'
import { textOf } from '../src/say/line.js'
import { sayerOf } from '../src/say/sayer.js'
import { Explanation } from '../src/tree/explanation.js'
import { statementCodes } from '../src/tree/statements.js'
import { everySample, explanationOf, samples } from './samples.js'
import { shownIn } from './sayings.js'

const explanation = explanationOf(everySample)

describe('the same facts stand in Chinese and in English', () => {
  it.each(statementCodes)('%s', (code) => {
    for (const item of samples[code])
      expect(shownIn(explanation, 'en', item), JSON.stringify(item.says)).toEqual(shownIn(explanation, 'zh', item))
  })
})

describe('every statement', () => {
  it.each(statementCodes)('%s has words in both languages', (code) => {
    for (const { says } of samples[code])
      for (const lang of ['zh', 'en'] as const)
        expect(textOf(sayerOf(explanation, lang)(says)).trim(), JSON.stringify(says)).not.toBe('')
  })

  it.each(statementCodes)('%s leaves nothing unsaid in English words', (code) => {
    for (const { says } of samples[code])
      expect(textOf(sayerOf(explanation, 'en')(says))).not.toMatch(/\bundefined\b|\bnull\b|\[object/)
  })

  it('is a valid explanation', () => {
    expect(Explanation.safeParse(explanation).error).toBeUndefined()
  })
})

describe('in Chinese', () => {
  const text = renderText(explanation, { lang: 'zh' })

  it('the document is a 法律适用意见', () => {
    expect(text.split('\n')[0]).toBe('法律适用意见')
  })

  it('what it says is never called 决定', () => {
    expect(text).not.toMatch(/本决定|此决定|该决定书/)
  })
})
