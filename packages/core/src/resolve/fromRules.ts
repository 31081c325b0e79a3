import type { CompiledEffect, Effect } from '@plumbline/schema'
import type { Chosen } from '../choose/choose.js'
import { decidedByRecord } from '../decidedByRecord.js'
import { dayOf } from '../facts/known.js'
import type { World } from '../facts/world.js'
import { own } from '../own.js'
import { amountOf, termOf } from './consequence.js'
import type { Ground, ProposedEffect } from './effect.js'
import { modalityOf } from './modality.js'
import { byNorm } from './norms.js'

/** Persons whom the provision names: the subject, and who held a named role of it on the day the rule says. */
export const namedParties = (world: World, chosen: Chosen, template: CompiledEffect): readonly string[] => {
  const { subject, persons } = world.case
  const { parties } = template
  const path = parties.rolesOn
  const day = path === undefined ? world.case.asOf : dayOf(world.lookup(chosen.match.scope).fact(path).known)
  const holding = (role: string): readonly string[] =>
    day === undefined || day === null
      ? []
      : persons
          .filter(({ kind }) => parties.roleKinds.length === 0 || parties.roleKinds.includes(kind))
          .filter(({ roles }) =>
            roles.some(
              (held) =>
                held.role === role &&
                held.of === subject &&
                held.from <= day &&
                (held.until === null || day < held.until),
            ),
          )
          .map(({ id }) => id)
  const reached = parties.roles.filter((role) => {
    const first = own(parties.insteadOf, role)
    return first === undefined || holding(first).length === 0
  })
  const holders = [...new Set(reached.flatMap(holding))]
  return [...(parties.subject ? [subject] : []), ...holders.filter((id) => id !== subject)]
}

/** The ground of a template for one party. */
export const groundOf = (world: World, chosen: Chosen, templateIndex: number, named: boolean): Ground => {
  const { rule } = chosen.match.ready
  const template = rule.then[templateIndex] as CompiledEffect
  const weighing = chosen.applied?.weighing ?? 'none'
  return {
    match: chosen.match,
    rule,
    template,
    templateIndex,
    modality: modalityOf(rule, weighing),
    weighing,
    open: chosen.applied?.open ?? false,
    mitigated: chosen.applied?.mitigated ?? false,
    procedural: chosen.procedural,
    proceduralOn: chosen.match.decidedOn,
    lawTerm: termOf(world, chosen.match.scope, template),
    lawAmount: amountOf(world, chosen.match.scope, template),
    named,
  }
}

/** Id of an effect: one for each act, measure and person, and for each record where the act is decided on a record. */
export const effectId = (act: Effect['act'], measure: string, on: string, record: string | null): string =>
  `${act}:${measure}:${on}${record !== null && decidedByRecord[act] ? `@${record}` : ''}`

const fromGround = (ground: Ground, on: string): ProposedEffect => ({
  id: effectId(ground.template.act, ground.template.measure, on, ground.match.record?.id ?? null),
  act: ground.template.act,
  measure: ground.template.measure,
  on,
  grounds: [ground],
  fallen: null,
  proposal: null,
  rivals: [],
  term: ground.lawTerm,
  amount: ground.lawAmount,
  scope: ground.template.scope,
  basis: ground.rule.basis.map(({ law }) => law),
  empowering: ground.rule.basis.flatMap(({ role, law }) => (role === 'empowers' ? [law] : [])),
  decidedOn: undefined,
  groundedWhenDecided: true,
})

/** The same measure from two rules is one effect with both grounds, unless one norm yields to the other. */
export const effectsOfRules = (world: World, applying: readonly Chosen[]): readonly ProposedEffect[] => {
  const grounds = new Map<string, { readonly on: string; readonly grounds: Ground[] }>()
  for (const chosen of applying)
    chosen.match.ready.rule.then.forEach((template, index) => {
      for (const on of namedParties(world, chosen, template)) {
        const ground = groundOf(world, chosen, index, true)
        const id = effectId(template.act, template.measure, on, ground.match.record?.id ?? null)
        const before = grounds.get(id)
        if (before) before.grounds.push(ground)
        else grounds.set(id, { on, grounds: [ground] })
      }
    })
  return [...grounds.values()].map(({ on, grounds: all }) => merged(world, withoutDrafts(all), on))
}

/** A draft neither carries a measure nor takes it from a rule that was read: it is a ground only where there is no other. */
const withoutDrafts = (grounds: readonly Ground[]): readonly Ground[] => {
  const read = grounds.filter(({ rule }) => rule.draft === null)
  return read.length > 0 ? read : grounds
}

const merged = (world: World, all: readonly Ground[], on: string): ProposedEffect => {
  const { grounds, rivals } = byNorm(world, all)
  const governing = fromGround(grounds[0] as Ground, on)
  const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())]
  const each = grounds.map((ground) => fromGround(ground, on))
  return {
    ...governing,
    grounds,
    rivals,
    basis: union(each.map(({ basis }) => basis)),
  }
}
