import type { Measure, RuleFile } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import { type AdverseEffect, adverseEffects } from './adverseEffects.js'
import { complain } from './complain.js'
import { traitScope } from './scope.js'
import type { World } from './world.js'

type Effect = RuleFile['then'][number]

/** A fine is an amount of money, names its act, and is the only measure with a confiscation to be money; what is listed or published ends. */
export const checkEffects = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'rule').flatMap((file) => [
    ...adverseEffects(world, file.value).flatMap((one) => [
      ...fineComplaints(world, file, one),
      ...withoutEnd(file, one),
      ...withoutRecord(file, one),
    ]),
    ...file.value.then.flatMap((effect, index) => {
      const measure = world.measures.get(effect.measure)
      return [
        ...notMoney(file, effect.amount, ['then', index, 'amount']),
        ...(measure === undefined ? [] : misplaced(file, effect, measure, ['then', index])),
      ]
    }),
  ])

const fineComplaints = (
  world: World,
  file: PackFile<'rule'>,
  { index, effect, measure }: AdverseEffect,
): readonly Diagnostic[] =>
  measure.kind === 'fine'
    ? [
        ...(effect.amount === undefined ? [withoutAmount(file, ['then', index, 'measure'], measure.id)] : []),
        ...(namesAct(world, effect, measure)
          ? []
          : [withoutAct(file, ['then', index, effect.sameAct === undefined ? 'measure' : 'sameAct'], measure.id)]),
      ]
    : []

/** What names the act is a fact of what every act of the nature is asked about; another text would name another act each time. */
const namesAct = (world: World, { sameAct }: Effect, { nature }: Measure): boolean => {
  const traits = world.natures.get(nature)?.traits ?? []
  const isOfTrait = traits.some((trait) => sameAct !== undefined && traitScope(world, trait).facts.has(sameAct))
  return sameAct !== undefined && (traits.length === 0 || isOfTrait || world.mayMiss('facts'))
}

const withoutAmount = (file: PackFile, path: Path, measure: string): Diagnostic =>
  complain(file, path, 'PL1231', `\`${measure}\` 是罚款而没有金额`, `\`${measure}\` is a fine and has no amount`, {
    zh: '写明 `amount: { min, max, law }`，以分计',
    en: 'state `amount: { min, max, law }`, in fen',
  })

const withoutAct = (file: PackFile, path: Path, measure: string): Diagnostic =>
  complain(
    file,
    path,
    'PL1240',
    `\`${measure}\` 没有写明所罚的行为`,
    `\`${measure}\` does not say which act it is for`,
    { zh: '写明 `sameAct: record.actId`', en: 'state `sameAct: record.actId`' },
  )

const money = new Set(['fine', 'confiscation'])
/** Penalties that are done once they are imposed. */
const momentary = new Set([...money, 'warning', 'notice-of-criticism'])

const misplaced = (
  file: PackFile,
  { amount, term }: Effect,
  { id, nature, kind }: Measure,
  at: Path,
): readonly Diagnostic[] => {
  const isPenalty = nature === 'penalty'
  const extra = (key: 'amount' | 'term', zh: string, en: string): Diagnostic =>
    complain(
      file,
      [...at, key],
      'PL1239',
      `\`${id}\`（${nature}，${kind}）没有${zh}`,
      `\`${id}\` (${nature}, ${kind}) has no ${en}`,
      {
        zh: `删去 \`${key}\``,
        en: `remove \`${key}\``,
      },
    )
  return [
    ...(amount !== undefined && !(isPenalty && money.has(kind)) ? [extra('amount', '金额', 'amount')] : []),
    ...(term !== undefined && isPenalty && momentary.has(kind) ? [extra('term', '期限', 'term')] : []),
  ]
}

/** A name neither stays on a list nor stays published for ever. */
const withoutEnd = (file: PackFile, { index, effect, measure }: AdverseEffect): readonly Diagnostic[] => {
  const { term, runs, endedBy } = effect
  const lasts = measure.nature === 'list-entry' || measure.nature === 'publication'
  if (!lasts || term !== undefined || runs?.until !== undefined || endedBy.length > 0) return []
  return [
    complain(
      file,
      ['then', index, 'measure'],
      'PL1248',
      `\`${measure.id}\` 没有终了之时`,
      `\`${measure.id}\` never ends`,
      { zh: '写明 `term`、`runs` 的终日或者 `endedBy`', en: 'state `term`, the last day of `runs`, or `endedBy`' },
    ),
  ]
}

/** What answers something answers a record of it; a bar can be the law of the matter, and what is contemplated answers nothing. */
const answering = new Set<Effect['act']>(['designate', 'publish', 'impose', 'grant', 'remove'])

const withoutRecord = (file: PackFile<'rule'>, { index, effect, measure }: AdverseEffect): readonly Diagnostic[] =>
  file.value.for === 'matter' && answering.has(effect.act)
    ? [
        complain(
          file,
          ['then', index, 'measure'],
          'PL1251',
          `\`${measure.id}\` 没有记录为依据`,
          `\`${measure.id}\` rests on no record`,
          { zh: '`for` 写明记录种类', en: 'let `for` be a kind of record' },
        ),
      ]
    : []

const notMoney = (file: PackFile, amount: Effect['amount'], path: Path): readonly Diagnostic[] =>
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
