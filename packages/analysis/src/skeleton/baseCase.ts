import type { Day, Program } from '@plumbline/schema'
import type { RuleSetting, RuleWish } from './ruleWish.js'
import { inBraces } from './yamlText.js'

/** What is known in the invented case of a new test, by the paths of facts. */
export interface Known {
  readonly facts: Readonly<Record<string, unknown>>
  readonly events: Readonly<Record<string, Day | null>>
  readonly matter: Readonly<Record<string, unknown>>
  readonly subject: Readonly<Record<string, unknown>>
}

/** The same day a year later; 28 February for a 29th. */
export const yearAfter = (day: Day): Day => {
  const rest = day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${rest}`
}

const kindOf = (program: Program, wish: RuleWish) => program.dictionary.records[wish.for]

/** What the skeleton itself says is known: the fact it asks, the day that chooses the law, and service. */
export const firstKnown = (program: Program, wish: RuleWish, { asked, governedBy }: RuleSetting): Known => {
  const { events = {} } = kindOf(program, wish) ?? {}
  const day = /^record\.(event\.)?(.+)$/.exec(governedBy ?? '')
  const served = Object.hasOwn(events, 'served') ? { served: wish.from } : {}
  return {
    facts: {
      ...(asked?.path.startsWith('record.') ? { [asked.name]: true } : {}),
      ...(day?.[1] === undefined && day?.[2] !== undefined ? { [day[2]]: wish.from } : {}),
    },
    events: { ...served, ...(day?.[1] !== undefined && day[2] !== undefined ? { [day[2]]: wish.from } : {}) },
    matter: asked?.path.startsWith('matter.') ? { [asked.name]: true } : {},
    subject: {},
  }
}

const invented = (type: string, codes: readonly string[], day: Day): unknown =>
  ({
    boolean: false,
    text: '虚构',
    code: codes[0] ?? 'none',
    day,
    money: { n: 0, unit: 'fen' },
    count: { n: 0, unit: 'count' },
    share: { n: 0, unit: 'basis-point' },
    duration: { n: 0, unit: 'day' },
  })[type]

/** More is known: what a decision said was missing did not happen, or was not so, or was on the day given. */
export const knowing = (
  program: Program,
  wish: RuleWish,
  known: Known,
  missing: readonly string[],
  day: Day,
): Known => {
  const matterKind = program.dictionary.matters[wish.matters[0] ?? '']
  return missing.reduce<Known>((all, path) => {
    const [, scope, event, name = ''] = /^(record|matter|subject)\.(event\.)?(.+)$/.exec(path) ?? []
    if (scope === 'record' && event !== undefined) return { ...all, events: { [name]: null, ...all.events } }
    const facts =
      scope === 'record'
        ? kindOf(program, wish)?.facts
        : scope === 'matter'
          ? matterKind?.facts
          : program.dictionary.subject
    const fact = facts?.[name]
    if (scope === undefined || fact === undefined) return all
    const key = scope === 'record' ? 'facts' : (scope as 'matter' | 'subject')
    const value = invented(fact.type, Object.keys(fact.codes ?? {}), day)
    return { ...all, [key]: { [name]: value, ...all[key] } }
  }, known)
}

const isDetermined = (program: Program, wish: RuleWish, name: string): boolean =>
  kindOf(program, wish)?.facts[name]?.determined === true

const person = { id: 'subject', kind: 'legal-person', name: '虚构市甲有限公司', creditCode: '91990102MA0XN00A46' }
const matterOf = (program: Program, { matters }: RuleWish): string =>
  matters[0] ?? Object.keys(program.dictionary.matters)[0] ?? 'administrative-act'

/** The invented case, as data. */
export const caseOf = (
  program: Program,
  wish: RuleWish,
  setting: RuleSetting,
  known: Known,
): Record<string, unknown> => {
  const day = yearAfter(wish.from)
  const body = { id: 'office', kind: setting.authorities[0], level: 'city', region: '990100' }
  const facts = Object.entries(known.facts)
  const record = {
    id: 'record-1',
    kind: wish.for,
    document: '虚构〔例〕第1号',
    about: 'subject',
    by: body,
    facts: Object.fromEntries(facts.filter(([name]) => !isDetermined(program, wish, name))),
    events: Object.entries(known.events).map(([kind, on]) => ({ kind, on, knownOn: on ?? wish.from })),
  }
  const determinations = facts
    .filter(([name]) => isDetermined(program, wish, name))
    .map(([fact, value]) => ({
      fact,
      record: 'record-1',
      value,
      official: 'official-1',
      on: wish.from,
      reason: '虚构的理由',
    }))
  return {
    format: 'case/1',
    asOf: day,
    knownAt: day,
    salt: 'a-salt-of-test-cases-only',
    subject: 'subject',
    persons: [{ ...person, ...(Object.keys(known.subject).length === 0 ? {} : { facts: known.subject }) }],
    authority: body,
    matter: {
      kind: matterOf(program, wish),
      ...(Object.keys(known.matter).length === 0 ? {} : { facts: known.matter }),
    },
    ...(wish.for === 'matter' ? {} : { records: [record] }),
    ...(determinations.length === 0 ? {} : { determinations }),
  }
}

/** Plain data on one line of YAML, as a person would write it. */
export const flow = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(flow).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    return entries.length === 0 ? '{}' : `{ ${entries.map(([key, one]) => `${key}: ${flow(one)}`).join(', ')} }`
  }
  if (typeof value !== 'string') return String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value
  return /^[\d.]+$/.test(value) ? `'${value}'` : inBraces(value)
}
