import type { CompiledRule, Locator, ParameterFile, Text } from '@plumbline/schema'
import { type Change, change, type Reason } from '../change.js'
import { orderOf } from '../logic/literals.js'
import { directionOf, inPlaces, type Part, part } from '../part.js'
import { exceptionParts } from '../parts/exceptions.js'
import { ruleParts } from '../parts/rule.js'
import { plain } from '../parts/say.js'
import { compareWhole } from '../parts/values.js'
import { withoutNature } from './fromNature.js'
import { type Shift, shiftUses } from './shift.js'
import { bothFor, type Sides } from './sides.js'
import { names, substitute } from './substitute.js'

type Dated = ParameterFile['values'][number]

const keyOf = ({ from, region }: Dated): string => `${from} ${region ?? ''}`

/** Versions of rules that are in force at some time while a value holds. */
const livesDuring = ({ effective }: CompiledRule, { from, until }: Dated): boolean =>
  (until === null || effective.from < until) && (effective.until === null || from < effective.until)

/** What it does to one rule that a named value is another. */
const inRule = (rule: CompiledRule, id: string, before: Dated, after: Dated, sides: Sides): readonly Part[] => {
  const { program } = sides.after
  const [own] = withoutNature(rule, program, rule, program)
  if (!names(own, id)) return []
  const both = { ...bothFor(sides, rule), before: sides.after }
  return ruleParts(substitute(own, id, before.value), substitute(own, id, after.value), both)
}

/** A longer window counts more; a longer period ends later. */
const shiftOf = (before: Dated, after: Dated): Shift => {
  const difference = orderOf(after.value, before.value)
  return difference === null ? 'unclear' : difference > 0 ? 'up' : 'down'
}

interface Use {
  readonly title: Text
  readonly then: readonly Part[]
}

/** What it does to the rules that read a fact worked out with a named value. */
const inDerived = (id: string, before: Dated, after: Dated, sides: Sides): readonly Use[] =>
  Object.entries(sides.after.program.dictionary.records).flatMap(([kind, { derived }]) =>
    Object.entries(derived)
      .filter(([, fact]) => names(fact, id))
      .flatMap(([name, { title, law }]) =>
        shiftUses(
          `record.${name}`,
          title,
          law,
          shiftOf(before, after),
          sides,
          (rule) => rule.for === kind && livesDuring(rule, after),
        ),
      ),
  )

const inNatures = (id: string, before: Dated, after: Dated, sides: Sides): readonly Use[] =>
  sides.after.program.natures.flatMap((nature) => {
    if (!names(nature, id)) return []
    const both = { ...bothFor(sides, { for: '' }, { nature }), before: sides.after }
    const [left, right] = [substitute(nature, id, before.value), substitute(nature, id, after.value)]
    const unless = exceptionParts(left.unless, right.unless, both)
    return [
      { title: nature.title, then: unless.length > 0 ? unless : [part('reworded', { aspect: 'wording' }, 'unclear')] },
    ]
  })

const inLimits = (id: string, sides: Sides): readonly Use[] =>
  sides.after.program.limits
    .filter((limit) => names(limit, id))
    .map((limit) => ({ title: limit.title, then: [part('reworded', { aspect: 'value' }, 'unclear')] }))

/** Everything that reads the value, and what the change does there. */
const uses = (id: string, before: Dated, after: Dated, sides: Sides): readonly Part[] =>
  inPlaces(
    [
      ...sides.after.program.rules
        .filter((rule) => livesDuring(rule, after))
        .map((rule) => ({ title: rule.title, then: inRule(rule, id, before, after, sides) })),
      ...inDerived(id, before, after, sides),
      ...inNatures(id, before, after, sides),
      ...inLimits(id, sides),
    ],
    sides.after.phrases.list,
  )

const ofValue = (id: string, before: Dated, after: Dated, sides: Sides, law: readonly Locator[]): readonly Part[] => {
  if (JSON.stringify(before.value) === JSON.stringify(after.value)) return []
  const { period, amount } = sides.after.phrases
  const said = (value: Dated['value']) => (typeof value === 'string' ? period(value) : amount(value))
  const used = uses(id, before, after, sides)
  const direction = used.length === 0 ? 'neutral' : directionOf(used)
  return [
    part('quantity-changed', { aspect: 'value', before: said(before.value), after: said(after.value) }, direction, {
      law,
      then: used,
    }),
  ]
}

/** Days of one value that were moved; what it does depends on what held before and after it. */
const ofDays = (before: Dated, after: Dated): readonly Part[] =>
  before.until === after.until
    ? []
    : [
        part(
          'value-changed',
          {
            aspect: 'in-force-until',
            before: before.until === null ? null : plain(before.until),
            after: after.until === null ? null : plain(after.until),
          },
          'unclear',
        ),
      ]

