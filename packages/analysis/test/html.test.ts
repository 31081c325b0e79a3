import { describe, expect, it } from 'vitest'
import { both, html } from '../src/html/html.js'
import { page } from '../src/html/page.js'
import { yamlSource } from '../src/html/yamlSource.js'

const hostile = `</style><script>alert("1' & 2")</script>`

describe('a page', () => {
  it('never takes a text for markup, wherever it stands', () => {
    const text = page({
      title: { zh: hostile, en: hostile },
      lang: 'en',
      body: [
        html`<p title="${hostile}">${hostile}${[hostile, both({ zh: hostile, en: hostile })]}</p>`,
        yamlSource([{ number: 1, text: hostile }]),
      ],
    })
    expect(text).not.toContain('<script')
    expect(text.match(/<\/style>/g)).toHaveLength(1)
    expect(text.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(7)
  })

  it('needs no script and nothing from the network', () => {
    const text = page({ title: { zh: '覆盖', en: 'Coverage' }, lang: 'zh', body: [] })
    expect(text).toContain("default-src 'none'")
    expect(text).not.toMatch(/https?:|<script|@import|url\(/)
  })

  it('holds both languages, and shows the one asked for first', () => {
    const text = page({ title: { zh: '覆盖', en: 'Coverage' }, lang: 'zh', body: [] })
    expect(text).toContain('<span lang="zh-CN">覆盖</span><span lang="en">Coverage</span>')
    expect(text).toContain('id="show-zh" checked')
    expect(text).not.toContain('id="show-en" checked')
  })
})

describe('lines of YAML', () => {
  const shown = (text: string): string => yamlSource([{ number: 7, text }]).html

  it('keys strong, comments quiet, and a hash inside quotes no comment', () => {
    expect(shown(`  title: { zh: '第#1项', en: "a # b" } # why`)).toContain(
      `<span class="key">title</span>: { <span class="key">zh</span>: &#39;第#1项&#39;, <span class="key">en</span>: &quot;a # b&quot; }<span class="comment"> # why</span>`,
    )
  })

  it('marks with a sign beside the colour', () => {
    const marked = yamlSource([
      { number: 1, text: 'a: 1', mark: { tone: 'bad', sign: '✗', title: { zh: '未测', en: 'not tested' } } },
    ]).html
    expect(marked).toContain('class="sign m-bad">✗<')
    expect(marked).toContain('title="未测 / not tested"')
  })

  it('loses nothing of the text', () => {
    const text = `  - { fact: record.a, operator: equal, value: '是 # 否' } # 注`
    const plain = shown(text)
      .replace(/^.*<span class="">/, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#39;', "'")
    expect(plain).toBe(text)
  })
})
