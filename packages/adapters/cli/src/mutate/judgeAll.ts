import {
  type Baseline,
  type Job,
  keysOf,
  type Memory,
  planOf,
  type Remembered,
  remembered,
  type ShownMutation,
  toRemember,
  type Verdict,
} from '@plumbline/analysis'
import { openPool } from '../workers/openPool.js'
import { engineStamp } from './engineStamp.js'
import { judgeWork } from './judgeWork.js'
import type { LoadedSuites } from './loadSuites.js'
import type { Progress } from './progress.js'

export interface JudgedMutation {
  readonly mutation: ShownMutation
  readonly verdict: Verdict
}

/** Verdicts on mutations, and what to remember of them. */
export interface AllJudged {
  readonly judged: readonly JudgedMutation[]
  readonly memory: Memory
  /** How many were judged anew. */
  readonly anew: number
}

/** Judges mutations, those of which all that bears on them is unchanged by what is remembered, the others in threads. */
export const judgeAll = async (
  { pack, suites }: LoadedSuites,
  baseline: Baseline,
  mutations: readonly ShownMutation[],
  memory: Memory,
  progress: Progress,
  threads: number | undefined,
): Promise<AllJudged> => {
  const { id } = pack.manifest
  const keys = keysOf(await engineStamp(), id, suites, baseline)
  const plan = planOf(id, suites, baseline)
  const jobs = mutations.map(
    ({ id: name, operator, path, part, edits }): Job => plan({ id: name, operator, path, part, edits }),
  )
  const verdicts: (Verdict | null)[] = jobs.map((job) => remembered(memory, keys, job))
  const open = jobs.flatMap((job, index) => (verdicts[index] === null ? [{ job, index }] : []))
  let done = jobs.length - open.length
  let survived = verdicts.filter((verdict) => verdict?.is === 'survived').length
  const pool = openPool(judgeWork, threads === undefined ? {} : { threads })
  try {
    progress.show(done, jobs.length, survived)
    const found = await pool.run(
      { pack: id, suites },
      open.map(({ job }) => job),
      {
        onResult: (verdict) => {
          done += 1
          if (verdict.is === 'survived') survived += 1
          progress.show(done, jobs.length, survived)
        },
      },
    )
    for (const [at, verdict] of found.entries()) verdicts[(open[at] as (typeof open)[number]).index] = verdict
  } finally {
    progress.clear()
    await pool.close()
  }
  const kept: Record<string, Remembered> = {}
  const judged = mutations.map((mutation, index): JudgedMutation => {
    const verdict = verdicts[index] as Verdict
    kept[keys.mutation(mutation)] = toRemember(keys, jobs[index] as Job, verdict)
    return { mutation, verdict }
  })
  return { judged, memory: { ...memory, ...kept }, anew: open.length }
}
