import { basename } from 'node:path'
import { type CompiledLimit, type Level, levels, type Text } from '@plumbline/schema'
import type { Proof } from './limitProofs.js'
import { type RankRow, rankTable } from './rankTable.js'

const prose = `# The mandatory limits: what each stops, and the sentence that proves it

Every effect that any pack proposes is held against the limits of \`rules/cn-limits\`; what each asks, with its provisions and how to mend an
effect that it stopped, stands in \`rules/cn-limits/limits/<limit>.yaml\`. No rule, parameter or option turns one off: packs pin them by digest
and do not compile without them.

This page is written by \`npx vitest run tests/law/limits.test.ts -u\` from the limits and the test sentences of every pack. The same test
fails where a limit has no sentence in which it stopped an effect, or none in which it let one pass. Sentences of
[the laboratory](../rules/cn-limits/lab/README.md) are about invented law.
`

const cell = (text: string): string => text.replaceAll('|', '\\|')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const levelNames: Readonly<Record<Level, string>> = {
  law: 'law',
  'administrative-regulation': 'administrative regulation',
  'judicial-interpretation': 'judicial interpretation',
  'local-regulation': 'local regulation',
  'departmental-rule': 'departmental rule',
  'local-government-rule': 'local government rule',
  'central-policy-document': 'central policy document',
  'normative-document': 'other document',
}

const rankRow = ({ nature, kind, party, passes, law }: RankRow): readonly string[] => [
  `${nature}: ${kind}${party === 'natural-person' ? ', about a person' : ''}`,
  ...levels.map((level) => (passes.includes(level) ? '✓' : '')),
  law.join('; '),
]

const ranks = (): string =>
  `## Which level may found which measure

A basis of another level does not count. Kinds of penalty are those of Penalty Law art 9; a local regulation founds local lists and local
disqualifications only; a departmental rule founds a nationwide list only together with a central policy document; days before
2023-03-13 are under \`rank-before-2023\`.

${table(['measure', ...levels.map((level) => levelNames[level]), 'read off'], rankTable.map(rankRow))}
`

/** Sentences of a test file named after the limit come first, then those of the laboratory, then the rest as they come. */
const order = (limit: string, { file }: Proof): number => {
  const named = basename(file).startsWith(`${limit.replace(/^[^.]*\./, '')}.`)
  return (named ? 0 : 2) + (file.includes('/lab/') ? 0 : 1)
}

const best = (limit: string, proofs: readonly Proof[]): Proof | undefined =>
  [...proofs].sort((left, right) => order(limit, left) - order(limit, right))[0]

const shown = (limit: string, proofs: readonly Proof[]): string => {
  const proof = best(limit, proofs)
  return proof === undefined ? '**none**' : `[${inOne(proof.name)}](../${proof.file})`
}

const inOne = ({ zh, en }: Text): string => `${zh} · ${en}`

const limitRow = ({ id, title, otherwise }: CompiledLimit, proofs: readonly Proof[]): readonly string[] => {
  const mine = proofs.filter(({ limit }) => limit === id)
  return [
    `\`${id.replace('cn-limits.', '')}\` ${inOne(title)}`,
    otherwise.do === 'await'
      ? `awaits \`${otherwise.step}\``
      : otherwise.do === 'defer'
        ? `defers until \`${otherwise.until}\``
        : `${otherwise.do}s`,
    shown(
      id,
      mine.filter(({ does }) => does !== 'pass'),
    ),
    shown(
      id,
      mine.filter(({ does }) => does === 'pass'),
    ),
  ]
}

/** `docs/limits.md`. */
export const limitsPage = (limits: readonly CompiledLimit[], proofs: readonly Proof[]): string =>
  [
    prose,
    ranks(),
    `## Each limit, with a sentence in which it stops an effect and one in which it lets one pass

${table(
  ['limit', 'does', 'stops', 'lets pass'],
  limits.map((limit) => limitRow(limit, proofs)),
)}
`,
  ].join('\n')
