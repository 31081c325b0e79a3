import { type Case, type Level, levels, type Program } from '@plumbline/schema'
import { randomCase } from '../../generators/case.js'
import { randomProgram } from '../../generators/program.js'
import { type Random, randomOf } from '../../generators/random.js'
import { programOf } from '../../support/examples.js'
import { likelyCase } from '../likely/likelyCase.js'

/** A source of programs with cases for them. */
export interface Family {
  readonly id: string
  readonly title: string
  readonly draw: (random: Random) => { readonly program: Program; readonly case: Case }
}

export type FamilyId = 'national' | 'laboratory' | 'redrawn' | 'invented'

export const familyTitles: Readonly<Record<FamilyId, string>> = {
  national: 'rules/cn-national, compiled with rules/cn-limits',
  laboratory: 'rules/cn-limits/lab: invented rules of every nature under the mandatory limits',
  redrawn: 'the same rules, with the levels of their instruments and the kinds of their measures drawn anew',
  invented: 'generated programs: random rules, versions, natures, rivals and limits',
}

const kindsDrawn: Readonly<Record<string, readonly string[]>> = {
  penalty: [
    'warning',
    'fine',
    'detention',
    'closure',
    'business-licence-revocation',
    'permit-revocation',
    'confiscation',
    'another-kind',
  ],
  'statutory-disqualification': ['bid-bar', 'licence-bar', 'qualification-bar', 'registration-bar'],
}

/** Levels that a drafter would wish for, and the ones that he should have. */
const levelsDrawn: readonly Level[] = [
  ...levels,
  'law',
  'law',
  'administrative-regulation',
  'local-regulation',
  'departmental-rule',
]

/** The rules of a program as if other bodies had made them, about other kinds of measure. */
export const redrawn = (random: Random, program: Program): Program => ({
  ...program,
  instruments: Object.fromEntries(
    Object.entries(program.instruments).map(([id, instrument]) => {
      if (instrument.issuer.zh.includes('全国人民代表大会') || !random.chance(75)) return [id, instrument]
      const { region, ...national } = instrument
      const level = random.pick(levelsDrawn)
      const isLocal = level.startsWith('local') ? random.chance(85) : random.chance(10)
      return [id, { ...national, level, ...(isLocal ? { region: region ?? '310000' } : {}) }]
    }),
  ),
  measures: Object.fromEntries(
    Object.entries(program.measures).map(([id, measure]) => {
      const kinds = kindsDrawn[measure.nature]
      return [id, kinds && random.chance(60) ? { ...measure, kind: random.pick(kinds) } : measure]
    }),
  ),
})

/** So many programs are drawn anew; each is asked about many cases, for a program is expensive to seal. */
const redrawnPrograms = 40

export const familyOf = async (id: FamilyId): Promise<Family> => {
  const title = familyTitles[id]
  if (id === 'invented')
    return {
      id,
      title,
      draw: (random) => {
        const generated = randomProgram(random)
        return { program: generated.program, case: randomCase(random, generated) }
      },
    }
  const program = await programOf(id === 'national' ? 'cn-national' : 'cn-limits/lab')
  if (id !== 'redrawn') return { id, title, draw: (random) => ({ program, case: likelyCase(random, program) }) }
  const programs = Array.from({ length: redrawnPrograms }, (_, index) => redrawn(randomOf(index + 1), program))
  return {
    id,
    title,
    draw: (random) => {
      const one = random.pick(programs)
      return { program: one, case: likelyCase(random, one, 'by-nature') }
    },
  }
}
