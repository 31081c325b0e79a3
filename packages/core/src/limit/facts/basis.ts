import { type Level, type Locator, levels, type Program } from '@plumbline/schema'
import { own } from '../../own.js'
import type { ProposedEffect } from '../../resolve/effect.js'

export const instrumentOf = (locator: Locator): string => locator.slice(0, locator.indexOf('/'))

const levelOf = (program: Program, effect: ProposedEffect, locator: Locator): Level | undefined =>
  own(program.instruments, instrumentOf(locator))?.level ??
  effect.proposal?.claims.find(({ law }) => law === locator)?.level

const highestOf = (program: Program, effect: ProposedEffect, locators: readonly Locator[]): Level | null => {
  const found = locators.flatMap((locator) => levelOf(program, effect, locator) ?? [])
  return levels.find((level) => found.includes(level)) ?? null
}

/** Highest level among the provisions that empower. An instrument of unknown level adds nothing. */
export const rankOf = (program: Program, effect: ProposedEffect): Level | null =>
  highestOf(program, effect, effect.empowering)

/** Highest level among the provisions by which the rules name the party. */
export const namedBy = (program: Program, effect: ProposedEffect): Level | null =>
  highestOf(
    program,
    effect,
    effect.grounds.flatMap(({ named, template }) => (named ? template.parties.law : [])),
  )

export const verified = (program: Program, locators: readonly Locator[]): boolean =>
  locators.length > 0 &&
  locators.every((locator) => {
    const instrument = own(program.instruments, instrumentOf(locator))
    return (
      instrument?.provisions.some(({ at, status }) => status === 'verified' && `${instrument.id}/${at}` === locator) ??
      false
    )
  })

/** Provisions whose text must have been read: those that empower, ground and scale. */
export const founding = (effect: ProposedEffect): readonly Locator[] =>
  effect.proposal && effect.proposal.claims.length > 0
    ? effect.basis
    : effect.grounds.flatMap(({ rule }) =>
        rule.basis.flatMap(({ role, law }) =>
          role === 'empowers' || role === 'ground' || role === 'scale' ? [law] : [],
        ),
      )

/** Regions of the local instruments that empower; empty where none is local. */
export const regionsOf = (program: Program, effect: ProposedEffect): readonly (string | undefined)[] =>
  effect.empowering.map((locator) => own(program.instruments, instrumentOf(locator))?.region)

/** Whether a central policy document is among what empowers. */
export const restsOnCentralDocument = (program: Program, effect: ProposedEffect): boolean =>
  effect.empowering.some((locator) => levelOf(program, effect, locator) === 'central-policy-document')
