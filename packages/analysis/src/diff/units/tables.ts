import type { CalendarFile, InformationFile } from '@plumbline/schema'
import { type Change, change } from '../change.js'
import { directionOf, type Part } from '../part.js'
import { compareLists } from '../parts/lists.js'
import { plain } from '../parts/say.js'
import { compareValues, compareWhole } from '../parts/values.js'
import type { Sides } from './sides.js'

const drafted = (
  thing: Change['thing'],
  id: string,
  one: Pick<CalendarFile, 'title' | 'from'> & { readonly until: string | null },
  form: Change['form'],
  parts: readonly Part[],
): Change => {
  const direction = directionOf(parts)
  return change({
    thing,
    before: form === 'added' ? null : { id, version: null },
    after: form === 'removed' ? null : { id, version: null },
    title: one.title,
    form,
    reason: form === 'added' ? 'addition' : direction === 'neutral' && form === 'changed' ? 'editorial' : 'correction',
    direction: form === 'changed' ? direction : form === 'added' ? 'neutral' : 'unclear',
    from: one.from,
    until: one.until,
    reach: null,
    law: [],
    parts,
    pack: null,
  })
}

const listed = <T>(
  left: readonly T[],
  right: readonly T[],
  idOf: (one: T) => string,
  compare: (old: T, now: T) => readonly Part[],
  draft: (one: T, form: Change['form'], parts: readonly Part[]) => Change,
): readonly Change[] => [
  ...right.flatMap((now) => {
    const old = left.find((one) => idOf(one) === idOf(now))
    if (old === undefined) return [draft(now, 'added', [])]
    const parts = compare(old, now)
    return parts.length === 0 ? [] : [draft(now, 'changed', parts)]
  }),
  ...left.filter((one) => !right.some((other) => idOf(other) === idOf(one))).map((one) => draft(one, 'removed', [])),
]

const workingDays = (old: CalendarFile, now: CalendarFile): readonly Part[] => [
  ...compareLists('working-days', old.workdays, now.workdays, { before: plain, after: plain }, { more: 'unclear' }),
  ...compareLists('days', old.daysOff, now.daysOff, { before: plain, after: plain }, { more: 'unclear' }),
  ...compareWhole('days', [old.from, old.until], [now.from, now.until], 'unclear'),
  ...compareWhole('verification', [old.status, old.source], [now.status, now.source], 'neutral'),
  ...compareWhole('title', old.title, now.title, 'neutral'),
]

/** Calendars: another working day moves every time limit across it, for whoever has to act and for whoever waits. */
export const calendarChanges = ({ before, after }: Sides): readonly Change[] =>
  listed(
    before.program.calendars,
    after.program.calendars,
    ({ id }) => id,
    workingDays,
    (one, form, parts) => drafted('calendar', one.id, one, form, parts),
  )

const items = (old: InformationFile, now: InformationFile): readonly Part[] => [
  ...compareLists(
    'items',
    old.items.map(({ id }) => id),
    now.items.map(({ id }) => id),
    {
      before: (id) => old.items.find((one) => one.id === id)?.title ?? plain(id),
      after: (id) => now.items.find((one) => one.id === id)?.title ?? plain(id),
    },
    { more: 'stricter' },
  ),
  ...compareWhole('days', [old.from, old.until], [now.from, now.until], 'unclear'),
  ...compareWhole('wording', old.items, now.items, 'neutral').filter(() => old.items.length === now.items.length),
]

/** Editions of the catalogue of public credit information: an item more opens it to more records. */
export const informationChanges = ({ before, after }: Sides): readonly Change[] =>
  listed(
    before.program.information,
    after.program.information,
    ({ edition }) => edition,
    items,
    (one, form, parts) => drafted('information', one.edition, one, form, parts),
  )

/** The pack itself: what it calls itself, and which packs bind it. */
export const packChanges = ({ before, after }: Sides): readonly Change[] => {
  const [old, now] = [before.program, after.program]
  const layers = (program: typeof old): readonly string[] =>
    program.layers.filter(({ id }) => id !== program.pack.id).map(({ id, version }) => `${id} ${version}`)
  const parts: readonly Part[] = [
    ...compareWhole('title', old.pack.title, now.pack.title, 'neutral'),
    ...compareValues('verification', plain(old.pack.verifiedUntil), plain(now.pack.verifiedUntil), 'neutral'),
    ...compareValues('region', plain(old.pack.jurisdiction), plain(now.pack.jurisdiction), 'unclear'),
    ...compareLists('declaration', layers(old), layers(now), { before: plain, after: plain }, { more: 'neutral' }),
  ]
  if (parts.length === 0) return []
  const one = { title: now.pack.title, from: now.pack.verifiedUntil, until: null }
  return [{ ...drafted('pack', now.pack.id, one, 'changed', parts), from: null }]
}
