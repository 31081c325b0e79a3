import type { NatureFile, RuleFile } from '@plumbline/schema'
import type { RegimeParts } from '../compile/regime.js'
import type { Diagnostic } from '../diagnostic.js'
import type { Path } from '../origin.js'
import type { PackFile } from '../pack.js'
import { complain } from './complain.js'
import { isNotShorter } from './periodsCompared.js'
import type { World } from './world.js'

type Step = RuleFile['procedure'][number]
type Remedy = RuleFile['remedies'][number]

/** Conditions that ask the same, whatever provisions they cite. */
const asks = (when: Step['when']): string | undefined =>
  when && JSON.stringify(when, (key, one) => (key === 'law' ? undefined : one))

/** Whether a rule's own step holds the decision back as the nature's does. */
const bindsAsMuch = (world: World, own: Step, part: Step): boolean =>
  own.beforeDecision &&
  own.by === part.by &&
  own.waivedBy === part.waivedBy &&
  (own.when === undefined || asks(own.when) === asks(part.when)) &&
  (own.after === undefined || own.after === part.after) &&
  part.checklist.every(({ item }) => own.checklist.some((one) => one.item === item)) &&
  isAnnouncedAsEarly(world, own, part) &&
  (part.by === 'party' ? isAsLong(world, own, part) : own.ifMissed === part.ifMissed)

/** What is to wait for a period waits for one as long, from the same point. */
const isAnnouncedAsEarly = (world: World, { notBefore: own }: Step, { notBefore: its }: Step): boolean =>
  its === undefined || (own !== undefined && own.from === its.from && isNotShorter(world, own.after, its.after))

/** A chance of the party lasts as long and is lost as late; where the nature sets no time, the rule's runs from what opens it. */
const isAsLong = (world: World, own: Step, part: Step): boolean => {
  const opens = part.after === undefined ? undefined : `step.${part.after}`
  if (own.within === undefined) return true
  if (part.within === undefined) return own.from === opens
  return own.ifMissed === part.ifMissed && own.from === part.from && isNotShorter(world, own.within, part.within)
}

/** Whether a list has all that another has; an empty one has everything. */
const covers = (own: readonly string[], part: readonly string[]): boolean =>
  own.length === 0 || (part.length > 0 && part.every((one) => own.includes(one)))

/** Whether a party can use a rule's own remedy for as long as the nature's. */
const isAsOpen = (world: World, own: Remedy, part: Remedy): boolean => {
  const isForAll = covers(own.parties, part.parties) && covers(own.against, part.against)
  const lasts = (mine: Pick<Remedy, 'within' | 'from'> | undefined, its: Pick<Remedy, 'within' | 'from'>): boolean =>
    mine !== undefined &&
    (mine.within === undefined ||
      (its.within !== undefined && mine.from === its.from && isNotShorter(world, mine.within, its.within)))
  const untold = part.ifUntold
  return (
    isForAll && lasts(own, part) && (own.within === undefined || untold === undefined || lasts(own.ifUntold, untold))
  )
}

/** What a rule puts in the place of a part of its nature that the law does not let it change. */
export const displacements = (
  world: World,
  file: PackFile<'rule'>,
  { nature }: NatureFile,
  parts: RegimeParts,
): readonly Diagnostic[] => {
  const exceptions = new Map(parts.unless.map((part) => [part.id, part]))
  const steps = new Map(parts.procedure.map((part) => [part.step, part]))
  const remedies = new Map(parts.remedies.map((part) => [part.route, part]))
  return [
    ...file.value.unless.flatMap(({ id }, index) =>
      exceptions.get(id)?.yields === false ? [displaced(file, ['unless', index, 'id'], id, nature)] : [],
    ),
    ...file.value.procedure.flatMap((own, index) => {
      const part = steps.get(own.step)
      return part === undefined || !part.beforeDecision || part.yields || bindsAsMuch(world, own, part)
        ? []
        : [displaced(file, ['procedure', index, 'step'], own.step, nature)]
    }),
    ...file.value.remedies.flatMap((own, index) => {
      const part = remedies.get(own.route)
      return part === undefined || part.yields || isAsOpen(world, own, part)
        ? []
        : [displaced(file, ['remedies', index, 'route'], own.route, nature)]
    }),
  ]
}

const displaced = (file: PackFile, path: Path, name: string, nature: string): Diagnostic =>
  complain(
    file,
    path,
    'PL1228',
    `\`${name}\` 取代了 ${nature} 的同名规定`,
    `\`${name}\` takes the place of what ${nature} has under that name`,
    {
      zh: '删去或另取标识；步骤须同样约束决定，当事人的机会和救济不得缩短',
      en: 'remove it or choose another id; a step has to hold the decision back as much, and no chance or remedy is shorter',
    },
  )
