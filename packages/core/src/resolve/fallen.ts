import type { Aside, AsideReason, StepTaken } from '@plumbline/schema'
import { standingDecisions } from '../facts/steps.js'
import type { World } from '../facts/world.js'
import { type ReadyRule, readyRules } from '../match/readyRules.js'
import type { ViewOn } from './asDecided.js'
import type { Ground, ProposedEffect } from './effect.js'
import { effectId } from './fromRules.js'

const nameOf = ({ rule }: ReadyRule): string => `${rule.effective.from} ${rule.id}`

/** The rule behind a decision, asked in this matter: what it gave, and which remedies it leaves. */
const ruleBehind = (world: World, { measure, record, on }: StepTaken): ReadyRule | undefined => {
  const kind = record === undefined ? undefined : world.record(record)?.kind
  return readyRules(world.program)
    .filter(({ rule }) => rule.then.some((template) => template.measure === measure))
    .filter(({ rule }) => rule.matters.length === 0 || rule.matters.includes(world.case.matter.kind))
    .filter(({ rule }) => kind === undefined || rule.for === kind)
    .filter(({ rule }) => rule.effective.from <= on)
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .at(-1)
}

const groundBehind = (world: World, { rule, ...ready }: ReadyRule, decision: StepTaken): Ground => {
  const record = decision.record === undefined ? null : (world.record(decision.record) ?? null)
  const templateIndex = rule.then.findIndex(({ measure }) => measure === decision.measure)
  const because = { node: `${rule.id}@${rule.effective.from}#when`, truth: 'unknown', reads: [], of: [] } as const
  return {
    match: {
      ready: { rule, ...ready },
      record,
      governedOn: null,
      decidedOn: decision.on,
      scope: { record, parametersOn: decision.on },
      because,
      unless: [],
      doubts: [],
    },
    rule,
    template: rule.then[templateIndex] as Ground['template'],
    templateIndex,
    modality: rule.modality,
    weighing: 'none',
    open: false,
    mitigated: false,
    procedural: rule,
    proceduralOn: decision.on,
    lawTerm: null,
    lawAmount: null,
    named: true,
  }
}

const undone: ReadonlySet<AsideReason> = new Set(['annulled', 'basis-annulled', 'superseded'])

/**
 * Whether what a decision rested on is gone, or was never there. A decision that stood when it was made and has run out, or was
 * lifted, has not fallen.
 */
const hasFallen = (viewOn: ViewOn, aside: readonly Aside[], { measure, record, on }: StepTaken): boolean =>
  aside.some((one) => one.record === record && undone.has(one.reason)) ||
  !viewOn(on).some(
    ({ match, applied }) =>
      applied !== null &&
      match.ready.rule.then.some((template) => template.measure === measure) &&
      (record === undefined || match.record?.id === record),
  )

const answered = (effects: readonly ProposedEffect[], { party, measure, record }: StepTaken): boolean =>
  effects.some(
    (effect) =>
      effect.on === party &&
      effect.measure === measure &&
      effect.decidedOn !== undefined &&
      (record === undefined || effect.grounds.some(({ match }) => match.record?.id === record)),
  )

/**
 * Decisions on record whose ground has fallen, or never stood, as effects that nothing supports: they still stand towards their
 * party, who keeps the remedies against them (Reconsideration Law art 11, Litigation Law art 70).
 */
export const fallenDecisions = (
  world: World,
  viewOn: ViewOn,
  aside: readonly Aside[],
  effects: readonly ProposedEffect[],
): readonly ProposedEffect[] => {
  const found = new Map<string, ProposedEffect>()
  const decisions = [...standingDecisions(world.case)].sort((a, b) => (a.on < b.on ? -1 : 1))
  for (const decision of decisions) {
    const { party, measure } = decision
    const open = measure !== undefined && !answered(effects, decision) && hasFallen(viewOn, aside, decision)
    const ready = open ? ruleBehind(world, decision) : undefined
    if (measure === undefined || !ready) continue
    const fallen = groundBehind(world, ready, decision)
    const { act } = fallen.template
    const id = `${effectId(act, measure, party, fallen.match.record?.id ?? null)}:decided`
    if (found.has(id)) continue
    found.set(id, {
      id,
      act,
      measure,
      on: party,
      grounds: [],
      fallen,
      proposal: null,
      rivals: [],
      term: null,
      amount: null,
      scope: [],
      basis: [],
      empowering: [],
      decidedOn: decision.on,
      groundedWhenDecided: false,
    })
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
