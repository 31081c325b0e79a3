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
import type { Keeper } from './keepSometimes.js'
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

/**
 * Judges mutations, those of which all that bears on them is unchanged by what is remembered, the others in threads.
 *
 * @param keeper offered what to remember while the run goes on
 */
export const judgeAll = async (
  { pack, suites }: LoadedSuites,
  baseline: Baseline,
  mutations: readonly ShownMutation[],
  memory: Memory,
  progress: Progress,
  keeper: Keeper,
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
  const kept: Record<string, Remembered> = {}
  const keep = (index: number, verdict: Verdict): void => {
    kept[keys.mutation(mutations[index] as ShownMutation)] = toRemember(keys, jobs[index] as Job, verdict)
  }
  for (const [index, verdict] of verdicts.entries()) if (verdict !== null) keep(index, verdict)
  const pool = openPool(judgeWork, threads === undefined ? {} : { threads })
  try {
    progress.show(done, jobs.length, survived)
    await pool.run(
      { pack: id, suites },
      open.map(({ job }) => job),
      {
        onResult: (verdict, at) => {
          const { index } = open[at] as (typeof open)[number]
          verdicts[index] = verdict
          keep(index, verdict)
          keeper.offer(() => ({ ...memory, ...kept }))
          done += 1
          if (verdict.is === 'survived') survived += 1
          progress.show(done, jobs.length, survived)
        },
      },
    )
  } finally {
    progress.clear()
    await pool.close()
    await keeper.end()
  }
  const judged = mutations.map((mutation, index): JudgedMutation => ({ mutation, verdict: verdicts[index] as Verdict }))
  return { judged, memory: { ...memory, ...kept }, anew: open.length }
}
