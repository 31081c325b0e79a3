import type { ForRules, NatureFile } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf, type PackFile } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** Of parts of one name a rule gets the first that fits it: a later one that fits no other rule is never used. */
export const checkShadowedParts = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'nature').flatMap((file) => [
    ...shadowed(file, 'unless', 'id', file.value.unless, ({ id }) => id),
    ...shadowed(file, 'procedure', 'step', file.value.procedure, ({ step }) => step),
    ...shadowed(file, 'remedies', 'route', file.value.remedies, ({ route }) => route),
  ])

const shadowed = <Part extends ForRules>(
  file: PackFile<'nature'>,
  key: 'unless' | 'procedure' | 'remedies',
  nameKey: string,
  parts: readonly Part[],
  nameOf: (part: Part) => string,
): readonly Diagnostic[] =>
  parts.flatMap((part, index) => {
    const before = parts
      .slice(0, index)
      .findIndex((one) => nameOf(one) === nameOf(part) && fitsAll(file.value, one, part))
    if (before < 0) return []
    const { line } = file.origin([key, before])
    return [
      complain(
        file,
        [key, index, nameKey],
        'PL1306',
        `第 ${line} 行的 \`${nameOf(part)}\` 已适用于同样的规则，此处永远用不到`,
        `\`${nameOf(part)}\` on line ${line} fits every rule that this one fits, so this one is never used`,
        { zh: '把范围较窄的写在前面', en: 'put the narrower one first' },
      ),
    ]
  })

/** Whether the first fits every rule that the second fits. */
const fitsAll = ({ kinds: all }: NatureFile, first: ForRules, second: ForRules): boolean => {
  const has = (wide: readonly string[], narrow: readonly string[]): boolean =>
    wide.length === 0 || (narrow.length > 0 && narrow.every((one) => wide.includes(one)))
  const kindsOf = ({ kinds, exceptKinds }: ForRules): readonly string[] =>
    (kinds.length > 0 ? kinds : all).filter((kind) => !exceptKinds.includes(kind))
  const isWide = first.kinds.length === 0 && first.exceptKinds.length === 0
  const [wide, narrow] = [kindsOf(first), kindsOf(second)]
  return (
    has(first.acts, second.acts) &&
    (first.polarity === undefined || first.polarity === second.polarity) &&
    (isWide || (narrow.length > 0 && narrow.every((kind) => wide.includes(kind))))
  )
}
