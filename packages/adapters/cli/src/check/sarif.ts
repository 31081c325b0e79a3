import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Allowed, type DiagnosticCode, diagnosticKinds } from '@plumbline/pack'
import type { Lang } from '@plumbline/sdk'
import type { Ended } from '../show/diagnostics.js'
import { type ErrorPage, errorPage } from './errorPage.js'

/** A finding, and who let it pass if somebody did. */
export interface Finding {
  readonly diagnostic: Ended
  readonly allowed?: Pick<Allowed, 'by' | 'reason'>
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/')

const plain = (markdown: string): string => markdown.replace(/^#+ /gm, '').replace(/^```.*\n/gm, '')

const both = ({ zh, en }: { readonly zh: string; readonly en: string }): string => `${zh} / ${en}`

const ruleOf = ({ code, title, markdown }: ErrorPage) => ({
  id: code,
  name: diagnosticKinds[code].name,
  shortDescription: { text: both(title) },
  fullDescription: { text: both(diagnosticKinds[code].cause) },
  help: { text: plain(markdown), markdown },
  defaultConfiguration: { level: diagnosticKinds[code].severity },
  // The format wants an absolute address of the page, which a package does not know.
  properties: { page: `docs/errors/${code}.md` },
})

const resultOf = ({ diagnostic, allowed }: Finding, rules: readonly DiagnosticCode[], lang: Lang) => {
  const { code, severity, file, line, column, endLine, endColumn, message, help, locator } = diagnostic
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  return {
    ruleId: code,
    ruleIndex: rules.indexOf(code),
    level: severity,
    message: { text: [message[lang], ...(help === undefined ? [] : [help[lang]])].join('\n') },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
    suppressions:
      allowed === undefined
        ? []
        : [
            {
              kind: allowed.by === 'comment' ? 'inSource' : 'external',
              status: 'accepted',
              justification: allowed.reason[lang],
            },
          ],
    ...(locator === undefined ? {} : { properties: { provision: locator } }),
  }
}

/** Findings as SARIF 2.1.0: what code scanning and editors read. What is let pass is there, with its reason. */
export const sarifOf = async (findings: readonly Finding[], version: string, lang: Lang): Promise<object> => {
  const codes = [...new Set(findings.map(({ diagnostic }) => diagnostic.code))].sort()
  const pages = await Promise.all(codes.map(errorPage))
  const driver = { name: 'plumbline', version, rules: pages.map(ruleOf) }
  return {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        language: lang === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'unicodeCodePoints',
        results: findings.map((finding) => resultOf(finding, codes, lang)),
      },
    ],
  }
}
