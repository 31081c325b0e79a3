/**
 * Work of many like jobs that another thread can do. The module at `module` exports `prepare` itself, so that a thread can load
 * it; shared data, jobs and results cross by structured clone: plain data, no functions.
 */
export interface Work<Shared, Job, Result> {
  /** `import.meta.url` of the module that exports `prepare`. */
  readonly module: string
  /** Called once in each thread for each set of shared data; what it returns does the jobs. */
  readonly prepare: (shared: Shared) => (job: Job) => Result | Promise<Result>
}

/** What the pool tells a thread. */
export type ToWorker<Shared, Job> =
  | { readonly tells: 'shared'; readonly shared: Shared }
  | { readonly tells: 'job'; readonly index: number; readonly job: Job }

/** What a thread answers: the result of a job, or the error that ended it. */
export type FromWorker<Result> =
  | { readonly index: number; readonly result: Result }
  | { readonly index: number; readonly failed: { readonly message: string; readonly stack: string | undefined } }
