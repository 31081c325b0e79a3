import type { Day, Effect, Period } from '@plumbline/schema'
import { type Answer, type Asked, type Property, shown, stands } from './property.js'
import {
  factRead,
  firstOf,
  type GroundRead,
  groundsRead,
  kindOfPerson,
  lastOf,
  periodsRead,
  startRead,
} from './readings.js'

/** Publication periods of 2026 by class of gravity (General Office 2025/22, point 2; NDRC Order 36, art 4). */
const publicationMost: Readonly<Record<string, Period>> = { slight: 'P3M', general: 'P1Y', serious: 'P3Y' }
const repairRules: Day = '2026-04-01'

/** How long it may be published: by the class of gravity that the trigger states; the shortest period where nobody stated one. */
const publicationCap = ({ case: kase, program }: Asked, effect: Effect, ground: GroundRead): readonly Period[] => {
  const { rule, templates, record } = ground
  const publishes = effect.nature === 'publication' || effect.act === 'publish'
  // What public bodies share among themselves is not published.
  if (kase.asOf < repairRules || !publishes || program.measures[effect.measure]?.kind === 'platform-sharing') return []
  const governed = rule.governedBy === undefined ? kase.asOf : startRead(program, kase, ground, effect, rule.governedBy)
  if (governed === null || governed < repairRules) return []
  const path = templates[0]?.gravity
  const value = path === undefined ? null : factRead(program, kase, record, path)
  return [publicationMost[typeof value === 'string' ? value : 'slight'] ?? 'P3M']
}

/** A credit bureau keeps what is adverse to a person for five years (Credit Reporting Regulation, art 16(1)). */
const bureauCap = ({ case: kase }: Asked, effect: Effect): readonly Period[] =>
  kase.authority.kind === 'credit-bureau' &&
  ['natural-person', 'individual-business'].includes(kindOfPerson(kase, effect.on))
    ? ['P5Y']
    : []

/** Last day that the statute allows for one ground; `undefined`: it fixes no term. */
const mostOf = (asked: Asked, effect: Effect, ground: GroundRead): Day | null | undefined => {
  const { program, case: kase } = asked
  const caps = [...publicationCap(asked, effect, ground), ...bureauCap(asked, effect)]
  const ends = ground.templates.flatMap((template): (Day | null)[] => {
    const { term, runs } = template
    const start = startRead(program, kase, ground, effect, term?.from ?? runs?.from ?? 'case.asOf')
    if (start === null) return term ? [null] : []
    const cap = caps.length > 0 ? firstOf(program, start, caps) : null
    const own = term ? lastOf(program, start, periodsRead(program, term.max)) : null
    const both = [cap, own].flatMap((day) => day ?? [])
    return both.length === 0 ? [] : [both.reduce((a, b) => (a < b ? a : b))]
  })
  if (ends.length === 0) return undefined
  return ends.includes(null) ? null : (ends as Day[]).reduce((a, b) => (a > b ? a : b))
}

export const maximum: Property = {
  id: 'maximum',
  sentence: 'no effect outlives its statutory maximum',
  ask: (asked) => {
    const { program, case: kase, decision } = asked
    const answers = decision.effects
      .filter((effect) => effect.polarity === 'adverse' && stands(effect))
      .flatMap((effect): Answer[] => {
        const most = groundsRead(program, kase, effect).map((ground) => mostOf(asked, effect, ground))
        if (most.length === 0 || most.includes(undefined)) return []
        // A term that has not begun runs on no day.
        const begun = (most as (Day | null)[]).filter((day): day is Day => day !== null)
        if (begun.length === 0) return []
        const end = begun.reduce((a, b) => (a > b ? a : b))
        const { runs } = effect
        const outlives = runs !== null && (runs.lastDay === null || runs.lastDay > end)
        const tooLong = outlives || (effect.state === 'in-effect' && kase.asOf > end)
        return [
          { bears: 1, broken: tooLong ? [`${shown(effect)} until ${runs?.lastDay}, and the statute ends ${end}`] : [] },
        ]
      })
    return { bears: answers.length, broken: answers.flatMap(({ broken }) => broken) }
  },
}
