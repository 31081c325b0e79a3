import type { Case, Effect, Plan, Program, Relief } from '@plumbline/schema'
import { addUnits } from '../calendar/civil.js'
import { type Wanted, wantedOf } from './findPlan.js'
import { planOf } from './plan.js'

/** How far ahead a way out is looked for where nothing says when the effect ends. */
const yearsAhead = 30

/** The plans of a case, each worked out once: the parties of one entry have the same way out. */
export interface Plans {
  readonly of: (effect: Effect, relief: Relief) => readonly Plan[]
  readonly all: () => readonly Plan[]
}

const questionIn = (program: Program, kase: Case, { template, matter }: Wanted, record: Wanted['records'][number]) => ({
  program,
  case: matter === kase.matter.kind ? kase : { ...kase, matter: { kind: matter, facts: {} } },
  rule: template.rule as string,
  record,
})

export const plansOf = (program: Program, kase: Case): Plans => {
  const made = new Map<string, Plan>()
  const plan = (wanted: Wanted, record: Wanted['records'][number] | undefined, effect: Effect): Plan => {
    const freeFrom = effect.runs?.freeFrom ?? null
    const { route, rule, acts } = wanted.template
    const key = JSON.stringify([route, rule, record?.id, acts, freeFrom])
    const known = made.get(key)
    if (known) return known
    const until = freeFrom ?? addUnits(kase.asOf, yearsAhead, 'Y')
    const question = record === undefined ? null : questionIn(program, kase, wanted, record)
    const found = { id: `plan-${made.size + 1}`, ...planOf(question, wanted, kase, { freeFrom, until }) }
    made.set(key, found)
    return found
  }
  return {
    of: (effect, relief) => {
      const wanted = wantedOf(program, kase, effect, relief)
      if (!wanted) return []
      const records = wanted.records.length > 0 ? wanted.records : [undefined]
      return records.map((record) => plan(wanted, record, effect))
    },
    all: () => [...made.values()],
  }
}
