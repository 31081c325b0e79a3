import type { CompiledRule, Program } from '@plumbline/schema'
import type { Change } from '../change.js'

const table = <T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  id: string,
): Record<string, T> => {
  const rest = Object.fromEntries(Object.entries(before).filter(([name]) => name !== id))
  const now = Object.hasOwn(after, id) ? after[id] : undefined
  return now === undefined ? rest : { ...rest, [id]: now }
}

const listed = <T>(before: readonly T[], after: readonly T[], is: (one: T) => boolean): T[] => [
  ...before.filter((one) => !is(one)),
  ...after.filter(is),
]

const added = <T>(before: Readonly<Record<string, T>>, after: Readonly<Record<string, T>>): Record<string, T> => ({
  ...after,
  ...before,
})

/** The program before, with whatever it lacks that the other has and nothing in it reads: one change may need what another adds. */
const widened = (before: Program, after: Program): Program => ({
  ...before,
  instruments: added(before.instruments, after.instruments),
  measures: added(before.measures, after.measures),
  parameters: added(before.parameters, after.parameters),
  dictionary: Object.fromEntries(
    Object.entries(before.dictionary).map(([name, entries]) => [
      name,
      added<unknown>(entries, after.dictionary[name as keyof Program['dictionary']]),
    ]),
  ) as Program['dictionary'],
})

const ordered = (rules: readonly CompiledRule[]): CompiledRule[] =>
  [...rules].sort((a, b) => (`${a.id} ${a.effective.from}` < `${b.id} ${b.effective.from}` ? -1 : 1))

const rules = (before: readonly CompiledRule[], after: readonly CompiledRule[], change: Change): CompiledRule[] => {
  const id = change.after?.id ?? change.before?.id
  const gone = change.form === 'added' ? null : change.before?.version
  const now = after.find((one) => one.id === id && one.effective.from === change.after?.version)
  // A version that the new one follows ends where it begins.
  const closed = (one: CompiledRule): CompiledRule => {
    const same = after.find((other) => other.id === one.id && other.effective.from === one.effective.from)
    return now && one.id === id && same ? { ...one, effective: same.effective } : one
  }
  const kept = before
    .filter((one) => one.id !== id || one.effective.from !== gone)
    .filter((one) => one.id !== id || one.effective.from !== now?.effective.from)
  return ordered([...kept.map(closed), ...(now ? [now] : [])])
}

/** Rules of a nature as they are after, where nothing of their own changed. */
const ofNature = (before: Program, after: Program, nature: string, changes: readonly Change[]): CompiledRule[] =>
  before.rules.map((rule) => {
    const own = changes.some((one) => one.thing === 'rule' && (one.after?.id ?? one.before?.id) === rule.id)
    const now = after.rules.find((one) => one.id === rule.id && one.effective.from === rule.effective.from)
    return rule.nature === nature && !own && now ? now : rule
  })

/** The program before with one change and no other; null for what does not decide by itself. */
export const withOneChange = (
  narrow: Program,
  after: Program,
  change: Change,
  changes: readonly Change[],
): Program | null => {
  const before = widened(narrow, after)
  const id = change.after?.id ?? change.before?.id ?? ''
  switch (change.thing) {
    case 'rule':
      return { ...before, rules: rules(before.rules, after.rules, change) }
    case 'limit':
      return {
        ...before,
        limits: listed(before.limits, after.limits, (one) => one.id === id).sort((a, b) => (a.id < b.id ? -1 : 1)),
      }
    case 'parameter':
      return { ...before, parameters: table(before.parameters, after.parameters, id) }
    case 'measure':
      return { ...before, measures: table(before.measures, after.measures, id) }
    case 'instrument':
      return { ...before, instruments: table(before.instruments, after.instruments, id) }
    case 'information':
      return { ...before, information: listed(before.information, after.information, ({ edition }) => edition === id) }
    case 'calendar':
      return { ...before, calendars: listed(before.calendars, after.calendars, (one) => one.id === id) }
    case 'nature':
      return {
        ...before,
        natures: before.natures.map((one) =>
          one.nature === id ? (after.natures.find(({ nature }) => nature === id) ?? one) : one,
        ),
        rules: ofNature(before, after, id, changes),
      }
    case 'dictionary': {
      const [root = '', ...rest] = id.split('/')
      const [left, right] = [before.dictionary, after.dictionary] as unknown as Record<
        string,
        Record<string, unknown>
      >[]
      return {
        ...before,
        dictionary: { ...before.dictionary, [root]: table(left?.[root] ?? {}, right?.[root] ?? {}, rest.join('/')) },
      }
    }
    case 'pack':
      return null
  }
}
