import type { FactPath, Missing } from '@plumbline/schema'
import type { World } from '../facts/world.js'
import type { Match } from '../match/match.js'
import { missing, settling } from './missing.js'

/** What a version of a rule comes to for a trigger, whichever version governs. */
export type OwnResult =
  | { readonly is: 'does-not-apply'; readonly defeatedBy: readonly string[] }
  | { readonly is: 'undetermined'; readonly settledBy: readonly Missing[] }
  | {
      readonly is: 'applies'
      /** A ground for refraining was raised (`may`): the authority weighs, and has or has not yet. */
      readonly weighing: 'none' | 'owed' | 'done'
      /** A defence that the subject may still raise. */
      readonly open: boolean
      /** An exception that obliges to leniency was raised. */
      readonly mitigated: boolean
    }

const weighedFact = (world: World, match: Match, id: string): boolean | undefined => {
  const path = match.ready.rule.unless.find((exception) => exception.id === id)?.weighed
  const reading = path === undefined ? undefined : world.lookup(match.scope).fact(path).known
  return reading?.is === 'value' && typeof reading.value === 'boolean' ? reading.value : undefined
}

export const ownResult = (world: World, match: Match): OwnResult => {
  const { rule } = match.ready
  if (match.governedOn === undefined)
    return { is: 'undetermined', settledBy: settling(match, rule.governedBy as FactPath) }
  if (match.because.truth === 'false') return { is: 'does-not-apply', defeatedBy: [] }
  const exceptionOf = (id: string) => rule.unless.find((exception) => exception.id === id)
  const raised = match.unless.filter(({ status }) => status === 'raised')
  const defeating = raised.filter(({ id }) => exceptionOf(id)?.does === 'defeat')
  const isMay = (id: string): boolean => exceptionOf(id)?.modality === 'may'
  const weighed = defeating
    .filter(({ id }) => isMay(id))
    .map(({ id }) => ({ id, refrains: weighedFact(world, match, id) }))
  const defeatedBy = defeating
    .map(({ id }) => id)
    .filter((id) => !isMay(id) || weighed.some((one) => one.id === id && one.refrains === true))
  if (defeatedBy.length > 0) return { is: 'does-not-apply', defeatedBy }
  if (
    match.because.truth === 'unknown' ||
    match.unless.some(({ status }) => status === 'unsettled') ||
    match.doubts.length > 0
  )
    return { is: 'undetermined', settledBy: missing(world, match) }
  const owed = weighed.some(({ refrains }) => refrains === undefined)
  return {
    is: 'applies',
    weighing: weighed.length === 0 ? 'none' : owed ? 'owed' : 'done',
    open: match.unless.some(({ status }) => status === 'open'),
    mitigated: raised.length > defeating.length,
  }
}
