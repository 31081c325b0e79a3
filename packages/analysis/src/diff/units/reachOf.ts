import type { CompiledRule, Node, SubjectKind } from '@plumbline/schema'
import { subjectKinds } from '@plumbline/schema'
import type { Reach } from '../change.js'
import type { Side } from '../parts/say.js'

/** Kinds of subject that a condition lets through, as far as it names them. */
const admitted = (node: Node): ReadonlySet<SubjectKind> | null => {
  if (node.kind === 'compare') {
    if (node.fact !== 'subject.kind' || !('literal' in node.value)) return null
    const { literal } = node.value
    const named = (Array.isArray(literal) ? literal : [literal]) as readonly SubjectKind[]
    return new Set(subjectKinds.filter((kind) => named.includes(kind) !== node.negated))
  }
  const sets = node.of.map(admitted)
  if (node.kind === 'any')
    return sets.some((one) => one === null) ? null : new Set(sets.flatMap((one) => [...(one ?? [])]))
  const named = sets.filter((one) => one !== null)
  return named.length === 0 ? null : new Set(subjectKinds.filter((kind) => named.every((one) => one.has(kind))))
}

/** Whom a rule reaches. */
export const reachOf = (rule: CompiledRule, { phrases }: Side): Reach => {
  const kinds = admitted(rule.when)
  const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
  return {
    subjects:
      kinds === null || kinds.size === subjectKinds.length ? [] : subjectKinds.filter((kind) => kinds.has(kind)),
    subject: rule.then.some(({ parties }) => parties.subject),
    roles: unique(rule.then.flatMap(({ parties }) => parties.roles)).map((id) => ({ id, title: phrases.role(id) })),
    authorities: rule.authority.kinds.map((id) => ({ id, title: phrases.authority(id) })),
    levels: rule.authority.levels,
    matters: rule.matters.map((id) => ({ id, title: phrases.matter(id) })),
    measures: unique(rule.then.map(({ measure }) => measure)).map((id) => ({ id, title: phrases.measure(id) })),
  }
}
