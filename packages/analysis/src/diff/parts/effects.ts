import type { CompiledEffect, Program } from '@plumbline/schema'
import type { Direction } from '../direction.js'
import { opposite } from '../direction.js'
import { type Aspect, inside, type Part, part, turned } from '../part.js'
import { conditionParts } from './conditions.js'
import { compareLists } from './lists.js'
import { pairByName } from './pairByName.js'
import { compareQuantities, type Quantity } from './quantities.js'
import { type Both, yesNo } from './say.js'
import { compareCitations, compareValues, compareWhole } from './values.js'

type Parties = CompiledEffect['parties']

const ofParties = (before: Parties, after: Parties, both: Both): readonly Part[] => {
  const [old, now] = [both.before.phrases, both.after.phrases]
  const kinds = {
    before: (one: string) => old.word('subjectKind', one as never),
    after: (one: string) => now.word('subjectKind', one as never),
  }
  return [
    ...compareValues(
      'the-subject',
      yesNo(before.subject),
      yesNo(after.subject),
      after.subject ? 'stricter' : 'more-lenient',
    ),
    ...compareLists('roles', before.roles, after.roles, { before: old.role, after: now.role }, { more: 'stricter' }),
    ...compareLists(
      'role-instead-of',
      Object.keys(before.insteadOf),
      Object.keys(after.insteadOf),
      { before: old.role, after: now.role },
      { more: 'more-lenient' },
    ),
    ...compareLists('role-kinds', before.roleKinds, after.roleKinds, kinds, { more: 'stricter', emptyIsAll: true }),
    ...compareWhole('role-day', before.rolesOn, after.rolesOn, 'unclear'),
    ...compareCitations(before.law, after.law, { before: old.provision, after: now.provision }),
  ]
}

interface Range {
  readonly min: Quantity
  readonly max: Quantity
}

const isFixed = (range: Range | undefined): boolean =>
  range === undefined || JSON.stringify(range.min) === JSON.stringify(range.max)

/** Both ends of a range; of one that is fixed on both sides, the one number. */
const ends = (
  [whole, min, max]: readonly [Aspect, Aspect, Aspect],
  before: Range | undefined,
  after: Range | undefined,
  both: Both,
  present: Direction,
): readonly Part[] => {
  const options = { more: 'stricter', present } as const
  if (isFixed(before) && isFixed(after)) return compareQuantities(whole, before?.max, after?.max, both, options)
  return [
    ...compareQuantities(min, before?.min, after?.min, both, options),
    ...compareQuantities(max, before?.max, after?.max, both, options),
  ]
}

/** A term or an amount: where there was none of a burden that lasts, one that ends is the lighter. */
const ofRange = (before: CompiledEffect, after: CompiledEffect, both: Both): readonly Part[] => [
  ...ends(['term', 'term-min', 'term-max'], before.term, after.term, both, 'unclear'),
  ...ends(['amount', 'amount-min', 'amount-max'], before.amount, after.amount, both, 'stricter'),
  ...(before.term && after.term
    ? compareValues(
        'start',
        both.before.phrases.start(before.term.from, both.readIn),
        both.after.phrases.start(after.term.from, both.readIn),
        'unclear',
      )
    : []),
]

const citationsOf = (before: CompiledEffect, after: CompiledEffect, both: Both): readonly Part[] =>
  (['term', 'amount', 'runs'] as const).flatMap((of) => {
    const [old, now] = [before[of]?.law, after[of]?.law]
    return old && now
      ? compareCitations(old, now, { before: both.before.phrases.provision, after: both.after.phrases.provision })
      : []
  })

const ofEffect = (before: CompiledEffect, after: CompiledEffect, both: Both): readonly Part[] => {
  const [old, now] = [both.before.phrases, both.after.phrases]
  const bareRuns = ({ runs }: CompiledEffect) => runs && { from: runs.from, until: runs.until }
  return [
    ...ofParties(before.parties, after.parties, both),
    ...ofRange(before, after, both),
    ...compareWhole('days', bareRuns(before), bareRuns(after), 'unclear'),
    ...compareLists(
      'scope',
      before.scope,
      after.scope,
      { before: old.matter, after: now.matter },
      { more: 'stricter', emptyIsAll: true },
    ),
    ...conditionParts('nexus', before.nexus, after.nexus, both),
    ...compareLists(
      'ending-events',
      before.endedBy.map(({ event }) => event),
      after.endedBy.map(({ event }) => event),
      { before: (one) => old.start(one, both.readIn), after: (one) => now.start(one, both.readIn) },
      { more: 'more-lenient' },
    ),
    ...compareWhole('gravity', before.gravity, after.gravity, 'unclear'),
    ...compareWhole(
      'same-act',
      before.sameAct,
      after.sameAct,
      after.sameAct === undefined ? 'stricter' : before.sameAct === undefined ? 'more-lenient' : 'unclear',
    ),
    ...compareWhole('operative-norm', before.operative, after.operative, 'neutral'),
    ...citationsOf(before, after, both),
  ]
}

const ofBenefits = (program: Program, { measure }: CompiledEffect): boolean =>
  program.measures[measure]?.polarity === 'favourable'

const titleOf = ({ phrases }: Both['before'], { measure }: CompiledEffect) => phrases.measure(measure)

const went = (effect: CompiledEffect, both: Both): Part =>
  part('removed', { kind: 'effect', title: titleOf(both.before, effect) }, lessOf(both.before.program, effect), {
    law: effect.parties.law,
  })

const moreOf = (program: Program, effect: CompiledEffect): Direction =>
  ofBenefits(program, effect) ? 'more-lenient' : 'stricter'
const lessOf = (program: Program, effect: CompiledEffect): Direction => opposite(moreOf(program, effect))

const came = (effect: CompiledEffect, both: Both): Part =>
  part('added', { kind: 'effect', title: titleOf(both.after, effect) }, moreOf(both.after.program, effect), {
    law: effect.parties.law,
  })

/** What follows on both sides; the direction is that for whoever is reached, benefits counted as benefits. */
export const effectParts = (
  before: readonly CompiledEffect[],
  after: readonly CompiledEffect[],
  both: Both,
): readonly Part[] => {
  const { pairs, gone, fresh } = pairByName(before, after, ({ act, measure }) => `${act} ${measure}`)
  return [
    ...pairs.flatMap(({ old, now }) => {
      const parts = ofEffect(old, now, both)
      const benefits = ofBenefits(both.after.program, now)
      return inside('effect', titleOf(both.after, now), benefits ? turned(parts) : parts, now.parties.law)
    }),
    ...fresh.map((one) => came(one, both)),
    ...gone.map((one) => went(one, both)),
  ]
}
