import type { Effect } from '@plumbline/schema'
import type { Asked, Property } from './property.js'
import { shown } from './property.js'
import { factRead, groundsRead } from './readings.js'

/** The act that a fine is for, as the trigger names it. */
const actOf = ({ program, case: kase }: Asked, effect: Effect): string | undefined => {
  const [ground] = groundsRead(program, kase, effect)
  const path = ground?.templates[0]?.sameAct
  const value = path === undefined ? null : factRead(program, kase, ground?.record ?? null, path)
  return typeof value === 'string' ? value : undefined
}

/** Records that say the person was fined for an act, and that were not set aside. */
const finedIn = ({ case: kase, decision }: Asked, on: string): ReadonlySet<string> => {
  const aside = new Set(decision.aside.map(({ record }) => record))
  return new Set(
    kase.records.flatMap(({ id, about, facts: { fined, actId } }) =>
      about === on && !aside.has(id) && fined === true && typeof actId === 'string' ? [actId] : [],
    ),
  )
}

export const oneFine: Property = {
  id: 'one-fine',
  sentence: 'one act, one fine',
  ask: (asked) => {
    const fines = asked.decision.effects.flatMap((effect) => {
      const act = actOf(asked, effect)
      const isFine = effect.nature === 'penalty' && effect.amount !== null && effect.polarity === 'adverse'
      return isFine && act !== undefined
        ? [{ effect, act: `${effect.on} ${act}`, fined: finedIn(asked, effect.on).has(act) }]
        : []
    })
    const together = fines.filter(({ act, fined }) => fined || fines.filter((other) => other.act === act).length > 1)
    const left = fines.filter(({ effect }) => effect.state !== 'blocked')
    return {
      bears: together.length,
      broken: left
        .filter(({ act, fined }) => fined || left.filter((other) => other.act === act).length > 1)
        .map(({ effect, act, fined }) => `${shown(effect)} for ${act}${fined ? ', which was fined before' : ''}`),
    }
  },
}
