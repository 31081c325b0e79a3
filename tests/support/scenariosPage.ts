import { filesOf, type Pack } from '@plumbline/pack'
import type { TestFile } from '@plumbline/schema'

/** A whole case that follows the law across rules, days and bodies. */
export interface Scenario {
  readonly pack: string
  readonly path: string
  readonly test: TestFile
}

export const scenariosOf = (packs: readonly Pack[]): readonly Scenario[] =>
  packs.flatMap((pack) =>
    filesOf(pack, 'scenario').map(({ path, value }) => ({ pack: pack.manifest.id, path, test: value })),
  )

const section = ({ pack, path, test }: Scenario): string => {
  const name = path.replace(/^scenarios\//, '').replace(/\.yaml$/, '')
  const provisions = [...new Set(test.sentences.flatMap(({ covers }) => covers))].sort()
  const said = test.reasoning === undefined ? '' : `${test.reasoning.zh}\n\n${test.reasoning.en}\n\n`
  const cases = test.sentences.map(({ name: { zh, en } }) => `- ${zh} · ${en}`).join('\n')
  return `### [${name}](../rules/${pack}/${path})\n\n${said}${cases}\n\n${provisions.map((one) => `\`${one}\``).join(' ')}`
}

/** `docs/scenarios.md`: the whole cases of the packs, with the reasoning from article to expectation. */
export const scenariosPage = (packs: readonly Pack[]): string => {
  const all = scenariosOf(packs)
  const byPack = packs
    .map(({ manifest: { id, title } }) => ({ id, title, own: all.filter(({ pack }) => pack === id) }))
    .filter(({ own }) => own.length > 0)
  const sentences = all.reduce((sum, { test }) => sum + test.sentences.length, 0)
  return `# Whole cases / 整案推演

${all.length} cases with ${sentences} expectations, each reasoned from the articles: what happened, which provision leads to which expectation, and what changes where
one thing changes. They run with \`plumbline test\`. Everybody in them is invented.

${all.length} 个整案，${sentences} 项预期，均从条文推出。人物、单位皆属虚构。

This page is written by \`npx vitest run tests/law/scenarios.test.ts -u\` from \`rules/*/scenarios\`.

${byPack.map(({ id, title, own }) => `## ${title.zh} · ${title.en} \`${id}\`\n\n${own.map(section).join('\n\n')}`).join('\n\n')}
`
}
