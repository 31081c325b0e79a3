import { partyRelations } from '@plumbline/schema'
import { dayOf, type Known, known, unknown } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import { own } from '../../own.js'
import type { ProposedEffect } from '../../resolve/effect.js'

/** How the party stands to the subject: by the roles it holds on the day its ground asks about, the farthest of them. */
export const partyRelation = (world: World, effect: ProposedEffect): Known => {
  const { subject, persons, asOf } = world.case
  if (effect.on === subject) return known('subject')
  const [ground] = effect.grounds
  const path = ground?.template.parties.rolesOn
  const day = ground && path !== undefined ? dayOf(world.lookup(ground.match.scope).fact(path).known) : asOf
  if (typeof day !== 'string') return unknown
  const held = (persons.find(({ id }) => id === effect.on)?.roles ?? []).filter(
    (role) => role.of === subject && role.from <= day && (role.until === null || day < role.until),
  )
  const named = held.filter(({ role }) => ground?.template.parties.roles.includes(role))
  const relations = new Set(
    (named.length > 0 ? named : held).map(({ role }) => own(world.program.dictionary.roles, role)?.relation),
  )
  const farthest = [...partyRelations].reverse().find((relation) => relations.has(relation))
  return farthest === undefined ? unknown : known(farthest)
}
