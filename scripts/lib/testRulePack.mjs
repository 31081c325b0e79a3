import { plumbline } from './plumbline.mjs'

/** Packs of law that is in force: their sentences show all that there is to show. The limits are tried on invented law. */
const isComplete = (pack) => !pack.startsWith('rules/cn-limits')

/** Runs the test sentences of a rule pack, counts them, and holds what they show against what there is to show. */
export async function testRulePack(pack) {
  if (!isComplete(pack)) {
    const result = await plumbline(['test', pack, '--format', 'json'])
    return { ...result, ...read(result, ({ passed, failed }) => ({ passed, failed })) }
  }
  const result = await plumbline(['test', pack, '--format', 'json', '--coverage', '--threshold', '100'])
  return { ...result, ...read(result, withCoverage) }
}

function read({ stdout }, use) {
  try {
    return use(JSON.parse(stdout))
  } catch {
    return {} // The command broke before it could answer: its exit code counts.
  }
}

function withCoverage({ passed, failed, coverage }) {
  const counts = `${passed} passed, ${failed} failed`
  if (coverage.below.length === 0) return { passed, failed, note: `${counts}; coverage 100 %` }
  const unseen = coverage.goals.filter(({ seen, excluded }) => !seen && excluded === null)
  const output = unseen.map(({ missing, file, line }) => `${missing.en}  ${file}:${line}`).join('\n')
  return { passed, failed, note: `${counts}; not shown: ${unseen.length}`, ...(failed === 0 ? { output } : {}) }
}
