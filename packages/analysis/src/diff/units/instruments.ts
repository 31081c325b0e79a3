import { levels, type ProgramInstrument, type Text, verifications } from '@plumbline/schema'
import { type Change, change } from '../change.js'
import { directionOf, inside, type Part, part } from '../part.js'
import { compareValues, compareWhole } from '../parts/values.js'
import { movedProvisions } from './provisions.js'
import type { Sides } from './sides.js'

type Provision = ProgramInstrument['provisions'][number]

const ofProvision = (before: Provision, after: Provision, { before: old, after: now }: Sides): readonly Part[] => [
  // Only what was read in its official text may found a burden.
  ...compareValues(
    'verification',
    old.phrases.word('verification', before.status),
    now.phrases.word('verification', after.status),
    verifications.indexOf(after.status) < verifications.indexOf(before.status) ? 'stricter' : 'more-lenient',
  ),
  ...compareWhole('days', before.inForce, after.inForce, 'unclear'),
  ...compareWhole('wording', before.gist, after.gist, 'neutral'),
  ...compareWhole('text-read', before.sha256, after.sha256, 'neutral'),
]

const ofInstrument = (before: ProgramInstrument, after: ProgramInstrument, sides: Sides): readonly Part[] => {
  const { before: old, after: now } = sides
  const level = levels.indexOf(after.level) - levels.indexOf(before.level)
  const said = (one: Provision, { phrases }: Sides['before']): Text => phrases.provision(`${after.id}/${one.at}`)
  const moved = movedProvisions(before, after)
  const isMoved = (at: string): boolean => moved.some((one) => one.from === at || one.to === at)
  return [
    ...compareValues(
      'level',
      old.phrases.word('level', before.level),
      now.phrases.word('level', after.level),
      level < 0 ? 'stricter' : 'more-lenient',
    ),
    ...compareWhole('issuer', before.issuer, after.issuer, 'unclear'),
    ...compareWhole('region', before.region, after.region, 'unclear'),
    ...compareWhole(
      'declaration',
      [before.general, before.predecessor, before.successor],
      [after.general, after.predecessor, after.successor],
      'unclear',
    ),
    ...compareWhole('days', [before.inForce, before.textFrom], [after.inForce, after.textFrom], 'unclear'),
    ...compareWhole('title', [before.title, before.number], [after.title, after.number], 'neutral'),
    ...compareWhole('text-read', before.source, after.source, 'neutral'),
    ...after.provisions.flatMap((provision) => {
      const was = before.provisions.find(({ at }) => at === provision.at)
      if (was !== undefined)
        return inside('provision', said(provision, now), ofProvision(was, provision, sides), [
          `${after.id}/${provision.at}`,
        ])
      return isMoved(provision.at)
        ? []
        : [
            part('added', { kind: 'provision', title: said(provision, now) }, 'neutral', {
              law: [`${after.id}/${provision.at}`],
            }),
          ]
    }),
    ...before.provisions
      .filter(({ at }) => !after.provisions.some((one) => one.at === at) && !isMoved(at))
      .map((one) =>
        part('removed', { kind: 'provision', title: said(one, old) }, 'neutral', { law: [`${before.id}/${one.at}`] }),
      ),
  ]
}

/** Changes of the law files. What is cited carries rules; a gist in other words carries nothing. */
export const instrumentChanges = (sides: Sides): readonly Change[] => {
  const [left, right] = [sides.before.program.instruments, sides.after.program.instruments]
  const drafted = (one: ProgramInstrument, form: Change['form'], parts: readonly Part[]): Change => {
    const direction = directionOf(parts)
    return change({
      thing: 'instrument',
      before: form === 'added' ? null : { id: one.id, version: null },
      after: form === 'removed' ? null : { id: one.id, version: null },
      title: one.title,
      form,
      reason: direction === 'neutral' ? 'editorial' : 'correction',
      direction,
      from: one.inForce.from,
      until: one.inForce.until,
      reach: null,
      law: [...new Set(parts.flatMap(({ law }) => law))],
      parts,
      pack: null,
    })
  }
  return [
    ...Object.values(right).flatMap((one) => {
      const old = Object.hasOwn(left, one.id) ? left[one.id] : undefined
      if (old === undefined) return [drafted(one, 'added', [])]
      const parts = ofInstrument(old, one, sides)
      return parts.length === 0 ? [] : [drafted(one, 'changed', parts)]
    }),
    ...Object.values(left)
      .filter(({ id }) => !Object.hasOwn(right, id))
      .map((one) => drafted(one, 'removed', [])),
  ]
}
