import type { ProgramMeasure } from '@plumbline/schema'
import { type Change, change } from '../change.js'
import { directionOf, type Part } from '../part.js'
import { compareLists } from '../parts/lists.js'
import { plain } from '../parts/say.js'
import { compareCitations, compareValues, compareWhole } from '../parts/values.js'
import type { Sides } from './sides.js'

const partsOf = (
  before: ProgramMeasure,
  after: ProgramMeasure,
  { before: old, after: now }: Sides,
): readonly Part[] => [
  ...compareValues(
    'nature',
    old.phrases.word('nature', before.nature),
    now.phrases.word('nature', after.nature),
    'unclear',
  ),
  ...compareValues(
    'polarity',
    old.phrases.word('polarity', before.polarity),
    now.phrases.word('polarity', after.polarity),
    'unclear',
  ),
  ...compareValues('kind', plain(before.kind), plain(after.kind), 'unclear'),
  ...compareWhole('domain', before.domain, after.domain, 'unclear'),
  ...compareLists(
    'excludes',
    before.excludes,
    after.excludes,
    { before: old.phrases.measure, after: now.phrases.measure },
    { more: after.polarity === 'adverse' ? 'more-lenient' : 'stricter' },
  ),
  ...compareWhole('in-force-from', before.from, after.from, 'unclear'),
  ...compareWhole('in-force-until', before.until, after.until, 'unclear'),
  ...compareWhole('title', before.title, after.title, 'neutral'),
  ...compareWhole('wording', [before.covers, before.not], [after.covers, after.not], 'neutral'),
  ...compareWhole('verification', before.listReference, after.listReference, 'neutral'),
  // What a measure is anchored in decides its rank.
  ...compareCitations(before.anchors, after.anchors, {
    before: old.phrases.provision,
    after: now.phrases.provision,
  }).map((one): Part => ({ ...one, direction: 'unclear' })),
]

/** Changes of the catalogue of measures. A measure by itself does nothing: rules that give it are told as rules. */
export const measureChanges = (sides: Sides): readonly Change[] => {
  const [left, right] = [sides.before.program.measures, sides.after.program.measures]
  const drafted = (measure: ProgramMeasure, parts: readonly Part[], old: string | null, now: string | null): Change => {
    const direction = directionOf(parts)
    return change({
      thing: 'measure',
      before: old === null ? null : { id: old, version: null },
      after: now === null ? null : { id: now, version: null },
      title: measure.title,
      form: old === null ? 'added' : now === null ? 'removed' : old === now ? 'changed' : 'renamed',
      reason: direction === 'neutral' ? 'editorial' : 'correction',
      direction,
      from: measure.from,
      until: measure.until,
      reach: null,
      law: [...measure.anchors],
      parts,
      pack: null,
    })
  }
  return [
    ...Object.values(right).flatMap((measure) => {
      const old = Object.hasOwn(left, measure.id) ? left[measure.id] : undefined
      if (old === undefined) return [drafted(measure, [], null, measure.id)]
      const parts = partsOf(old, measure, sides)
      const name = sides.oldName('measure', measure.id)
      return parts.length === 0 && name === measure.id ? [] : [drafted(measure, parts, name, measure.id)]
    }),
    ...Object.values(left)
      .filter(({ id }) => !Object.hasOwn(right, id))
      .map((measure) => drafted(measure, [], measure.id, null)),
  ]
}
