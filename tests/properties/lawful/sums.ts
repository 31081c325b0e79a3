import { isOpenEnd, type Program, type TermEnd } from '@plumbline/schema'
import { each, type Property, shown } from './property.js'
import { groundsRead, periodsRead } from './readings.js'

/** Where two grounds of one effect have terms that compare, the longer of them, in months, days or working days; an end that no number fixes is a length of its own. */
const lengthOf = (period: TermEnd): { readonly unit: string; readonly n: number } => {
  if (isOpenEnd(period)) return { unit: period, n: 1 }
  const [, n, unit, on] = /^P(\d+)(Y|M|D|WD)(?:@(\d+))?$/.exec(period) ?? []
  if (on !== undefined) return { unit: 'M@', n: Number(n) * 100 + Number(on) }
  return unit === 'Y' ? { unit: 'M', n: Number(n) * 12 } : { unit: unit ?? '', n: Number(n) }
}

export const sums: Property = {
  id: 'sums',
  sentence: 'the terms of two grounds never add up',
  ask: ({ program, case: kase, decision }) => {
    const shared = decision.effects.filter(
      ({ grounds, polarity, state, term, rivals }) =>
        polarity === 'adverse' && state !== 'blocked' && term !== null && grounds.length + rivals.length > 1,
    )
    return each(shared, (effect) => {
      const length = lengthOf((effect.term as { readonly max: TermEnd }).max)
      const terms = groundsRead(program, kase, effect)
        .flatMap(({ templates }) => templates.flatMap(({ term }) => (term ? periodsRead(program, term.max) : [])))
        .map(lengthOf)
      const wished =
        effect.proposal === null ? undefined : kase.proposals.find(({ id }) => id === effect.proposal)?.term
      const among = [...terms, ...(wished ? [lengthOf(wished)] : []), ...caps(program)].filter(
        ({ unit }) => unit === length.unit,
      )
      return among.some(({ n }) => n === length.n)
        ? null
        : `${shown(effect)} for ${effect.term?.max}, which no ground gives`
    })
  },
}

/** Periods to which the limits of a program cap. */
const caps = ({ limits, parameters }: Program) =>
  limits.flatMap(({ otherwise }) => {
    const period = otherwise.do === 'cap' ? otherwise.period : undefined
    if (period === undefined) return []
    return (
      typeof period === 'string' ? [period] : (parameters[period.parameter]?.values ?? []).map(({ value }) => value)
    ).flatMap((value) => (typeof value === 'string' ? [lengthOf(value)] : []))
  })
