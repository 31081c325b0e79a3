import type {
  AmountOrParameter,
  CompiledEffect,
  CompiledNature,
  Day,
  Id,
  Node,
  TermEndOrParameter,
} from '@plumbline/schema'
import { own } from '../facts/own.js'
import { readParameter } from '../facts/readParameter.js'
import type { Setting } from '../facts/setting.js'
import { compareValues } from '../order.js'
import type { Reading } from '../reading.js'
import type { JudgedVersion } from './judgedVersion.js'

/** Smallest and greatest term or amount; an end is unknown where its parameter has no value. */
interface Range {
  readonly min: Reading
  readonly max: Reading
}

/** One effect of a version, as far as regimes are compared by it. */
interface Consequence {
  readonly template: CompiledEffect
  readonly kind: Id | undefined
  readonly term: Range | null
  readonly amount: Range | null
  readonly binding: boolean
}

type Regime = readonly Consequence[]

const valueOn = (setting: Setting, value: TermEndOrParameter | AmountOrParameter, day: Day): Reading =>
  typeof value === 'object' && 'parameter' in value ? readParameter(setting, value.parameter, day) : value

/** The rule's modality, turned to `may` by a raised exception that frees the authority to refrain. */
const isBinding = ({ rule, unless }: JudgedVersion): boolean =>
  rule.modality === 'shall' &&
  !rule.unless.some(
    ({ id, modality, does }) =>
      modality === 'may' && does === 'defeat' && unless.some((one) => one.id === id && one.status === 'raised'),
  )

/** Whether the version obliges the authority to be lighter. */
const mitigates = ({ rule, unless }: JudgedVersion): boolean =>
  rule.unless.some(
    ({ id, does }) => does === 'mitigate' && unless.some((one) => one.id === id && one.status === 'raised'),
  )

const regimeOf = (setting: Setting, version: JudgedVersion): Regime =>
  version.rule.then.map((template) => {
    const range = (of: CompiledEffect['term'] | CompiledEffect['amount']): Range | null =>
      of === undefined
        ? null
        : {
            min: valueOn(setting, of.min, version.parametersOn),
            max: valueOn(setting, of.max, version.parametersOn),
          }
    return {
      template,
      kind: own(setting.program.measures, template.measure)?.kind,
      term: range(template.term),
      amount: range(template.amount),
      binding: isBinding(version),
    }
  })

const isNoGreater = ({ logic: { choice } }: Setting, one: Reading, other: Reading): boolean => {
  if (one === undefined || other === undefined || one === null || other === null) return false
  if (typeof one === 'object' && 'min' in one) return false
  if (typeof other === 'object' && 'min' in other) return false
  const order = compareValues(one, other)
  return order !== null && choice.isNoHeavier(order)
}

/** What one has and the other has not stands in no order. */
const isRangeWithin = (setting: Setting, one: Range | null, other: Range | null): boolean => {
  if (one === null || other === null) return one === other
  return isNoGreater(setting, one.min, other.min) && isNoGreater(setting, one.max, other.max)
}

/** Lists of which the empty one means all. */
const isListWithin = (one: readonly string[], other: readonly string[]): boolean =>
  other.length === 0 || (one.length > 0 && one.every((item) => other.includes(item)))

type Parties = CompiledEffect['parties']

const isRoleWithin = (role: Id, one: Parties, other: Parties): boolean =>
  other.roles.includes(role) &&
  isListWithin(one.roleKinds, other.roleKinds) &&
  (own(other.insteadOf, role) === undefined || own(one.insteadOf, role) === own(other.insteadOf, role))

const arePartiesWithin = (one: Parties, other: Parties): boolean =>
  (!one.subject || other.subject) && one.roles.every((role) => isRoleWithin(role, one, other))

/** A condition without the ids that say where it stands. */
const bare = (node: Node): unknown => ({ ...node, id: '', ...('of' in node ? { of: node.of.map(bare) } : {}) })

const isNexusWithin = (one: Node | undefined, other: Node | undefined): boolean =>
  other === undefined || (one !== undefined && JSON.stringify(bare(one)) === JSON.stringify(bare(other)))

const isSameMeasureWithin = (setting: Setting, one: Consequence, other: Consequence): boolean =>
  one.template.measure === other.template.measure &&
  isRangeWithin(setting, one.term, other.term) &&
  isRangeWithin(setting, one.amount, other.amount) &&
  isListWithin(one.template.scope, other.template.scope) &&
  isNexusWithin(one.template.nexus, other.template.nexus)

const isKindBefore = ({ choice }: CompiledNature, one: Id | undefined, other: Id | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  choice.order.some((kinds) => kinds.includes(one) && kinds.indexOf(one) < kinds.indexOf(other))

const isNoHeavier = (setting: Setting, nature: CompiledNature, one: Consequence, other: Consequence): boolean =>
  one.template.act === other.template.act &&
  (!one.binding || other.binding) &&
  arePartiesWithin(one.template.parties, other.template.parties) &&
  (isSameMeasureWithin(setting, one, other) || isKindBefore(nature, one.kind, other.kind))

/**
 * Whether the regime of one version is certainly no heavier than that of another: each of its effects than one of the other's that is its own, and
 * leniency owed under it wherever it is owed under the other.
 */
export const isRegimeWithin = (
  setting: Setting,
  nature: CompiledNature,
  one: JudgedVersion,
  other: JudgedVersion,
): boolean => {
  if (mitigates(other) && !mitigates(one)) return false
  const placed = (consequences: Regime, left: Regime): boolean => {
    const [consequence, ...rest] = consequences
    if (consequence === undefined) return true
    const fitting = left.filter((another) => isNoHeavier(setting, nature, consequence, another))
    return fitting.some((taken) =>
      placed(
        rest,
        left.filter((another) => another !== taken),
      ),
    )
  }
  return placed(regimeOf(setting, one), regimeOf(setting, other))
}
