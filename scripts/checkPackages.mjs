// Packs every package as it would be published, and asks publint and are-the-types-wrong what a user would meet.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { runPnpm } from './lib/runPnpm.mjs'
import { runTool } from './lib/runTool.mjs'
import { workspacePackages } from './lib/workspace.mjs'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-pack-'))
try {
  const published = workspacePackages().filter(({ manifest }) => manifest.private !== true)
  const packed = await runPnpm([
    '-r',
    ...published.map(({ folder }) => `--filter=./${folder}`),
    'pack',
    '--pack-destination',
    folder,
  ])
  if (packed.code !== 0) throw new Error(packed.output)
  const complaints = (await Promise.all(published.map(({ manifest }) => complaintsAbout(manifest)))).flat()
  if (complaints.length > 0) console.log(complaints.join('\n'))
  process.exitCode = complaints.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}

async function complaintsAbout({ name, version, exports }) {
  const file = join(folder, `${name.slice(1).replace('/', '-')}-${version}.tgz`)
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(readFileSync(file)).buffer } })
  const complaints = messages.map((message) => `${name}: ${formatMessage(message, pkg, { color: false })}`)
  if (exports === undefined) return complaints // Rules are data: there is nothing to import.
  const types = await runTool('@arethetypeswrong/cli', 'attw', [file, '--profile', 'esm-only', '--no-color'])
  return types.code === 0 ? complaints : [...complaints, types.output]
}
