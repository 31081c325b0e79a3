import {
  type AmountRange,
  type CompiledRule,
  type Day,
  type Effect,
  type Level,
  type Locator,
  levels,
  type Program,
  type ProgramInstrument,
  type Term,
  type TermEnd,
} from '@plumbline/schema'
import { compareTerms, lastDayOf } from '../calendar/period.js'
import { dayOf } from '../facts/known.js'
import type { World } from '../facts/world.js'
import { own } from '../own.js'
import type { Ground } from './effect.js'

type Rival = Effect['rivals'][number]

/** A clash of norms and the provisions that settle it: Legislation Law arts 98-103, and 106 for clashes that a body must settle. */
const settledBy: Readonly<Record<Rival['why'], readonly Locator[]>> = {
  superior: ['legislation-law/art-99', 'legislation-law/art-100'],
  special: ['legislation-law/art-103'],
  later: ['legislation-law/art-103'],
  'equal-rank': ['legislation-law/art-102', 'legislation-law/art-106/para-1'],
}

/** Levels that each level stands above (Legislation Law arts 99-102). What it does not list is equal, for a body to settle. */
const documents: readonly Level[] = ['central-policy-document', 'normative-document']
const below: Readonly<Record<Level, readonly Level[]>> = {
  law: levels.filter((level) => level !== 'law'),
  'administrative-regulation': ['local-regulation', 'departmental-rule', 'local-government-rule', ...documents],
  'judicial-interpretation': documents,
  'local-regulation': ['local-government-rule', ...documents],
  'departmental-rule': documents,
  'local-government-rule': documents,
  'central-policy-document': ['normative-document'],
  'normative-document': [],
}

const text = ({ rule, match }: Ground): string => `${rule.id}@${rule.effective.from}/${match.record?.id ?? ''}`

const instrumentsOf = (program: Program, { rule }: Ground): readonly ProgramInstrument[] =>
  rule.basis
    .filter(({ role }) => role === 'empowers')
    .flatMap(({ law }) => own(program.instruments, law.slice(0, law.indexOf('/'))) ?? [])

const rankOf = (program: Program, ground: Ground): Level | undefined => {
  const found = instrumentsOf(program, ground).map(({ level }) => level)
  return levels.find((level) => found.includes(level))
}

const issuerOf = (program: Program, ground: Ground): string | undefined => {
  const rank = rankOf(program, ground)
  return instrumentsOf(program, ground).find(({ level }) => level === rank)?.issuer.zh
}

/** Orders periods; one that is not there is the shorter. Where units do not compare, their last days from the day asked about do. */
const longer = (world: World, a: TermEnd | undefined, b: TermEnd | undefined): number => {
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1)
  const compared = compareTerms(a, b)
  if (compared !== null) return compared
  const [left, right] = [a, b].map((period) => lastDayOf(world.calendar, world.case.asOf, period).day) as [Day, Day]
  return left === right ? 0 : left < right ? -1 : 1
}

const weight = (world: World, a: Ground, b: Ground): number =>
  longer(world, a.lawTerm?.max, b.lawTerm?.max) || (a.lawAmount?.max.n ?? 0) - (b.lawAmount?.max.n ?? 0)

/** The higher norm first: its consequence, its scope and its authority are those that carry the effect. */
const higher = ({ program }: World, a: Ground, b: Ground): number => {
  const place = (ground: Ground): number => {
    const rank = rankOf(program, ground)
    return rank === undefined ? levels.length : levels.indexOf(rank)
  }
  return place(a) - place(b)
}

/** The last day that a fact fixes: `null` where it is known that there is none, `undefined` where none is fixed or it is not known. */
const fixedEnd = (world: World, { template, match }: Ground): Day | null | undefined => {
  const { runs } = template
  if (!runs) return undefined
  if (runs.until === undefined) return null
  return runs.until.startsWith('step.') ? undefined : dayOf(world.lookup(match.scope).fact(runs.until as never).known)
}

/** Two bars that each hold of themselves hold until the later of their ends: what has none is the last, what is not known the first. */
const laterEnd = (world: World, a: Ground, b: Ground): number => {
  const [left, right] = [fixedEnd(world, a), fixedEnd(world, b)]
  if (left === right) return 0
  if (left === undefined || right === null) return 1
  if (right === undefined || left === null) return -1
  return left > right ? -1 : 1
}

/**
 * Which of two grounds governs: that of the higher norm, of one norm the one with the greater maximum or the later end. Its term is taken whole:
 * terms never add up, and a third is never mixed from two. Ids settle what is left, so that no order of input matters.
 */
export const governsBefore =
  (world: World) =>
  (a: Ground, b: Ground): number =>
    higher(world, a, b) || weight(world, b, a) || laterEnd(world, a, b) || (text(a) < text(b) ? -1 : 1)