const ofParameter = (before: ParameterFile, after: ParameterFile, sides: Sides): readonly Change[] => {
  const { id, title } = after
  const old = sides.oldName('parameter', id)
  const make = (
    parts: readonly Part[],
    reason: Reason,
    from: string | null,
    until: string | null,
    law: readonly Locator[],
  ): Change =>
    change({
      thing: 'parameter',
      before: { id: old, version: null },
      after: { id, version: null },
      title,
      form: old === id ? 'changed' : 'renamed',
      reason,
      direction: directionOf(parts),
      from,
      until,
      reach: null,
      law,
      parts,
      pack: null,
    })
  const same = (one: Dated, all: readonly Dated[]) => all.find((other) => keyOf(other) === keyOf(one))
  const changes = after.values.flatMap((value): readonly Change[] => {
    const was = same(value, before.values)
    if (was !== undefined) {
      const closed =
        was.until !== value.until && after.values.some((one) => one.from === value.until && one.region === value.region)
      const cited =
        was.law === value.law
          ? []
          : [
              part(
                'list-changed',
                {
                  aspect: 'citations',
                  added: [sides.after.phrases.provision(value.law)],
                  removed: [sides.before.phrases.provision(was.law)],
                },
                'neutral',
                { law: [was.law, value.law] },
              ),
            ]
      const parts = [...ofValue(id, was, value, sides, [value.law]), ...(closed ? [] : ofDays(was, value)), ...cited]
      if (parts.length === 0) return []
      const neutral = parts.every(({ code, direction }) => code === 'list-changed' && direction === 'neutral')
      const reason: Reason = neutral ? 'editorial' : closed ? 'both' : 'correction'
      return [make(parts, reason, value.from, value.until, [value.law])]
    }
    const predecessor = before.values.filter((one) => one.region === value.region && one.from < value.from).at(-1)
    const moved = before.values.length === after.values.length && predecessor && !same(predecessor, after.values)
    const parts =
      predecessor === undefined
        ? [
            part(
              'added',
              {
                kind: 'parameter-value',
                title:
                  typeof value.value === 'string'
                    ? sides.after.phrases.period(value.value)
                    : sides.after.phrases.amount(value.value),
              },
              'unclear',
              { law: [value.law] },
            ),
          ]
        : ofValue(id, predecessor, value, sides, [value.law])
    return [
      make(
        parts,
        moved ? 'correction' : predecessor === undefined ? 'addition' : 'law-change',
        value.from,
        value.until,
        [value.law],
      ),
    ]
  })
  const gone = before.values.filter((one) => !same(one, after.values) && before.values.length > after.values.length)
  const lost = gone.map((one) =>
    make(
      [
        part(
          'removed',
          {
            kind: 'parameter-value',
            title:
              typeof one.value === 'string'
                ? sides.before.phrases.period(one.value)
                : sides.before.phrases.amount(one.value),
          },
          'unclear',
          { law: [one.law] },
        ),
      ],
      'correction',
      one.from,
      one.until,
      [one.law],
    ),
  )
  const beside = [
    ...compareWhole('title', before.title, after.title, 'neutral'),
    ...compareWhole('verification', before.verifiedUntil, after.verifiedUntil, 'neutral'),
  ]
  const all = [...changes, ...lost]
  return all.length === 0 && (beside.length > 0 || old !== id) ? [make(beside, 'editorial', null, null, [])] : all
}

/** Changes of parameters, each told with what it does in the rules that read it. */
export const parameterChanges = (sides: Sides): readonly Change[] => {
  const [left, right] = [sides.before.program.parameters, sides.after.program.parameters]
  const alone = (parameter: ParameterFile, form: 'added' | 'removed'): Change =>
    change({
      thing: 'parameter',
      before: form === 'removed' ? { id: parameter.id, version: null } : null,
      after: form === 'added' ? { id: parameter.id, version: null } : null,
      title: parameter.title,
      form,
      // What reads it says what it does.
      reason: 'editorial',
      direction: 'neutral',
      from: null,
      until: null,
      reach: null,
      law: parameter.values.map(({ law }) => law),
      parts: [],
      pack: null,
    })
  return [
    ...Object.values(right).flatMap((parameter) => {
      const old = Object.hasOwn(left, parameter.id) ? left[parameter.id] : undefined
      return old === undefined ? [alone(parameter, 'added')] : ofParameter(old, parameter, sides)
    }),
    ...Object.values(left)
      .filter(({ id }) => !Object.hasOwn(right, id))
      .map((parameter) => alone(parameter, 'removed')),
  ]
}
