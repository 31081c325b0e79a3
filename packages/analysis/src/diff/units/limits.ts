import type { CompiledLimit, Node, Program } from '@plumbline/schema'
import { type Change, change, type Reason } from '../change.js'
import { type Direction, opposite } from '../direction.js'
import { directionOf, mixed, type Part, part, turned } from '../part.js'
import { conditionParts } from '../parts/conditions.js'
import { compareQuantities } from '../parts/quantities.js'
import { type Both, plain } from '../parts/say.js'
import { compareCitations, compareWhole } from '../parts/values.js'
import { bothFor, type Sides } from './sides.js'

type Holds = 'burdens' | 'benefits' | 'both'

const namedBy = (node: Node, fact: string): readonly string[] | null => {
  if (node.kind === 'all') return node.of.map((one) => namedBy(one, fact)).find((one) => one !== null) ?? null
  if (node.kind === 'any' || node.fact !== fact || node.negated || !('literal' in node.value)) return null
  const { literal } = node.value
  return (Array.isArray(literal) ? literal : [literal]) as readonly string[]
}

/** Polarities that effects of these natures can have. */
const polaritiesOf = ({ natures }: Program, names: readonly string[]): readonly string[] => {
  const found = natures.filter(({ nature }) => names.includes(nature))
  return found.some(({ allows }) => allows.length === 0)
    ? []
    : found.flatMap(({ allows }) => allows.map(({ polarity }) => polarity))
}

/** What a limit holds back, as far as it says so. */
const holdsBack = (limit: CompiledLimit, program: Program): Holds => {
  const natures = namedBy(limit.when, 'effect.nature')
  const measures = namedBy(limit.when, 'effect.measure')
  const said =
    namedBy(limit.when, 'effect.polarity') ??
    (natures && polaritiesOf(program, natures)) ??
    measures?.map((id) => program.measures[id]?.polarity ?? 'adverse') ??
    []
  const polarities = new Set(said)
  return polarities.size !== 1 ? 'both' : polarities.has('adverse') ? 'burdens' : 'benefits'
}

/** Parts told as of a limit on burdens, as they are for what it holds back. */
const asFor = (holds: Holds, parts: readonly Part[]): readonly Part[] =>
  holds === 'burdens' ? parts : holds === 'benefits' ? turned(parts) : mixed(parts)

const presence: { readonly [H in Holds]: Direction } = { burdens: 'more-lenient', benefits: 'stricter', both: 'both' }

/** From what holds nothing back for good to what does. */
const severity = ({ otherwise }: CompiledLimit): number => ['cap', 'await', 'defer', 'block'].indexOf(otherwise.do)

const otherwiseParts = (before: CompiledLimit, after: CompiledLimit, both: Both): readonly Part[] => {
  const [left, right] = [before.otherwise, after.otherwise]
  if (left.do === 'cap' && right.do === 'cap' && left.to === right.to)
    return compareQuantities('otherwise', left.period, right.period, both, { more: 'stricter', present: 'unclear' })
  if (JSON.stringify(left) === JSON.stringify(right)) return []
  const said = (limit: CompiledLimit, { phrases }: Both['before']) => phrases.word('limitAction', limit.otherwise.do)
  const direction: Direction =
    left.do === right.do || (left.do !== 'block' && right.do !== 'block')
      ? 'unclear'
      : severity(after) > severity(before)
        ? 'more-lenient'
        : 'stricter'
  return [
    part(
      'value-changed',
      { aspect: 'otherwise', before: said(before, both.before), after: said(after, both.after) },
      direction,
    ),
  ]
}

const basisOf = ({ basis }: CompiledLimit): readonly string[] => basis.map(({ law }) => law)

const lifeOf = (before: CompiledLimit, after: CompiledLimit): readonly Part[] => {
  const end = (day: string | null): string => day ?? '9999-12-31'
  const said = (day: string | null) => (day === null ? null : plain(day))
  const [left, right] = [before.effective, after.effective]
  return [
    ...(left.from === right.from
      ? []
      : [
          part(
            'value-changed',
            { aspect: 'in-force-from', before: plain(left.from), after: plain(right.from) },
            right.from < left.from ? 'more-lenient' : 'stricter',
          ),
        ]),
    ...(left.until === right.until
      ? []
      : [
          part(
            'value-changed',
            { aspect: 'in-force-until', before: said(left.until), after: said(right.until) },
            end(right.until) > end(left.until) ? 'more-lenient' : 'stricter',
          ),
        ]),
  ]
}

const partsOf = (before: CompiledLimit, after: CompiledLimit, both: Both): readonly Part[] => [
  // A limit that concerns more effects holds more of them back.
  ...turned(conditionParts('concerns', before.when, after.when, both)),
  // One that asks for less lets more of them through.
  ...conditionParts('requires', before.require, after.require, both),
  ...otherwiseParts(before, after, both),
  ...compareWhole('clash', before.conflict, after.conflict, 'unclear'),
  ...compareWhole('title', before.title, after.title, 'neutral'),
  ...compareWhole('wording', before.because, after.because, 'neutral'),
  ...compareCitations(basisOf(before), basisOf(after), {
    before: both.before.phrases.provision,
    after: both.after.phrases.provision,
  }),
]

/** Changes of limits. A limit fewer, or one that asks for less, lets more burdens through. */
export const limitChanges = (sides: Sides): readonly Change[] => {
  const [left, right] = [sides.before.program.limits, sides.after.program.limits]
  const both = bothFor(sides, { for: '' }, { limit: {} })
  const drafted = (limit: CompiledLimit) => ({
    thing: 'limit' as const,
    title: limit.title,
    from: limit.effective.from,
    until: limit.effective.until,
    reach: null,
    law: basisOf(limit),
    pack: limit.pack,
  })
  const named = (limit: CompiledLimit, id = limit.id) => ({ id, version: null })
  const kept = (before: CompiledLimit, after: CompiledLimit): readonly Change[] => {
    const holds = holdsBack(after, sides.after.program)
    const life = lifeOf(before, after)
    const parts = asFor(holds, [...life, ...partsOf(before, after, both)])
    const old = sides.oldName('limit', after.id)
    if (parts.length === 0 && old === after.id) return []
    const ended = before.effective.until === null && after.effective.until !== null
    const direction = directionOf(parts)
    const rest = directionOf(parts.slice(life.length))
    const reason: Reason =
      direction === 'neutral' ? 'editorial' : ended ? (rest === 'neutral' ? 'law-change' : 'both') : 'correction'
    return [
      change({
        ...drafted(after),
        before: named(before, old),
        after: named(after),
        form: old === after.id ? 'changed' : 'renamed',
        reason,
        direction,
        parts,
        ...(reason === 'law-change' ? { from: after.effective.until, until: null } : {}),
      }),
    ]
  }
  return [
    ...right.flatMap((limit) => {
      const old = left.find(({ id }) => id === limit.id)
      if (old !== undefined) return kept(old, limit)
      const later = limit.effective.from > sides.before.program.pack.verifiedUntil
      return [
        change({
          ...drafted(limit),
          before: null,
          after: named(limit),
          form: 'added',
          reason: later ? 'law-change' : 'addition',
          direction: presence[holdsBack(limit, sides.after.program)],
          parts: [],
        }),
      ]
    }),
    ...left
      .filter(({ id }) => !right.some((one) => one.id === id))
      .map((limit) =>
        change({
          ...drafted(limit),
          before: named(limit),
          after: null,
          form: 'removed',
          reason: 'correction',
          direction: opposite(presence[holdsBack(limit, sides.before.program)]),
          parts: [],
        }),
      ),
  ]
}
