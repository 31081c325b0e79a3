import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../src/index.js'
import { layouts } from '../src/render/layout.js'
import { item } from '../src/tree/explanation.js'
import { everySample, explanationOf } from './samples.js'

describe('Markdown', () => {
  it('has one title, and a heading for each statement that opens a block', () => {
    const text = renderMarkdown(explanationOf(everySample), { lang: 'en' })
    expect(text.match(/^# .*$/gm)).toEqual(['# Opinion on the application of law'])
    expect(text.match(/^### .*$/gm)).toHaveLength(
      everySample.filter(({ says }) => layouts[says.code] === 'lead').length,
    )
  })

  it('shows names as they are and never as markup', () => {
    const name = '<b>*x*</b> [a](b) `c` |'
    const text = renderMarkdown(explanationOf([item('dropped', { path: name, reason: 'not-needed' })]), { lang: 'zh' })
    expect(text).toContain('\\<b\\>\\*x\\*\\</b\\> \\[a\\](b) \\`c\\` \\|')
  })

  it('makes no link and no character out of a name', () => {
    const path = 'https://x.example www.x.example a@x.example &lt;'
    const text = renderMarkdown(explanationOf([item('dropped', { path, reason: 'not-needed' })]), { lang: 'zh' })
    expect(text).toContain('https\\://x.example www\\.x.example a\\@x.example \\&lt;')
  })
})
