import type { Locator, Text } from '@plumbline/schema'
import { type Direction, opposite, together } from './direction.js'

/** What a part of a rule, a limit or another thing is called; each has its words in both languages. */
export const aspects = [
  'title',
  'wording',
  'in-force-from',
  'in-force-until',
  'trigger',
  'matters',
  'governing-day',
  'set-aside-grounds-overlooked',
  'authority-kinds',
  'authority-levels',
  'same-authority',
  'place-of-authority',
  'modality',
  'basis',
  'rank',
  'citations',
  'conditions',
  'exceptions',
  'exception-effect',
  'burden-of-proof',
  'chance',
  'weighing',
  'limitation',
  'limitation-start',
  'longer-limitation',
  'continuing-act',
  'transition',
  'special-norm',
  'measure',
  'the-subject',
  'roles',
  'role-instead-of',
  'role-kinds',
  'role-day',
  'term',
  'term-min',
  'term-max',
  'amount',
  'amount-min',
  'amount-max',
  'start',
  'days',
  'scope',
  'nexus',
  'ending-events',
  'operative-norm',
  'gravity',
  'same-act',
  'step',
  'step-condition',
  'time-limit',
  'extension',
  'pauses',
  'earliest-time',
  'before-decision',
  'after-decision',
  'preceding-step',
  'waiver',
  'missed',
  'step-by',
  'checklist',
  'deadline',
  'untold-deadline',
  'remedy-against',
  'remedy-parties',
  'waiting-time',
  'waiting-from',
  'relief-acts',
  'relief-rule',
  'draft',
  'nature',
  'polarity',
  'kind',
  'domain',
  'excludes',
  'anchors',
  'concerns',
  'requires',
  'otherwise',
  'clash',
  'value',
  'region',
  'choice-of-law',
  'order-of-kinds',
  'allowed-acts',
  'traits',
  'level',
  'issuer',
  'verification',
  'text-read',
  'working-days',
  'items',
  'declaration',
  'type',
  'codes',
  'determined',
  'personal-data',
  'protected-trait',
  'absence',
  'derivation',
  'setting-aside',
  'character',
  'makers',
  'relation',
] as const
export type Aspect = (typeof aspects)[number]

/** What each kind of part says, and with which arguments. Values are in words already, in both languages. */
export interface PartArguments {
  readonly 'condition-added': { readonly condition: Text; readonly alternative: boolean }
  readonly 'condition-removed': { readonly condition: Text; readonly alternative: boolean }
  readonly 'condition-changed': { readonly before: Text; readonly after: Text }
  readonly 'condition-written-otherwise': { readonly aspect: Aspect }
  readonly 'quantity-changed': { readonly aspect: Aspect; readonly before: Text | null; readonly after: Text | null }
  readonly 'value-changed': { readonly aspect: Aspect; readonly before: Text | null; readonly after: Text | null }
  readonly 'list-changed': {
    readonly aspect: Aspect
    readonly added: readonly Text[]
    readonly removed: readonly Text[]
  }
  /** A list of which the empty one means all. */
  readonly 'list-opened': { readonly aspect: Aspect; readonly before: readonly Text[] }
  readonly 'list-closed': { readonly aspect: Aspect; readonly after: readonly Text[] }
  readonly added: { readonly kind: PartKind; readonly title: Text }
  readonly removed: { readonly kind: PartKind; readonly title: Text }
  readonly inside: { readonly kind: PartKind; readonly title: Text }
  readonly reworded: { readonly aspect: Aspect }
  /** A fact that is worked out comes out higher or later, or lower or earlier. */
  readonly shifted: { readonly fact: Text; readonly how: 'up' | 'down' | 'unclear' }
}

/** Things inside a rule, a limit or a dictionary that come and go as a whole. */
export const partKinds = [
  'exception',
  'effect',
  'step',
  'remedy',
  'relief',
  'fact',
  'event',
  'derived-fact',
  'ground-for-setting-aside',
  'nature-part',
  'checklist-item',
  'parameter-value',
  'measure',
  'matter',
  'role',
  'authority-kind',
  'provision',
  'use',
] as const
export type PartKind = (typeof partKinds)[number]
export type PartCode = keyof PartArguments

/** One change inside a thing, with what it does and the provisions beside it. */
export interface PartOf<C extends PartCode> {
  readonly code: C
  readonly with: PartArguments[C]
  readonly direction: Direction
  readonly law: readonly Locator[]
  readonly then: readonly Part[]
}
export type Part = { [C in PartCode]: PartOf<C> }[PartCode]

interface Rest {
  readonly law?: readonly Locator[]
  readonly then?: readonly Part[]
}

export const part = <C extends PartCode>(
  code: C,
  args: PartArguments[C],
  direction: Direction,
  { law = [], then = [] }: Rest = {},
): Part => ({ code, with: args, direction, law, then }) as unknown as Part

/** A part whose direction is that of what changed inside it; nothing where nothing did. */
export const inside = (
  kind: PartKind,
  title: Text,
  then: readonly Part[],
  law: readonly Locator[] = [],
): readonly Part[] => (then.length === 0 ? [] : [part('inside', { kind, title }, directionOf(then), { law, then })])

/** The same change in several places, told once. */
export const inPlaces = (
  places: readonly { readonly title: Text; readonly then: readonly Part[] }[],
  list: (titles: readonly Text[]) => Text,
): readonly Part[] => {
  const groups = new Map<string, { readonly titles: Text[]; readonly then: readonly Part[] }>()
  for (const { title, then } of places) {
    if (then.length === 0) continue
    const key = JSON.stringify(then)
    const group = groups.get(key) ?? { titles: [], then }
    if (!group.titles.some(({ zh }) => zh === title.zh)) group.titles.push(title)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(({ titles, then }) => inside('use', list(titles), then))
}

export const directionOf = (parts: readonly Part[]): Direction => together(parts.map(({ direction }) => direction))

const redirected = (change: (direction: Direction) => Direction) => {
  const turn = (one: Part): Part => ({ ...one, direction: change(one.direction), then: one.then.map(turn) })
  return (parts: readonly Part[]): readonly Part[] => parts.map(turn)
}

/** Parts of what benefits: where a burden would grow, a benefit does. */
export const turned = redirected(opposite)

/** Parts of what burdens some and benefits others. */
export const mixed = redirected((direction) => (direction === 'neutral' ? 'neutral' : 'both'))
