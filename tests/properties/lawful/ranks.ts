import type { Day, Effect, Level, Locator, Program, ProgramInstrument } from '@plumbline/schema'

/**
 * Which instrument may found which adverse measure, as a lawyer reads it off the texts; nothing here is read from the limits.
 *
 * Penalty Law: 10 (a law sets any penalty; none but a law restricts liberty), 11 (an administrative regulation any but that), 12 (a
 * local regulation neither that nor revocation of the business licence), 13 and 14 (a rule of a department or a local government a
 * warning, a notice of criticism or a limited fine), 16 (no other document any). Kinds beyond 9(1)(1)-(5) are for laws and
 * administrative regulations, 9(1)(6). Legislation Law: 91(2) and 93(6) (no rule without higher law reduces rights or adds duties),
 * 11(10) (the system of litigation is for law alone). General Office 2020/49, point 7 (a nationwide list by law, administrative
 * regulation or central policy document, for the time being by departmental rule; a local list by local regulation).
 */

const minor = ['warning', 'notice-of-criticism', 'fine']
const ofArticle9 = [
  ...minor,
  'confiscation',
  'permit-suspension',
  'qualification-downgrade',
  'permit-revocation',
  'business-restriction',
  'suspension-of-business',
  'closure',
  'occupation-restriction',
]

const penalties: Readonly<Record<string, (kind: string) => boolean>> = {
  law: () => true,
  'administrative-regulation': (kind) => kind !== 'detention',
  'local-regulation': (kind) => ofArticle9.includes(kind),
  'departmental-rule': (kind) => minor.includes(kind),
  'local-government-rule': (kind) => minor.includes(kind),
}

/** Natures that reduce rights: the levels that alone may found them. */
const reducing: Readonly<Record<string, readonly Level[]>> = {
  'list-entry': ['law', 'administrative-regulation'],
  publication: ['law', 'administrative-regulation', 'local-regulation'],
  'statutory-disqualification': ['law', 'administrative-regulation'],
  'court-measure': ['law'],
  supervision: ['law', 'administrative-regulation', 'local-regulation', 'departmental-rule', 'local-government-rule'],
}

/** The Legislation Law as read holds from its amendment on; before it what is not a law, regulation or rule founds nothing. */
const amended = '2023-03-13'
const beforeThen: readonly Level[] = [
  'law',
  'administrative-regulation',
  'local-regulation',
  'departmental-rule',
  'local-government-rule',
]

const instrumentsOf = (program: Program, laws: readonly Locator[]): readonly ProgramInstrument[] =>
  laws.flatMap((law) => program.instruments[law.slice(0, law.indexOf('/'))] ?? [])

const mayFound = (nature: string, kind: string, one: ProgramInstrument, all: readonly ProgramInstrument[]): boolean => {
  const { level, region } = one
  if (reducing[nature]?.includes(level)) return true
  const isLocal = all.every((other) => other.region !== undefined) && region !== undefined
  if (nature === 'statutory-disqualification')
    return (
      level === 'local-regulation' &&
      isLocal &&
      !['licence-bar', 'qualification-bar', 'registration-bar'].includes(kind)
    )
  if (nature !== 'list-entry') return false
  return level === 'local-regulation' ? isLocal : level === 'central-policy-document'
}

/** Publishing about a person, an individual business included, is for laws and administrative regulations (PIPL 25, 34). */
const publishesPerson = '2021-11-01'

interface Founded {
  readonly effect: Effect
  /** Kind of the person it is on. */
  readonly party: string
  readonly asOf: Day
  /** Provisions that empower. */
  readonly empowering: readonly Locator[]
}

/**
 * Whether something among what empowers has the rank that the nature and kind of the measure need. A private choice needs no public
 * law, and a reward reduces no rights.
 */
export const hasTheRank = (program: Program, { effect, party, asOf, empowering }: Founded): boolean => {
  const { nature, measure, act } = effect
  const kind = program.measures[measure]?.kind ?? ''
  const found = instrumentsOf(program, empowering)
  const some = (levels: readonly Level[] | undefined): boolean => found.some(({ level }) => levels?.includes(level))
  if (nature === null) return false
  if (nature === 'private-choice' || nature === 'reward') return true
  const publishes = nature === 'publication' || act === 'publish'
  const isPerson = party === 'natural-person' || party === 'individual-business'
  if (publishes && isPerson && asOf >= publishesPerson) return some(['law', 'administrative-regulation'])
  if (nature === 'penalty') return found.some(({ level }) => penalties[level]?.(kind) === true)
  if (asOf < amended) return some(nature === 'court-measure' ? [...beforeThen, 'judicial-interpretation'] : beforeThen)
  if (publishes && !some(reducing.publication)) return false
  return found.some((one) => mayFound(nature, kind, one, found))
}
