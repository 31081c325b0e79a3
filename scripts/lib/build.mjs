import { compileRulePacks } from './compileRulePacks.mjs'
import { runTool } from './runTool.mjs'

/** TypeScript to JavaScript, then rule packs to programs; either only where its inputs changed. */
export async function build() {
  const typescript = await runTool('typescript', 'tsc', ['-b'])
  return typescript.code === 0 ? compileRulePacks() : typescript
}
