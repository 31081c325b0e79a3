import type { NatureFile } from '@plumbline/schema'
import type { RegimeParts } from '../compile/regime.js'
import type { Diagnostic } from '../diagnostic.js'
import type { Path } from '../origin.js'
import type { PackFile } from '../pack.js'
import { complain } from './complain.js'

type Step = PackFile<'rule'>['value']['procedure'][number]

const forbidding = new Set(['may-not-decide', 'void'])

/** Whether a rule's own step holds the decision back as the nature's does. */
const bindsAsMuch = (own: Step, { by, ifMissed, after }: Step): boolean =>
  own.beforeDecision &&
  own.by === by &&
  own.ifMissed === ifMissed &&
  own.when === undefined &&
  (own.after === undefined || own.after === after)

/** What a rule puts in the place of a part of its nature that the law does not let it change. */
export const displacements = (
  file: PackFile<'rule'>,
  { nature }: NatureFile,
  parts: RegimeParts,
): readonly Diagnostic[] => {
  const exceptions = new Map(parts.unless.map((part) => [part.id, part]))
  const steps = new Map(parts.procedure.map((part) => [part.step, part]))
  return [
    ...file.value.unless.flatMap(({ id }, index) =>
      exceptions.get(id)?.yields === false ? [displaced(file, ['unless', index, 'id'], id, nature)] : [],
    ),
    ...file.value.procedure.flatMap((own, index) => {
      const part = steps.get(own.step)
      const isFixed = part?.beforeDecision === true && forbidding.has(part.ifMissed) && !part.yields
      return part === undefined || !isFixed || bindsAsMuch(own, part)
        ? []
        : [displaced(file, ['procedure', index, 'step'], own.step, nature)]
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
      zh: '删去或另取标识；步骤须同为决定之前、同一后果、无 `when`',
      en: 'remove it or choose another id; a step has to precede the decision with the same consequence and no `when`',
    },
  )
