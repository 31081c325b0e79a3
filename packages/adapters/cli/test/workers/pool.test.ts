import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { inOrder as inOrderOf } from '../../src/workers/inOrder.js'
import type { openPool as openPoolOf, Pool } from '../../src/workers/openPool.js'
import type { Work } from '../../src/workers/work.js'

interface Answer {
  readonly value: number
  readonly thread: number
  readonly prepared: number
}
type Job = { readonly value: number; readonly wait?: number } | string

const at = (path: string): string => new URL(path, import.meta.url).href
/** A thread loads what was built, not our sources. */
const built = at('../../dist/workers/openPool.js')
const isBuilt = existsSync(fileURLToPath(built))

const jobs = (count: number): readonly Job[] => Array.from({ length: count }, (_, value) => ({ value }))

describe.skipIf(!isBuilt)('a pool of threads, as built', () => {
  let pool: Pool<{ times: number }, Job, Answer> | undefined
  afterEach(() => pool?.close())
  const open = async (options?: Parameters<typeof openPoolOf>[1]) => {
    const { openPool } = (await import(built)) as { openPool: typeof openPoolOf }
    const { work } = (await import(at('./double.mjs'))) as { work: Work<{ times: number }, Job, Answer> }
    pool = openPool(work, options)
    return pool
  }

  it('gives the results in the order of the jobs, from several threads, each prepared once', async () => {
    const results = await (await open({ threads: 3 })).run({ times: 2 }, jobs(40))
    expect(results.map(({ value }) => value)).toEqual(jobs(40).map((_, value) => 2 * value))
    expect(new Set(results.map(({ thread }) => thread)).size).toBeGreaterThan(1)
    expect(results.map(({ thread }) => thread)).not.toContain(0)
    expect(results.every(({ prepared }) => prepared === 1)).toBe(true)
  })

  it('does few jobs here, and everything where there is one processor', async () => {
    expect((await (await open({ threads: 3 })).run({ times: 2 }, jobs(5))).map(({ thread }) => thread)).toEqual(
      Array(5).fill(0),
    )
    const alone = await (await open({ threads: 1 })).run({ times: 2 }, jobs(20))
    expect(new Set(alone.map(({ thread }) => thread))).toEqual(new Set([0]))
    expect(await (await open()).run({ times: 2 }, [])).toEqual([])
  })

  it('tells results as they come, which can be put in order again', async () => {
    const { inOrder } = (await import(at('../../dist/workers/inOrder.js'))) as { inOrder: typeof inOrderOf }
    const came: number[] = []
    const ordered: number[] = []
    const keep = inOrder<Answer>((_, index) => ordered.push(index))
    const slowFirst = jobs(12).map((_, value) => ({ value, wait: value === 0 ? 200 : 0 }))
    await (await open({ threads: 2 })).run({ times: 1 }, slowFirst, {
      onResult: (result, index) => {
        came.push(index)
        keep(result, index)
      },
    })
    expect(came.at(-1)).toBe(0)
    expect(ordered).toEqual(jobs(12).map((_, index) => index))
  })

  it('serves several runs with the data of each', async () => {
    const one = await open({ threads: 2 })
    one.warm()
    await one.run({ times: 2 }, jobs(8))
    const results = await one.run({ times: 10 }, jobs(8))
    expect(results.map(({ value }) => value)).toEqual(jobs(8).map((_, value) => 10 * value))
    expect(results.every(({ prepared }) => prepared === 2)).toBe(true)
  })

  it.each([
    ['throw', 'a job threw'],
    ['uncaught', 'nobody caught this'],
    ['exit', 'a thread ended with code 7'],
    ['function', /could not be cloned/],
  ])('that meets a job that ends in `%s` says so, and can be used again', async (job, message) => {
    const one = await open({ threads: 2 })
    await expect(one.run({ times: 1 }, [...jobs(5), job, ...jobs(5)])).rejects.toThrow(message)
    expect(await one.run({ times: 1 }, jobs(8))).toHaveLength(8)
  })

  it('shows where in the job an error came from', async () => {
    const error = await (await open({ threads: 2 })).run({ times: 1 }, Array(6).fill('throw')).catch((one) => one)
    expect(error.stack).toContain('double.mjs')
  })

  it('stops threads in the middle of a job when it is told to, here and there', async () => {
    const reason = new Error('stop')
    const one = await open({ threads: 2 })
    const running = one.run({ times: 1 }, Array(9).fill('never'), { signal: AbortSignal.timeout(50) })
    await expect(running).rejects.toThrow(/timeout/)
    await expect(one.run({ times: 1 }, jobs(9), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    const few = new AbortController()
    const here = one.run({ times: 1 }, jobs(3), { signal: few.signal, onResult: () => few.abort(reason) })
    await expect(here).rejects.toBe(reason)
  })

  it('ends where somebody who is told of results throws', async () => {
    const told = (): never => {
      throw new Error('no more')
    }
    await expect((await open({ threads: 2 })).run({ times: 1 }, jobs(9), { onResult: told })).rejects.toThrow('no more')
  })

  const script = (body: string): string[] => [
    '--input-type=module',
    '--eval',
    `import { openPool } from ${JSON.stringify(built)}; import { work } from ${JSON.stringify(at('./double.mjs'))};
     const pool = openPool(work, { threads: 2 }); ${body}`,
  ]

  it('keeps no process alive once it is idle', () => {
    const body = 'pool.warm(); await pool.run({ times: 1 }, Array(9).fill({ value: 1 })); console.log("done")'
    const { status, stdout } = spawnSync(process.execPath, script(body), { encoding: 'utf8', timeout: 20_000 })
    expect([status, stdout]).toEqual([0, 'done\n'])
  })

  it('dies with its process on an interrupt', async () => {
    const child = spawn(
      process.execPath,
      script('console.log("runs"); await pool.run({ times: 1 }, Array(9).fill("never"))'),
    )
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve([code, signal])))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGINT')
    expect(await ended).toEqual([null, 'SIGINT'])
  })
})
