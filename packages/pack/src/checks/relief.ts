import type { ReliefAct } from '@plumbline/schema'
import { type Declarations, withTraits } from '../compile/traits.js'
import type { Diagnostic } from '../diagnostic.js'
import { didYouMean, shown } from '../help.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import { complain } from './complain.js'
import { typeNames } from './operators.js'
import { isOfType, wayToWrite } from './values.js'
import type { World } from './world.js'

/** What the subject can do towards relief changes a fact or an event of the record behind the rule that grants it. */
export const checkRelief = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'rule').flatMap((file) =>
    file.value.relief.flatMap(({ rule, acts }, index) => {
      const granting = rule === undefined ? [file.value] : (world.rules.get(rule) ?? [])
      const kinds = new Set(granting.map((version) => version.for))
      return acts.flatMap((act, at) =>
        [...kinds].flatMap((kind) => actComplaints(world, file, act, kind, ['relief', index, 'acts', at, 'sets'])),
      )
    }),
  )

/** What the record that triggers a rule can have; undefined where its kind is itself unknown. A matter is no record. */
const declarationsOf = (world: World, kind: string): Pick<Declarations, 'facts' | 'events'> | undefined => {
  if (kind === 'matter') return { facts: {}, events: {} }
  const declared = world.records.get(kind)
  return declared === undefined ? undefined : withTraits(declared, (trait) => world.traits.get(trait))
}

const actComplaints = (
  world: World,
  file: PackFile,
  { sets }: ReliefAct,
  kind: string,
  path: Path,
): readonly Diagnostic[] => {
  const declared = declarationsOf(world, kind)
  if (declared === undefined || world.mayMiss('facts')) return []
  const { facts, events } = declared
  if ('event' in sets)
    return Object.hasOwn(events, sets.event) ? [] : [unknown(file, [...path, 'event'], kind, sets.event, events)]
  const fact = facts[sets.fact]
  if (fact === undefined) return [unknown(file, [...path, 'fact'], kind, sets.fact, facts)]
  const isCode = fact.type !== 'code' || fact.codes === undefined || Object.hasOwn(fact.codes, String(sets.value))
  if (isOfType(sets.value, fact.type) && isCode) return []
  return [
    complain(
      file,
      [...path, 'value'],
      'PL1208',
      `\`${sets.fact}\` 是${typeNames[fact.type].zh}，没有值 \`${shown(sets.value)}\``,
      `\`${sets.fact}\` is ${typeNames[fact.type].en} and has no value \`${shown(sets.value)}\``,
      wayToWrite[fact.type],
    ),
  ]
}

const unknown = (file: PackFile, path: Path, kind: string, name: string, known: object): Diagnostic =>
  complain(
    file,
    path,
    'PL1205',
    `\`${kind}\` 没有 \`${name}\``,
    `\`${kind}\` has no \`${name}\``,
    didYouMean(name, Object.keys(known), {
      zh: '所改变的是触发给予出路的规则的记录',
      en: 'what changes is the record that triggers the rule which grants the way out',
    }),
  )
