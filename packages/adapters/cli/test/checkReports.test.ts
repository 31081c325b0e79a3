import { type Diagnostic, diagnosticCodes, diagnosticKinds } from '@plumbline/pack'
import { describe, expect, it } from 'vitest'
import { annotationOf } from '../src/check/annotations.js'
import { errorPage } from '../src/check/errorPage.js'
import { sarifOf } from '../src/check/sarif.js'
import { codeOption, countOption, severityOption } from '../src/check/severityOption.js'
import { endsIn } from '../src/show/diagnostics.js'
import { UserError } from '../src/userError.js'

const file = '规则 包/facts/a,b.yaml'
const source = 'x: 1\n\t名称𠮷: 拖欠\n  y: 2\n'

const found = (from: string, to: string, more: Partial<Diagnostic> = {}): Diagnostic => {
  const start = source.indexOf(from)
  const before = source.slice(0, start).split('\n')
  return {
    code: 'PL1217',
    severity: 'warning',
    file,
    span: [start, source.indexOf(to) + to.length],
    line: before.length,
    column: [...(before.at(-1) as string)].length + 1,
    message: { zh: '占 100%：`a`', en: 'it is 100%: `a`' },
    ...more,
  }
}

const ended = endsIn(new Map([[file, source]]))

describe('the end of a diagnostic', () => {
  it('counts code points, and is after the last of it', () => {
    expect(ended(found('名称', '𠮷'))).toMatchObject({ line: 2, column: 2, endLine: 2, endColumn: 5 })
    expect(ended(found('拖欠', 'y: 2'))).toMatchObject({ line: 2, column: 7, endLine: 3, endColumn: 7 })
  })

  it('is its start where there is no text', () => {
    const nowhere = found('x', 'x', { file: 'other.yaml', span: [0, 0], line: 1, column: 1 })
    expect(ended(nowhere)).toMatchObject({ endLine: 1, endColumn: 1 })
  })
})

describe('an annotation', () => {
  it('is one line, with its properties and its text escaped', () => {
    const help = { zh: '删去', en: 'remove it' }
    expect(annotationOf(ended(found('名称', '𠮷', { help })), 'unused-fact', 'en')).toBe(
      '::warning file=规则 包/facts/a%2Cb.yaml,line=2,endLine=2,col=2,endColumn=4,title=PL1217 unused-fact::it is 100%25: `a`%0Aremove it',
    )
  })

  it('has no columns over several lines, and a note is a notice', () => {
    expect(annotationOf(ended(found('拖欠', 'y: 2', { severity: 'note' })), 'unused-fact', 'zh')).toMatch(
      /^::notice [^:]*,line=2,endLine=3,title=/,
    )
  })

  it('cannot be ended or begun anew by what is written in a pack', () => {
    const text = { zh: 'a\r\n::error::b', en: 'a\r\n::error::b' }
    expect(annotationOf(ended(found('x', 'x', { message: text, file: 'a\n::b' })), 'n', 'en')).not.toMatch(/[\r\n]/)
  })
})

interface Sarif {
  readonly runs: readonly {
    readonly columnKind: string
    readonly language: string
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string
          readonly help: { readonly text: string; readonly markdown: string }
          readonly defaultConfiguration: { readonly level: string }
        }[]
      }
    }
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations: readonly { readonly physicalLocation: object }[]
      readonly suppressions: readonly object[]
    }[]
  }[]
}

describe('SARIF', () => {
  const findings = [
    { diagnostic: ended(found('名称', '𠮷', { severity: 'error' })) },
    { diagnostic: ended(found('x', 'x')), allowed: { by: 'comment', reason: { zh: '下一批', en: '下一批' } } },
    {
      diagnostic: ended(found('y', 'y', { code: 'PL1203' })),
      allowed: { by: 'pack', reason: { zh: '起草', en: 'draft' } },
    },
  ] as const

  it('says where in code points, how grave, and by which rule', async () => {
    const { runs } = (await sarifOf(findings, '1.2.3', 'zh')) as Sarif
    const [run] = runs
    expect(run).toMatchObject({ columnKind: 'unicodeCodePoints', language: 'zh-CN' })
    expect(run?.results[0]).toMatchObject({
      ruleId: 'PL1217',
      level: 'error',
      message: { text: '占 100%：`a`' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '%E8%A7%84%E5%88%99%20%E5%8C%85/facts/a%2Cb.yaml' },
            region: { startLine: 2, startColumn: 2, endLine: 2, endColumn: 5 },
          },
        },
      ],
      suppressions: [],
    })
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })

  it('lists what is let pass, by whom and why', async () => {
    const { runs } = (await sarifOf(findings, '1.2.3', 'en')) as Sarif
    expect(runs[0]?.results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'inSource', status: 'accepted', justification: '下一批' }],
      [{ kind: 'external', status: 'accepted', justification: 'draft' }],
    ])
  })

  it('helps in both languages, whatever the messages are in', async () => {
    const { runs } = (await sarifOf(findings, '1.2.3', 'en')) as Sarif
    for (const { help, id, defaultConfiguration } of runs[0]?.tool.driver.rules ?? []) {
      const page = await errorPage(id as (typeof diagnosticCodes)[number])
      for (const text of [help.text, help.markdown]) {
        expect(text).toContain(page.mend.zh)
        expect(text).toContain(page.mend.en)
      }
      expect(defaultConfiguration.level).toBe(diagnosticKinds[page.code].severity)
    }
  })
})

describe('the page of a code', () => {
  it.each(diagnosticCodes)('%s has both languages, an example, and what the code says', async (code) => {
    const { title, example, mend, markdown, cause } = await errorPage(code)
    expect(title.zh).toMatch(/\p{Script=Han}/u)
    for (const text of [cause.zh, mend.zh]) expect(text).toMatch(/\p{Script=Han}{2}/u)
    for (const text of [title.en, cause.en, mend.en]) expect(text).not.toMatch(/\p{Script=Han}{8}/u)
    expect(example.trim()).not.toBe('')
    const { name, severity } = diagnosticKinds[code]
    expect(markdown).toContain(
      `\`${name}\` · ${{ error: '错误', warning: '警告', note: '提示' }[severity]} / ${severity}`,
    )
  })
})

describe('options of check', () => {
  it('collect severities, the last of a code', () => {
    expect(severityOption('PL1232=note', severityOption('pl1217=error'))).toEqual({ PL1217: 'error', PL1232: 'note' })
    expect(severityOption('PL1217=none', { PL1217: 'error' })).toEqual({ PL1217: 'none' })
    expect(severityOption('PL1210=error')).toEqual({ PL1210: 'error' })
  })

  it.each(['PL1210=warning', 'PL1001=none', 'PL1217=off', 'PL1217', 'PL9999=error', '=error', 'toString=error'])(
    'refuse %s in both languages',
    (written) => {
      expect(() => severityOption(written)).toThrow(UserError)
    },
  )

  it('take counts only', () => {
    expect(countOption('0')).toBe(0)
    for (const written of ['', '-1', '1.5', 'x', '1e3']) expect(() => countOption(written)).toThrow(UserError)
    expect(codeOption('pl1001')).toBe('PL1001')
  })
})
