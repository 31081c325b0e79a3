import type { Proposal } from '@plumbline/schema'
import type { Chosen } from '../choose/choose.js'
import type { World } from '../facts/world.js'
import type { Ground, ProposedEffect } from './effect.js'
import { effectId, groundOf, namedParties } from './fromRules.js'
import { byNorm, governsBefore } from './norms.js'
import { sameProvision } from './provision.js'

/** Grounds of the rules that apply and give the measure, whether or not they name this person. */
const groundsFor = (world: World, applying: readonly Chosen[], proposal: Proposal): readonly Ground[] =>
  applying
    .filter(({ match }) => proposal.record === undefined || proposal.record === match.record?.id)
    .flatMap((chosen) =>
      chosen.match.ready.rule.then.flatMap((template, index) =>
        template.measure === proposal.measure
          ? [groundOf(world, chosen, index, namedParties(world, chosen, template).includes(proposal.on))]
          : [],
      ),
    )

const claimsOnly = (proposal: Proposal, ground: Ground): boolean =>
  proposal.claims.every((claim) => ground.rule.basis.some(({ law }) => sameProvision(claim.law, law)))

/** What the proposal fixes itself. */
const wished = ({ term, amount }: Proposal): Partial<Pick<ProposedEffect, 'term' | 'amount'>> => ({
  ...(term === null ? {} : { term: { min: term, max: term } }),
  ...(amount === null ? {} : { amount: { min: amount, max: amount } }),
})

const onItsOwn = (world: World, proposal: Proposal, supporting: readonly Ground[]): ProposedEffect => {
  const { grounds, rivals } = supporting.length === 0 ? { grounds: [], rivals: [] } : byNorm(world, supporting)
  const [ground] = grounds
  const act = ground?.template.act ?? 'impose'
  return {
    id: `${effectId(act, proposal.measure, proposal.on, ground?.match.record?.id ?? null)}:${proposal.id}`,
    act,
    measure: proposal.measure,
    on: proposal.on,
    grounds,
    fallen: null,
    rivals,
    proposal,
    term: ground?.lawTerm ?? null,
    amount: ground?.lawAmount ?? null,
    ...wished(proposal),
    scope: proposal.scope.length > 0 ? proposal.scope : (ground?.template.scope ?? []),
    basis:
      proposal.claims.length > 0
        ? proposal.claims.map(({ law }) => law)
        : (ground?.rule.basis.map(({ law }) => law) ?? []),
    empowering:
      proposal.claims.length > 0
        ? proposal.claims.map(({ law }) => law)
        : (ground?.rule.basis.flatMap(({ role, law }) => (role === 'empowers' ? [law] : [])) ?? []),
    decidedOn: undefined,
    groundedWhenDecided: true,
  }
}

/**
 * Joins proposals to the effects of rules. A proposal merges into the effect that rules support for the same measure and
 * person, and gives it its term and scope, unless it claims another basis: then, and where no rule supports it or the
 * person is not named, it stays an effect of its own for the limits to judge.
 */
export const withProposals = (
  world: World,
  applying: readonly Chosen[],
  effects: readonly ProposedEffect[],
): readonly ProposedEffect[] => {
  const byId = new Map(effects.map((effect) => [effect.id, effect]))
  const proposals = [...world.case.proposals].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const proposal of proposals) {
    const all = groundsFor(world, applying, proposal)
    const supporting = all.filter((ground) => claimsOnly(proposal, ground))
    const named = [...supporting].sort(governsBefore(world)).find((ground) => ground.named)
    const supported =
      named && byId.get(effectId(named.template.act, proposal.measure, proposal.on, named.match.record?.id ?? null))
    if (supported && supported.proposal === null)
      byId.set(supported.id, {
        ...supported,
        proposal,
        ...wished(proposal),
        ...(proposal.scope.length > 0 ? { scope: proposal.scope } : {}),
      })
    else {
      const own = onItsOwn(world, proposal, supporting)
      byId.set(own.id, own)
    }
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
