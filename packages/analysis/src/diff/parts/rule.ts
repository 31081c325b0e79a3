import { type CompiledRule, levels, type Program } from '@plumbline/schema'
import { mixed, type Part, part, turned } from '../part.js'
import { conditionParts } from './conditions.js'
import { effectParts } from './effects.js'
import { exceptionParts } from './exceptions.js'
import { limitationParts, transitionParts } from './limitation.js'
import { compareLists } from './lists.js'
import { procedureParts } from './procedure.js'
import { reliefParts, remedyParts } from './remedies.js'
import { type Both, plain, yesNo } from './say.js'
import { compareCitations, compareValues, compareWhole } from './values.js'

const authority = (
  { authority: before }: CompiledRule,
  { authority: after }: CompiledRule,
  both: Both,
): readonly Part[] => {
  const [old, now] = [both.before.phrases, both.after.phrases]
  const level = (side: typeof old) => (one: string) => side.word('authorityLevel', one as never)
  return [
    ...compareLists(
      'authority-kinds',
      before.kinds,
      after.kinds,
      { before: old.authority, after: now.authority },
      { more: 'stricter' },
    ),
    ...compareLists(
      'authority-levels',
      before.levels,
      after.levels,
      { before: level(old), after: level(now) },
      { more: 'stricter' },
    ),
    ...compareValues(
      'same-authority',
      yesNo(before.madeTheRecord),
      yesNo(after.madeTheRecord),
      after.madeTheRecord ? 'more-lenient' : 'stricter',
    ),
    ...compareWhole(
      'place-of-authority',
      before.within,
      after.within,
      after.within === undefined ? 'stricter' : before.within === undefined ? 'more-lenient' : 'unclear',
    ),
    ...compareCitations(before.law, after.law, { before: old.provision, after: now.provision }),
  ]
}

/** Highest level among the instruments that empower, by its place; the last of all where there is none. */
const rankOf = ({ instruments }: Program, { basis }: CompiledRule): number =>
  Math.min(
    levels.length,
    ...basis
      .filter(({ role }) => role === 'empowers')
      .map(({ law }) => {
        const level = instruments[law.slice(0, law.indexOf('/'))]?.level
        return level === undefined ? levels.length : levels.indexOf(level)
      }),
  )

/** A basis of higher rank carries what a lower one may not: penalties, bans, terms. */
const basis = (before: CompiledRule, after: CompiledRule, both: Both): readonly Part[] => {
  const [left, right] = [rankOf(both.before.program, before), rankOf(both.after.program, after)]
  const named = (rank: number, { phrases }: Both['before']) => {
    const level = levels[rank]
    return level === undefined ? null : phrases.word('level', level)
  }
  const said = (one: { readonly role: string; readonly law: string }) => `${one.role} ${one.law}`
  const words =
    ({ phrases }: Both['before']) =>
    (one: string) => {
      const [role = '', law = ''] = one.split(' ')
      const [what, where] = [phrases.word('basisRole', role as never), phrases.provision(law)]
      return { zh: `${where.zh}（${what.zh}）`, en: `${where.en} (${what.en})` }
    }
  const laws = compareLists(
    'basis',
    before.basis.map(said),
    after.basis.map(said),
    { before: words(both.before), after: words(both.after) },
    { more: 'neutral' },
  )
  return [
    ...compareValues(
      'rank',
      named(left, both.before),
      named(right, both.after),
      right < left ? 'stricter' : 'more-lenient',
    ),
    ...laws.map((one) => ({
      ...one,
      law: [...new Set([...before.basis, ...after.basis].map(({ law }) => law))].filter(
        (law) => before.basis.some((b) => b.law === law) !== after.basis.some((b) => b.law === law),
      ),
    })),
  ]
}

