import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseCase } from '@plumbline/core'
import { loadProgram, readCase } from '@plumbline/files'
import type { Case, Program } from '@plumbline/schema'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** One run of an example: a case under the program of its pack. */
export interface ExampleRun {
  readonly name: string
  readonly program: Program
  readonly case: Case
}

const programs = new Map<string, Promise<Program>>()

/** The compiled program of a pack of this repository. */
export const programOf = (pack: string): Promise<Program> => {
  const known = programs.get(pack)
  if (known) return known
  const loading = loadProgram(`${root}rules/${pack}`).then(({ program, diagnostics }) => {
    if (!program)
      throw new Error(
        `rules/${pack} does not compile: ${diagnostics.map(({ code, file, line }) => `${file}:${line} ${code}`).join(', ')}`,
      )
    return program
  })
  programs.set(pack, loading)
  return loading
}

interface Index {
  readonly pack: string
  readonly runs: readonly { readonly case: string; readonly asOf?: string }[]
}

/** Every run of every example, parsed against its program. */
export const exampleRuns = async (): Promise<readonly ExampleRun[]> => {
  const folders = readdirSync(`${root}examples`, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const runs = await Promise.all(
    folders.map(async ({ name: folder }) => {
      const index = parse(readFileSync(`${root}examples/${folder}/example.yaml`, 'utf8')) as Index
      const program = await programOf(index.pack.replace('../../rules/', ''))
      return Promise.all(
        index.runs.map(async (run): Promise<ExampleRun> => {
          const input = (await readCase(`${root}examples/${folder}/${run.case}`)).value as object
          const parsed = parseCase(run.asOf ? { ...input, asOf: run.asOf } : input, program)
          const name = `${folder}/${run.case}${run.asOf ? ` as of ${run.asOf}` : ''}`
          if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`)
          return { name, program, case: parsed.case }
        }),
      )
    }),
  )
  return runs.flat()
}
