import type { Case, Id, Locator, Period } from '@plumbline/schema'
import { levels } from '@plumbline/schema'
import type { Frame } from './frame.js'
import { later } from './plainDays.js'

const wildTerms: readonly (Period | null)[] = [
  null,
  null,
  null,
  'P1M',
  'P3M',
  'P6M',
  'P1Y',
  'P2Y',
  'P3Y',
  'P5Y',
  'P99Y',
  'P30D',
  'P9999D',
  'P10WD',
  'P1M@15',
]

const someLaw = ({ random, program, rule }: Frame): Locator => {
  if (random.chance(50)) return random.pick(rule.basis).law
  const instrument = random.pick(Object.values(program.instruments))
  return `${instrument.id}/${random.pick(instrument.provisions).at}`
}

const someAmount = ({ random, rule }: Frame) => {
  const law = random.pick(rule.then).amount?.max
  const most = law && 'n' in law ? law.n : 1_000_000
  return {
    n: random.pick([1, Math.ceil(most / 10), Math.ceil(most / 2), most, most + 1, most * 50]),
    unit: 'fen' as const,
  }
}

/** What the authority itself wishes for: mostly the rule's measure, at times with a term, scope or basis that no law gives. */
export const proposalsOf = (frame: Frame, parties: readonly Id[], record: Id | null): Case['proposals'] => {
  const { random, program, rule } = frame
  return random.times(0, random.pick([0, 1, 1, 1, 2]), (index) => ({
    id: `proposal-${index}`,
    measure: random.chance(80) ? random.pick(rule.then).measure : random.pick(Object.keys(program.measures)),
    on: random.chance(75) ? 'subject' : random.pick(parties),
    term: random.pick(wildTerms),
    amount: random.chance(rule.then.some(({ amount }) => amount) ? 45 : 8) ? someAmount(frame) : null,
    scope: random.chance(80) ? [] : [random.pick(Object.keys(program.dictionary.matters))],
    claims: random.chance(65)
      ? []
      : random.times(1, 2, () => ({
          law: random.chance(80) ? someLaw(frame) : 'an-unknown-notice/art-1',
          ...(random.chance(30) ? { level: random.pick(levels) } : {}),
        })),
    ...(record !== null && random.chance(60) ? { record } : {}),
  }))
}

/** Published benchmarks for the rule's measures, in force or not yet. */
export const benchmarksOf = ({ random, rule, asOf }: Frame): Case['benchmarks'] =>
  random.chance(50)
    ? []
    : rule.then.map(({ measure, amount }, index) => {
        const most = amount && 'n' in amount.max ? amount.max : { n: 1_000_000, unit: 'fen' as const }
        return {
          id: `benchmark-${index}`,
          measure,
          document: `benchmark ${index} (2021)`,
          published: later(asOf, random.pick([-900, -900, -900, 10])),
          from: later(asOf, random.pick([-900, -900, -900, 1])),
          until: null,
          term: random.chance(60) ? { min: 'P3M', max: 'P2Y' } : null,
          amount: {
            min: { n: 1, unit: most.unit },
            max: random.chance(70) ? most : { n: Math.ceil(most.n / 2), unit: most.unit },
          },
        }
      })
