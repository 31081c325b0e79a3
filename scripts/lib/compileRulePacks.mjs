import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { filesBelow } from './filesBelow.mjs'
import { hashFiles } from './hashFiles.mjs'
import { root } from './paths.mjs'
import { plumbline } from './plumbline.mjs'
import { isStamped, stamp } from './stamp.mjs'
import { codePackages, rulePacks } from './workspace.mjs'

/**
 * Writes `rules/<id>/program.json` for every pack. A pack may extend others, and the compiler is ours, so the inputs
 * of each are all packs and all code: cheap to hash, and never stale.
 */
export async function compileRulePacks() {
  const sources = codePackages().flatMap(({ folder }) => filesBelow(`${folder}/src`))
  const hash = hashFiles(['pnpm-lock.yaml', ...filesBelow('rules'), ...sources])
  for (const pack of rulePacks()) {
    const name = `program-${basename(pack)}`
    const program = `${pack}/program.json`
    if (isStamped(name, hash) && existsSync(join(root, program))) continue
    const result = await plumbline(['compile', pack, '--out', program])
    if (result.code !== 0) return result
    stamp(name, hash)
  }
  return { code: 0, output: '' }
}
