import type { Nature, NatureFile, RuleFile } from '@plumbline/schema'
import { factsRead } from '../compile/factsRead.js'
import { partsFor, type RegimeParts } from '../compile/regime.js'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf, type PackFile } from '../pack.js'
import { adverseEffects } from './adverseEffects.js'
import { complain } from './complain.js'
import { displacements } from './displacements.js'
import { isLimited } from './manifest.js'
import { natureOf } from './natureOf.js'
import { traitScope } from './scope.js'
import type { World } from './world.js'

/** Natures stand in limits packs, a rule has one of them, and has what its nature asks for. */
export const checkNatures = (world: World): readonly Diagnostic[] => [
  ...filesOf(world.pack, 'nature').flatMap((file) => misplaced(world, file)),
  ...filesOf(world.pack, 'rule').flatMap((file) => [...mixed(world, file), ...underRegime(world, file)]),
]

/** A limits pack stands below all others and has no rules, so that what natures select is the same for every rule. */
const misplaced = ({ pack }: World, file: PackFile<'nature'>): readonly Diagnostic[] => {
  const { limitedBy, extends: extended } = pack.manifest
  if (limitedBy === undefined && extended === undefined && filesOf(pack, 'rule').length === 0) return []
  const { nature } = file.value
  return [
    complain(
      file,
      ['nature'],
      'PL1226',
      `\`${nature}\` 不能在有规则或者受约束的包中规定`,
      `\`${nature}\` cannot be laid down in a pack that has rules or is bound by another`,
      { zh: '移入法定边界包', en: 'move it to the limits pack' },
    ),
  ]
}

const mixed = (world: World, file: PackFile<'rule'>): readonly Diagnostic[] => {
  const nature = natureOf(world, file.value)
  return file.value.then.flatMap(({ measure: id }, index) => {
    const other = world.measures.get(id)?.nature
    if (other === undefined || other === nature) return []
    return [
      complain(
        file,
        ['then', index, 'measure'],
        'PL1222',
        `\`${id}\` 的性质是 \`${other}\`，此前的措施是 \`${nature}\``,
        `\`${id}\` is of the nature \`${other}\`, and the measure before it of \`${nature}\``,
        { zh: '按性质分为几条规则', en: 'make a rule of each nature' },
      ),
    ]
  })
}

const underRegime = (world: World, file: PackFile<'rule'>): readonly Diagnostic[] => {
  const nature = natureOf(world, file.value)
  if (nature === undefined) return []
  const regime = world.natures.get(nature)
  if (regime === undefined) return withoutRegime(world, file, nature)
  const parts = partsFor(file.value, regime, (id) => world.measures.get(id))
  return [
    ...withoutLimitation(world, file, regime),
    ...withoutTraits(world, file, regime, parts),
    ...displacements(world, file, regime, parts),
  ]
}

const withoutRegime = (world: World, file: PackFile<'rule'>, nature: Nature): readonly Diagnostic[] =>
  !isLimited(world) || world.mayMiss('nature', `natures/${nature}.yaml`)
    ? []
    : [
        complain(
          file,
          ['then', 0, 'measure'],
          'PL1227',
          `边界包没有规定性质 \`${nature}\``,
          `no limits pack lays down the nature \`${nature}\``,
          {
            zh: `在边界包的 natures/${nature}.yaml 中规定`,
            en: `lay it down in \`natures/${nature}.yaml\` of the limits pack`,
          },
        ),
      ]

const withoutLimitation = (world: World, file: PackFile<'rule'>, regime: NatureFile): readonly Diagnostic[] => {
  const [adverse] = adverseEffects(world, file.value)
  if (regime.limitation !== true || file.value.limitation !== undefined || adverse === undefined) return []
  return [
    complain(
      file,
      ['then', adverse.index, 'measure'],
      'PL1223',
      `\`${adverse.measure.id}\`（${regime.nature}）没有 \`limitation\``,
      `\`${adverse.measure.id}\` (${regime.nature}) has no \`limitation\``,
      {
        zh: '写明 `limitation: { from, discovered, period, law }`',
        en: 'state `limitation: { from, discovered, period, law }`',
      },
    ),
  ]
}

const withoutTraits = (
  world: World,
  file: PackFile<'rule'>,
  regime: NatureFile,
  parts: RegimeParts,
): readonly Diagnostic[] => {
  const rule = file.value
  const had = rule.for === 'matter' ? [] : world.records.get(rule.for)?.traits
  if (had === undefined) return []
  const missing = wantedTraits(world, rule, regime, parts).filter((trait) => !had.includes(trait))
  if (missing.length === 0) return []
  const list = missing.map((trait) => `\`${trait}\``)
  return [
    complain(
      file,
      ['for'],
      'PL1224',
      `\`${rule.for}\` 没有 ${regime.nature} 所要求的特征 ${list.join('、')}`,
      `\`${rule.for}\` has not what ${regime.nature} asks for: ${list.join(', ')}`,
      {
        zh: `在该记录种类写明 \`traits: [${missing.join(', ')}]\``,
        en: `state \`traits: [${missing.join(', ')}]\` in that kind of record`,
      },
    ),
  ]
}

/** All traits of the nature where something adverse is imposed; else those of which the parts added to the rule read a fact. */
const wantedTraits = (world: World, rule: RuleFile, regime: NatureFile, parts: RegimeParts): readonly string[] => {
  if (adverseEffects(world, rule).length > 0) return regime.traits
  const read = factsRead(parts)
  return regime.traits.filter((trait) => {
    const { facts } = traitScope(world, trait)
    return read.some((fact) => fact.startsWith('record.') && facts.has(fact))
  })
}
