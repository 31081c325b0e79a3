import { existsSync, readFileSync, rmSync } from 'node:fs'
import { cachePath } from './cachePath.mjs'
import { runTool } from './runTool.mjs'

/** Runs every test of packages and `tests/`, and counts them. */
export async function runVitest() {
  const file = cachePath('vitest.json')
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=./scripts/lib/countingReporter.mjs']
  const result = await runTool('vitest', 'vitest', ['run', ...reporters], { env: { PLUMBLINE_COUNTS: file } })
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  return { ...result, ...counts }
}
