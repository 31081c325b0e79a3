import type { CompiledEffect, Period, Term } from '@plumbline/schema'
import { comparePeriods } from '../calendar/period.js'
import type { Chosen } from '../choose/choose.js'
import { dayOf } from '../facts/known.js'
import type { World } from '../facts/world.js'
import type { Ground, ProposedEffect } from './effect.js'

const termOf = (world: World, chosen: Chosen, template: CompiledEffect): Term | null => {
  if (!template.term) return null
  const on = chosen.match.scope.parametersOn
  const [min, max] = [world.period(template.term.min, on), world.period(template.term.max, on)]
  return min === undefined || max === undefined ? null : { min, max }
}

/** Persons whom the provision names: the subject, and who held a named role of it on the day the rule says. */
export const namedParties = (world: World, chosen: Chosen, template: CompiledEffect): readonly string[] => {
  const { subject, persons } = world.case
  const { parties } = template
  const path = parties.rolesOn
  const day = path === undefined ? world.case.asOf : dayOf(world.lookup(chosen.match.scope).fact(path).known)
  const holders =
    day === undefined || day === null
      ? []
      : persons.filter((person) =>
          person.roles.some(
            (role) => parties.roles.includes(role.role) && role.of === subject && role.from <= day && (role.until === null || day < role.until),
          ),
        )
  return [...(parties.subject ? [subject] : []), ...holders.map(({ id }) => id).filter((id) => id !== subject)]
}

/** The ground of a template for one party. */
export const groundOf = (world: World, chosen: Chosen, templateIndex: number, named: boolean): Ground => {
  const { rule } = chosen.match.ready
  const template = rule.then[templateIndex] as CompiledEffect
  return {
    match: chosen.match,
    rule,
    template,
    templateIndex,
    modality: chosen.weighing === 'none' ? rule.modality : 'may',
    weighing: chosen.weighing,
    open: chosen.open,
    lawTerm: termOf(world, chosen, template),
    named,
  }
}

export const effectId = (act: string, measure: string, on: string): string => `${act}:${measure}:${on}`

const fromGround = (ground: Ground, on: string): ProposedEffect => ({
  id: effectId(ground.template.act, ground.template.measure, on),
  act: ground.template.act,
  measure: ground.template.measure,
  on,
  grounds: [ground],
  proposal: null,
  term: ground.lawTerm,
  scope: ground.template.scope,
  basis: ground.rule.basis.map(({ law }) => law),
  empowering: ground.rule.basis.flatMap(({ role, law }) => (role === 'empowers' ? [law] : [])),
})

const longer = (a: Period | undefined, b: Period | undefined): number =>
  a === undefined || b === undefined ? (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1) : (comparePeriods(a, b) ?? 0)

const text = (ground: Ground): string => `${ground.rule.id}@${ground.rule.effective.from}/${ground.match.record?.id ?? ''}`

/**
 * Which of two grounds governs one effect: the one decided on, else the one with the greater maximum term. Its term is taken
 * whole: terms never add up, and a third is never mixed from two. Ids settle what is left, so that no order of input matters.
 */
const governsBefore =
  (decided: (ground: Ground, on: string) => boolean, on: string) =>
  (a: Ground, b: Ground): number =>
    Number(decided(b, on)) - Number(decided(a, on)) || longer(b.lawTerm?.max, a.lawTerm?.max) || (text(a) < text(b) ? -1 : 1)

/** One effect for each act, measure and person: the same measure from two rules is one effect with both grounds. */
export const effectsOfRules = (
  world: World,
  applying: readonly Chosen[],
  decided: (ground: Ground, on: string) => boolean,
): readonly ProposedEffect[] => {
  const effects = new Map<string, ProposedEffect>()
  for (const chosen of applying)
    chosen.match.ready.rule.then.forEach((template, index) => {
      for (const on of namedParties(world, chosen, template)) {
        const effect = fromGround(groundOf(world, chosen, index, true), on)
        const before = effects.get(effect.id)
        effects.set(effect.id, before ? merged([...before.grounds, ...effect.grounds].sort(governsBefore(decided, on)), on) : effect)
      }
    })
  return [...effects.values()]
}

const merged = (grounds: readonly Ground[], on: string): ProposedEffect => {
  const governing = fromGround(grounds[0] as Ground, on)
  const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())]
  const each = grounds.map((ground) => fromGround(ground, on))
  return { ...governing, grounds, basis: union(each.map(({ basis }) => basis)), empowering: union(each.map(({ empowering }) => empowering)) }
}
