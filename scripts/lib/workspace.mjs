import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** The folders that `pnpm-workspace.yaml` names, each with one package in every folder below it. */
const parents = ['packages', 'packages/adapters', 'rules']

const childrenOf = (parent) =>
  readdirSync(join(root, parent))
    .sort()
    .map((name) => `${parent}/${name}`)

/** The packages of the workspace, as `{ folder, manifest }`; `folder` is from the root, with slashes. */
export const workspacePackages = () =>
  parents
    .flatMap(childrenOf)
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) }))

/** The packages that hold code, without the rule packs. */
export const codePackages = () => workspacePackages().filter(({ folder }) => folder.startsWith('packages/'))

/** The folders of the rule packs, from the root. */
export const rulePacks = () => childrenOf('rules').filter((folder) => existsSync(join(root, folder, 'pack.yaml')))

/** The packs whose sentences are run: those that ship, and the laboratory of invented law that tries the limits. */
export const testedPacks = () => [...rulePacks(), 'rules/cn-limits/lab']
