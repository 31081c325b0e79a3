import { fileURLToPath } from 'node:url'
import { expandSentences, type SentenceFile } from '@plumbline/analysis'
import { decide, parseCase } from '@plumbline/core'
import { loadProgram, readTestFiles } from '@plumbline/files'
import type { Decision, LimitOutcome, Program, TestFile, Text } from '@plumbline/schema'
import { shippedPacks } from './rulePacks.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Folders of every pack that is bound by the mandatory limits, from the root; the laboratory of invented law first. */
export const boundPacks: readonly string[] = ['cn-limits/lab', ...shippedPacks].map((id) => `rules/${id}`)

/** A sentence that shows what a limit does. */
export interface Proof {
  readonly limit: string
  readonly does: LimitOutcome['does']
  /** Test file, from the root, and the name of the sentence in it. */
  readonly file: string
  readonly name: Text
}

type Expected = NonNullable<TestFile['sentences'][number]['expect']['effects']>[number]

/** Whether an expectation says in terms that the limit stopped the effect; one that says less proves nothing. */
const expectsStop = (
  { blockedBy, cappedBy, awaits, deferredBy }: Expected,
  { limit, does, step }: LimitOutcome,
): boolean => {
  if (does === 'block') return blockedBy?.includes(limit) ?? false
  if (does === 'cap') return cappedBy?.includes(limit) ?? false
  if (does === 'defer') return deferredBy?.includes(limit) ?? false
  return does === 'await' && step !== null && (awaits?.includes(step) ?? false)
}

const shows = (expected: Expected, outcome: LimitOutcome, blocked: boolean): boolean =>
  outcome.does === 'pass'
    ? (expected.passes?.includes(outcome.limit) ?? false) || (!blocked && expected.blockedBy?.length === 0)
    : expectsStop(expected, outcome)

const meant = ({ measure, act, on, proposal }: Expected, effect: Decision['effects'][number]): boolean =>
  (measure === undefined || measure === effect.measure) &&
  (act === undefined || act === effect.act) &&
  (on === undefined || on === effect.on) &&
  (proposal === undefined || proposal === effect.proposal)

const shownBy = (decision: Decision, expected: readonly Expected[]): readonly LimitOutcome[] =>
  decision.limits.filter((outcome) => {
    const effect = decision.effects.find(({ id }) => id === outcome.effect)
    return (
      effect !== undefined &&
      expected.some((one) => meant(one, effect) && shows(one, outcome, effect.state === 'blocked'))
    )
  })

const proofsOf = (program: Program, { file, test, base }: SentenceFile): readonly Proof[] =>
  expandSentences(test, base).flatMap(({ input, sentence: { name, expect } }) => {
    const parsed = parseCase(input, program)
    if (!parsed.ok) return []
    return shownBy(decide(program, parsed.case), expect.effects ?? []).map(({ limit, does }) => ({
      limit,
      does,
      file: file.slice(root.length),
      name,
    }))
  })

/** What the sentences of a pack show of the limits; each sentence is held by `plumbline test`, so what it shows is so. */
export const proofsIn = async (folder: string): Promise<readonly Proof[]> => {
  const loaded = await loadProgram(`${root}${folder}`)
  const { program, pack } = loaded
  if (program === null || pack === null) throw new Error(`${folder} does not compile`)
  const files = await readTestFiles(`${root}${folder}`, pack, program)
  return files.flatMap((file) => proofsOf(program, file))
}
