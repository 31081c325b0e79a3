// Writes the digest of the limits into every pack that pins them: `node scripts/pinLimits.mjs`. Whoever runs it has looked at what changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { filesBelow } from './lib/filesBelow.mjs'
import { root } from './lib/paths.mjs'
import { plumbline } from './lib/plumbline.mjs'

const limits = 'rules/cn-limits'
const pinned = new RegExp(`(limitedBy: \\{ pack: ${basename(limits)}, .*digest: ')[^']+(')`)

const { code, stdout, output } = await plumbline(['digest', limits, '--format', 'json'])
if (code !== 0) {
  console.error(output)
  process.exit(code)
}
const { digest } = JSON.parse(stdout)
for (const file of filesBelow('rules').filter((path) => basename(path) === 'pack.yaml')) {
  const before = readFileSync(join(root, file), 'utf8')
  const after = before.replace(pinned, `$1${digest}$2`)
  if (after === before) continue
  writeFileSync(join(root, file), after)
  console.log(`${file}: ${digest}`)
}
