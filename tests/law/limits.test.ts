import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decide, parseCase } from '@plumbline/core'
import { loadProgram } from '@plumbline/files'
import type { Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { boundPacks, type Proof, proofsIn } from '../support/limitProofs.js'
import { limitsPage } from '../support/limitsPage.js'

const below = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const programIn = async (folder: string): Promise<Program> => {
  const { program } = await loadProgram(below(folder))
  if (program === null) throw new Error(`${folder} does not compile`)
  return program
}

const { limits } = await programIn('rules/cn-limits')
const lab = await programIn('rules/cn-limits/lab')

/** No pack compiles with such a fact, so the program is changed after it was compiled: health declared for what it is. */
const withHealthRefused = (): Program => {
  const changed = structuredClone(lab)
  const facts = changed.dictionary.records['lab-finding']?.facts as Record<string, { personal: string }>
  Object.assign(facts.health as object, { personal: 'refused' })
  return changed
}

/** A departmental rule that gives itself ninety-nine years to find a breach. */
const withLongLimitation = (): Program => ({
  ...lab,
  rules: lab.rules.map((rule) =>
    rule.id === 'lab.warning' && rule.limitation
      ? { ...rule, limitation: { ...rule.limitation, period: 'P99Y' as const } }
      : rule,
  ),
})

/** That the limit blocks an effect of the finding of the laboratory about an article, under a program that no pack compiles to. */
const stopped = (limit: string, program: Program, article: string): Proof => {
  const input = JSON.parse(readFileSync(below('rules/cn-limits/lab/cases/finding.json'), 'utf8'))
  input.records[0].facts.article = article
  const parsed = parseCase(input, program)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const outcome = decide(program, parsed.case).limits.find((one) => one.limit === limit && one.does === 'block')
  return {
    limit: outcome?.limit ?? 'none',
    does: 'block',
    file: 'tests/law/limits.test.ts',
    name: {
      zh: '编译器先行拒绝；越过编译器的也被阻止',
      en: 'the compiler refuses it first; what passed the compiler is stopped',
    },
  }
}

const proofs: readonly Proof[] = [
  ...(await Promise.all(boundPacks.map(proofsIn))).flat(),
  stopped('cn-limits.data-refused', withHealthRefused(), 'health'),
  stopped('cn-limits.limitation-period', withLongLimitation(), 'warning'),
]

describe('every mandatory limit is shown by sentences', () => {
  it('of which there are many', () => expect(limits.length).toBeGreaterThan(60))

  const shows = (limit: string, passing: boolean): boolean =>
    proofs.some((proof) => proof.limit === limit && (proof.does === 'pass') === passing)

  it.each(limits.map(({ id }) => id))('%s stops an effect', (id) => expect(shows(id, false)).toBe(true))
  it.each(limits.map(({ id }) => id))('%s lets a lawful effect pass', (id) => expect(shows(id, true)).toBe(true))

  it('on a page that says so', async () => {
    await expect(limitsPage(limits, proofs)).toMatchFileSnapshot(below('docs/limits.md'))
  })
})
