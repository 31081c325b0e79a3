import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from './paths.mjs'

/**
 * What every folder of `examples/` shows, in order: `{ folder, title, pack, runs }`, as its `example.yaml` says, with
 * paths from that folder turned into paths from the root.
 */
export const examples = () =>
  readdirSync(join(root, 'examples'))
    .sort()
    .map((name) => `examples/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'example.yaml')))
    .map(readExample)

function readExample(folder) {
  const { title, pack, runs } = parse(readFileSync(join(root, folder, 'example.yaml'), 'utf8'))
  const fromRoot = (path) => join(folder, path)
  return { folder, title, pack: fromRoot(pack), runs: runs.map((run) => ({ ...run, case: fromRoot(run.case) })) }
}
