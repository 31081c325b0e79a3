import { type Job, judgeOf, type Suite, type Verdict } from '@plumbline/analysis'
import type { Work } from '../workers/work.js'

/** What a thread needs to judge mutations of a pack. */
export interface Judged {
  /** Id of the pack that is mutated. */
  readonly pack: string
  readonly suites: readonly Suite[]
}

export const prepare = ({ pack, suites }: Judged): ((job: Job) => Verdict) => judgeOf(pack, suites)

/** Judges one mutation a job. */
export const judgeWork: Work<Judged, Job, Verdict> = { module: import.meta.url, prepare }
