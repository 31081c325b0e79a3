import { Explanation, explain } from '@plumbline/explain'
import {
  type Case,
  Decision,
  Digest,
  detailsOf,
  digestOf,
  isShallow,
  maxDepth,
  NotCanonicalError,
  type Program,
} from '@plumbline/schema'
import { z } from 'zod'
import { PlumblineError } from './plumblineError.js'

/**
 * A decision with its explanation, so that it can be read in any language without the pack. The explanation holds what
 * the case holds, names and values among them: keep it as the case is kept. The seal shows that neither part was changed
 * by mistake; who made the file it does not prove.
 */
export const DecisionFile = z
  .strictObject({
    format: z.literal('decision-file/1'),
    decision: Decision,
    explanation: Explanation,
    /** Digests of both parts. */
    seal: z.strictObject({ decision: Digest, explanation: Digest }),
  })
  .meta({
    id: 'DecisionFile',
    title: 'decision.json',
    description: '法律适用意见文件 / a decision with its explanation, sealed',
  })
export type DecisionFile = z.infer<typeof DecisionFile>

/** The file of a decision, from the program and the case that it was made from. */
export const decisionFile = (program: Program, kase: Case, decision: Decision): DecisionFile => {
  const explanation = explain(program, kase, decision)
  return {
    format: 'decision-file/1',
    decision,
    explanation,
    seal: { decision: digestOf(decision), explanation: digestOf(explanation) },
  }
}

const digestIn = (part: unknown): Digest | null => {
  try {
    return digestOf(part)
  } catch (error) {
    if (error instanceof NotCanonicalError) return null
    throw error
  }
}

/** What does not fit in a file that has the shape of one, one line each; nothing where it holds. */
export const sealComplaints = ({ decision, explanation, seal }: DecisionFile): readonly string[] => [
  ...(digestIn(decision) === seal.decision ? [] : ['/decision: not what was sealed']),
  ...(digestIn(explanation) === seal.explanation ? [] : ['/explanation: not what was sealed']),
  ...(explanation.program === decision.program && explanation.case === decision.case
    ? []
    : ['/explanation: of another decision']),
]

/**
 * Reads the file of a decision from its JSON, and checks its seal.
 *
 * @throws {PlumblineError} `not-a-decision-file`, `broken-seal`
 */
export const readDecisionFile = (json: unknown): DecisionFile => {
  if (!isShallow(json))
    throw new PlumblineError('not-a-decision-file', 'not a decision file', [
      `/: nested more than ${maxDepth} levels deep`,
    ])
  const result = DecisionFile.safeParse(json)
  if (!result.success)
    throw new PlumblineError('not-a-decision-file', 'not a decision file', detailsOf(result.error.issues), {
      cause: result.error,
    })
  const complaints = sealComplaints(result.data)
  if (complaints.length === 0) return result.data
  throw new PlumblineError('broken-seal', 'the seal of the decision file is broken', complaints)
}
