import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from './hashFiles.mjs'
import { root } from './paths.mjs'
import { runPnpm } from './runPnpm.mjs'
import { isStamped, stamp } from './stamp.mjs'
import { workspacePackages } from './workspace.mjs'

/** Installs what the lockfile says, unless that is what is installed already. */
export async function ensureInstalled() {
  const packages = workspacePackages()
  const manifests = packages.map(({ folder }) => `${folder}/package.json`)
  const hash = hashFiles(['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests])
  if (packages.every(hasItsModules) && isStamped('install', hash)) return { code: 0, output: '', note: 'up to date' }
  const result = await runPnpm(['install', '--frozen-lockfile', '--prod=false'])
  if (result.code === 0) stamp('install', hash)
  return result
}

const hasItsModules = ({ folder, manifest }) =>
  Object.keys(manifest.dependencies ?? {}).length === 0 || existsSync(join(root, folder, 'node_modules'))
