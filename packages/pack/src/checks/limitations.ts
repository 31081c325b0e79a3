import type { RuleFile } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf, type PackFile } from '../pack.js'
import { complain } from './complain.js'
import { natureOf } from './natureOf.js'
import type { World } from './world.js'

type Limitation = NonNullable<RuleFile['limitation']>

/** A limitation that its nature lays down holds for every rule, but where a law that empowers provides otherwise. */
export const checkLimitations = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'rule').flatMap((file) => {
    const own = file.value.limitation
    const nature = natureOf(world, file.value)
    const given = nature && world.natures.get(nature)?.limitation
    if (own === undefined || typeof given !== 'object' || isProvided(world, file.value, own, given)) return []
    return [
      ...(agrees(own.from, given.from) ? [] : [changed(file, 'from')]),
      ...(own.discovered === given.discovered ? [] : [changed(file, 'discovered')]),
      ...(agrees(own.period, given.period) ? [] : [changed(file, 'period')]),
      ...(own.longer === undefined || agreesOnLonger(own.longer, given.longer) ? [] : [changed(file, 'longer')]),
    ]
  })

/** Whatever provisions they cite. */
const agrees = (own: unknown, given: unknown): boolean => withoutLaw(own) === withoutLaw(given)

const withoutLaw = (value: unknown): string => JSON.stringify(value, (key, one) => (key === 'law' ? undefined : one))

const agreesOnLonger = (own: NonNullable<Limitation['longer']>, given: Limitation['longer']): boolean =>
  given !== undefined && agrees(own.period, given.period) && agrees(own.when, given.when)

/** Whether a special law that empowers the rule is cited for the limitation. */
const isProvided = (world: World, { basis }: RuleFile, { law }: Limitation, given: Limitation): boolean => {
  const empowering = new Set(basis.flatMap((one) => (one.role === 'empowers' ? [instrumentOf(one.law)] : [])))
  const general = new Set(given.law.map(instrumentOf))
  return law.map(instrumentOf).some((id) => {
    const instrument = world.instruments.get(id)
    return empowering.has(id) && !general.has(id) && instrument?.level === 'law' && !instrument.general
  })
}

const instrumentOf = (locator: string): string => locator.split('/')[0] as string

const changed = (file: PackFile<'rule'>, key: keyof Limitation): Diagnostic =>
  complain(
    file,
    ['limitation', key],
    'PL1246',
    `\`${key}\` 与该性质的追究时效不符`,
    `\`${key}\` is not what the nature lays down`,
    {
      zh: '删去 `limitation`；法律另有规定的，引用同时授权的法律',
      en: 'remove `limitation`; where a law provides otherwise, cite it there and as what empowers',
    },
  )
