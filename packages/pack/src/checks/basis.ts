import type { Level, Measure, Nature } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf, type PackFile } from '../pack.js'
import { adverseEffects } from './adverseEffects.js'
import { complain } from './complain.js'
import type { CitedProvision, World } from './world.js'

const highest: readonly Level[] = ['law', 'administrative-regulation', 'local-regulation']

/** Administrative Penalty Law arts 13(2) and 14(2): the penalties that rules may set where no law or regulation does. */
const setByRules = new Set(['warning', 'notice-of-criticism', 'fine'])
const rules: readonly Level[] = ['departmental-rule', 'local-government-rule']

/** Levels that found nothing adverse by themselves (Administrative Penalty Law art 16). */
const documents: readonly Level[] = ['central-policy-document', 'normative-document']

/** State Council General Office 2020/49, point 7: a nationwide list may rest on a central policy document, with a rule beside it. */
const foundsNationwideList = (levels: readonly Level[], { nature }: Measure): boolean =>
  nature === 'list-entry' &&
  levels.includes('central-policy-document') &&
  levels.every((level) => level === 'central-policy-document' || level === 'departmental-rule')

const strict: readonly Nature[] = ['penalty', 'list-entry', 'statutory-disqualification']

/** Whether an instrument of a level can found an adverse measure. */
const founds = (level: Level, { nature, kind }: Measure): boolean => {
  if (!strict.includes(nature)) return !documents.includes(level)
  return highest.includes(level) || (nature === 'penalty' && setByRules.has(kind) && rules.includes(level))
}

export const checkBasis = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'rule').flatMap((file) => {
    const adverse = adverseEffects(world, file.value)
    return [
      ...missingRoles(file),
      ...adverse.flatMap(({ index, measure }) => withoutRank(world, file, index, measure)),
      ...(adverse.length > 0 && file.value.draft === undefined ? unverified(world, file) : []),
    ]
  })

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`)

/**
 * A provision that refers to other norms lends none. A general law lends none, but by a provision that itself sets a measure; a central document is what it is, and founds a list only
 * beside a rule. What private parties choose, no provision has to set: the principle that they do is enough.
 */
const lendsRank = ({ instrument, provision }: CitedProvision, { nature }: Measure): boolean =>
  provision.refers !== true &&
  (!instrument.general ||
    provision.founds === true ||
    nature === 'private-choice' ||
    documents.includes(instrument.level))

/** Whether a measure is anchored in a provision, in a part of it, or in what it is part of: another article lends it no rank. */
const isAnchor = ({ anchors }: Measure, { instrument, provision }: CitedProvision): boolean => {
  const locator = `${instrument.id}/${provision.at}`
  return anchors.some((anchor) => isWithin(anchor, locator) || isWithin(locator, anchor))
}

const missingRoles = (file: PackFile<'rule'>): readonly Diagnostic[] =>
  (['empowers', 'ground'] as const)
    .filter((role) => !file.value.basis.some((basis) => basis.role === role))
    .map((role) =>
      complain(
        file,
        ['basis'],
        'PL1209',
        role === 'empowers' ? '没有授权依据（`empowers`）' : '没有事由依据（`ground`）',
        role === 'empowers'
          ? 'nothing in the basis empowers (`empowers`)'
          : 'nothing in the basis is the ground (`ground`)',
      ),
    )

const withoutRank = (world: World, file: PackFile<'rule'>, index: number, measure: Measure): readonly Diagnostic[] => {
  const empowering = file.value.basis
    .filter(({ role }) => role === 'empowers')
    .map(({ law }) => world.provisions.get(law))
  const isUnresolved = empowering.includes(undefined) || measure.anchors.some((anchor) => !world.provisions.has(anchor))
  if (empowering.length === 0 || isUnresolved) return []
  const instruments = empowering.flatMap((cited) => cited?.instrument ?? [])
  const anchored = empowering.flatMap((cited) =>
    cited !== undefined && lendsRank(cited, measure) && isAnchor(measure, cited) ? [cited.instrument.level] : [],
  )
  const levels = [...new Set(anchored)]
  if (levels.some((level) => founds(level, measure)) || foundsNationwideList(levels, measure)) return []
  const { nature, kind, id } = measure
  const cited = instruments.map(({ id: name, level }) => `\`${name}\` (${level})`)
  return [
    complain(
      file,
      ['then', index, 'measure'],
      'PL1210',
      `\`${id}\`（${nature}，${kind}）不能仅以 ${cited.join(', ')} 为授权依据`,
      `\`${id}\` (${nature}, ${kind}) cannot rest on ${cited.join(', ')} alone`,
      {
        zh: '补充位阶足够、且为该措施 `anchors` 所列的授权条款；没有的，该措施不得设定',
        en: 'add an empowering provision of sufficient rank that is among the `anchors` of the measure; where there is none, the measure may not be set',
      },
    ),
  ]
}

const founding = new Set(['empowers', 'ground', 'scale'])

const unverified = (world: World, file: PackFile<'rule'>): readonly Diagnostic[] =>
  file.value.basis.flatMap(({ role, law }, index) => {
    const status = world.provisions.get(law)?.provision.status
    if (!founding.has(role) || status === undefined || status === 'verified') return []
    return [
      complain(
        file,
        ['basis', index, 'law'],
        'PL1211',
        `不利规则以未核对的条款 \`${law}\`（${status}）为依据`,
        `an adverse rule rests on \`${law}\`, which is ${status}`,
        { zh: '核对官方文本，或将规则标为 `draft`', en: 'read the official text, or mark the rule as a `draft`' },
      ),
    ]
  })
