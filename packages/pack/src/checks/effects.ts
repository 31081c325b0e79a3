import type { RuleFile } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import { adverseEffects } from './adverseEffects.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** A fine is an amount of money, and an amount is money. */
export const checkEffects = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'rule').flatMap((file) => [
    ...adverseEffects(world, file.value).flatMap(({ index, measure }) =>
      measure.kind === 'fine' && file.value.then[index]?.amount === undefined
        ? [withoutAmount(file, ['then', index, 'measure'], measure.id)]
        : [],
    ),
    ...file.value.then.flatMap(({ amount }, index) => notMoney(file, amount, ['then', index, 'amount'])),
  ])

const withoutAmount = (file: PackFile, path: Path, measure: string): Diagnostic =>
  complain(file, path, 'PL1231', `\`${measure}\` 是罚款而没有金额`, `\`${measure}\` is a fine and has no amount`, {
    zh: '写明 `amount: { min, max, law }`，以分计',
    en: 'state `amount: { min, max, law }`, in fen',
  })

const notMoney = (file: PackFile, amount: RuleFile['then'][number]['amount'], path: Path): readonly Diagnostic[] =>
  (['min', 'max'] as const).flatMap((bound) => {
    const value = amount?.[bound]
    if (value === undefined || 'parameter' in value || value.unit === 'fen') return []
    return [
      complain(
        file,
        [...path, bound],
        'PL1208',
        `金额以分计，\`${value.unit}\` 不是`,
        `an amount is money, and \`${value.unit}\` is not`,
        { zh: '写作 `{ n: 30000000, unit: fen }`', en: 'write it in fen, as `{ n: 30000000, unit: fen }`' },
      ),
    ]
  })