/** Whom it reaches, when and by whom, told as of a burden. */
const asBurden = (before: CompiledRule, after: CompiledRule, both: Both): readonly Part[] => {
  const [old, now] = [both.before.phrases, both.after.phrases]
  return [
    ...compareValues('trigger', old.record(before.for), now.record(after.for), 'unclear'),
    ...compareLists(
      'matters',
      before.matters,
      after.matters,
      { before: old.matter, after: now.matter },
      { more: 'stricter', emptyIsAll: true },
    ),
    ...compareLists(
      'set-aside-grounds-overlooked',
      before.evenIfSetAside,
      after.evenIfSetAside,
      { before: (one) => old.word('asideReason', one as never), after: (one) => now.word('asideReason', one as never) },
      { more: 'stricter' },
    ),
    ...authority(before, after, both),
    ...compareValues(
      'modality',
      old.word('modality', before.modality),
      now.word('modality', after.modality),
      after.modality === 'shall' ? 'stricter' : 'more-lenient',
    ),
    ...basis(before, after, both),
    ...conditionParts('conditions', before.when, after.when, both),
    ...exceptionParts(before.unless, after.unless, both),
    ...limitationParts(before.limitation, after.limitation, both),
    ...transitionParts(before, after, both),
    ...compareWhole(
      'draft',
      before.draft === null,
      after.draft === null,
      after.draft === null ? 'stricter' : 'more-lenient',
    ),
  ]
}

const besides = (before: CompiledRule, after: CompiledRule, both: Both): readonly Part[] => [
  ...compareWhole('title', before.title, after.title, 'neutral'),
  ...compareWhole('governing-day', before.governedBy, after.governedBy, 'unclear'),
  ...compareWhole('continuing-act', before.continues?.until, after.continues?.until, 'unclear'),
  ...compareLists(
    'special-norm',
    before.specialTo,
    after.specialTo,
    { before: both.before.phrases.rule, after: both.after.phrases.rule },
    { more: 'unclear' },
  ),
  ...compareWhole('draft', before.draft?.todo, after.draft?.todo, 'neutral').filter(
    () => before.draft !== null && after.draft !== null,
  ),
]

/** Whether every measure of a rule benefits, every one burdens, or some do one and some the other. */
export const valenceOf = ({ measures }: Program, { then }: CompiledRule): 'burden' | 'benefit' | 'mixed' => {
  const polarities = new Set(then.map(({ measure }) => measures[measure]?.polarity ?? 'adverse'))
  return polarities.size > 1 ? 'mixed' : polarities.has('favourable') ? 'benefit' : 'burden'
}

/** Parts told as of a burden, as they are for what the rule does. */
export const asFor = (valence: ReturnType<typeof valenceOf>, parts: readonly Part[]): readonly Part[] =>
  valence === 'burden' ? parts : valence === 'benefit' ? turned(parts) : mixed(parts)

/** Everything that differs between two versions of one rule but their days. */
export const ruleParts = (before: CompiledRule, after: CompiledRule, both: Both): readonly Part[] => {
  const valence = valenceOf(both.after.program, after)
  return [
    ...besides(before, after, both),
    ...asFor(valence, asBurden(before, after, both)),
    ...effectParts(before.then, after.then, both),
    ...procedureParts(before.procedure, after.procedure, both, valence === 'benefit'),
    ...remedyParts(before.remedies, after.remedies, both),
    ...reliefParts(before.relief, after.relief, both),
  ]
}

/** A day on which a rule begins or ends that was moved: living longer is stricter, where it burdens. */
export const lifeParts = (before: CompiledRule, after: CompiledRule, { after: { program } }: Both): readonly Part[] => {
  const valence = valenceOf(program, after)
  const [left, right] = [before.effective, after.effective]
  const end = (day: string | null): string => day ?? '9999-12-31'
  const said = (day: string | null) => (day === null ? null : plain(day))
  return asFor(valence, [
    ...(left.from === right.from
      ? []
      : [
          part(
            'value-changed',
            { aspect: 'in-force-from', before: plain(left.from), after: plain(right.from) },
            right.from < left.from ? 'stricter' : 'more-lenient',
          ),
        ]),
    ...(left.until === right.until
      ? []
      : [
          part(
            'value-changed',
            { aspect: 'in-force-until', before: said(left.until), after: said(right.until) },
            end(right.until) > end(left.until) ? 'stricter' : 'more-lenient',
          ),
        ]),
  ])
}