const reaches = ({ template }: Ground): number =>
  template.scope.length === 0 ? Number.MAX_SAFE_INTEGER : template.scope.length

/** The lighter burden, for as long as a clash is not settled. */
const lighterBefore =
  (world: World) =>
  (a: Ground, b: Ground): number =>
    weight(world, a, b) || reaches(a) - reaches(b) || (text(a) < text(b) ? -1 : 1)

const sameTerm = (a: Term | null, b: Term | null): boolean => a?.min === b?.min && a?.max === b?.max
const sameAmount = (a: AmountRange | null, b: AmountRange | null): boolean =>
  a?.min.n === b?.min.n && a?.max.n === b?.max.n && a?.max.unit === b?.max.unit
const sameScope = (a: Ground, b: Ground): boolean =>
  a.template.scope.length === b.template.scope.length &&
  a.template.scope.every((kind) => b.template.scope.includes(kind))

const sameConsequence = (a: Ground, b: Ground): boolean =>
  sameTerm(a.lawTerm, b.lawTerm) && sameAmount(a.lawAmount, b.lawAmount) && sameScope(a, b)

/** Instruments of the highest level among those that empower a ground. */
const highestOf = (program: Program, ground: Ground): readonly string[] => {
  const rank = rankOf(program, ground)
  return instrumentsOf(program, ground).flatMap(({ id, level }) => (level === rank ? [id] : []))
}

/** Grounds that share the instrument which gives them their rank are grades of one norm, not norms that clash. */
const ofOneNorm = (program: Program, a: Ground, b: Ground): boolean => {
  const ids = highestOf(program, b)
  return highestOf(program, a).some((id) => ids.includes(id))
}

/** Norms clash over the same facts only: two records are two cases of each. */
const areRivals = (program: Program, a: Ground, b: Ground): boolean =>
  a.match.record === b.match.record && !sameConsequence(a, b) && !ofOneNorm(program, a, b)

const isSpecialTo = (rule: CompiledRule, other: CompiledRule): boolean => rule.specialTo.includes(other.id)

/** What makes `a` beat `b`; `null`: nothing does. */
const beats = (program: Program, a: Ground, b: Ground): Exclude<Rival['why'], 'equal-rank'> | null => {
  const [rankA, rankB] = [rankOf(program, a), rankOf(program, b)]
  if (rankA === undefined || rankB === undefined) return null
  if (below[rankA].includes(rankB)) return 'superior'
  if (rankA !== rankB || issuerOf(program, a) !== issuerOf(program, b)) return null
  if (isSpecialTo(a.rule, b.rule)) return 'special'
  if (isSpecialTo(b.rule, a.rule)) return null
  return a.rule.effective.from > b.rule.effective.from ? 'later' : null
}

/** Of several reasons for which a norm yields the strongest is told. */
const reasons = ['superior', 'special', 'later'] as const

const rival = (ground: Ground, why: Rival['why']): Rival => ({
  rule: ground.rule.id,
  version: ground.rule.effective.from,
  why,
  law: [...settledBy[why]],
})

const sorted = (rivals: readonly Rival[]): Rival[] =>
  [...rivals].sort((a, b) => (`${a.rule}@${a.version}` < `${b.rule}@${b.version}` ? -1 : 1))

/**
 * Grounds of one effect, the governing one first, and those that yield. Higher norms beat lower ones, special beat general and
 * later beat earlier within one issuer; norms that clash at equal rank leave the lighter burden, provisionally, for the body
 * that may settle it (Legislation Law arts 98-106).
 */
export const byNorm = (
  world: World,
  all: readonly Ground[],
): { readonly grounds: readonly Ground[]; readonly rivals: Rival[] } => {
  const { program } = world
  const beaten = all.flatMap((ground) => {
    const why = all
      .filter((other) => other !== ground && areRivals(program, other, ground))
      .flatMap((other) => beats(program, other, ground) ?? [])
    const first = reasons.find((reason) => why.includes(reason))
    return first ? [{ ground, why: first }] : []
  })
  const standing = all.filter((ground) => !beaten.some((one) => one.ground === ground))
  // Beats can run in a circle only across issuers that share none: then nobody beat anybody.
  const left = standing.length > 0 ? standing : all
  const clash = left.some((a) => left.some((b) => a !== b && areRivals(program, a, b)))
  const ordered = [...left].sort(clash ? lighterBefore(world) : governsBefore(world))
  const [governing, ...rest] = ordered as [Ground, ...Ground[]]
  const clashing = rest.filter((ground) => clash && areRivals(program, governing, ground))
  return {
    grounds: ordered.filter((ground) => !clashing.includes(ground)),
    rivals: sorted([
      ...(standing.length > 0 ? beaten.map(({ ground, why }) => rival(ground, why)) : []),
      ...clashing.map((ground) => rival(ground, 'equal-rank')),
    ]),
  }
}
