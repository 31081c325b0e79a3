import { plumbline } from './plumbline.mjs'

/** Runs the test sentences of a rule pack, and counts them. */
export async function testRulePack(pack) {
  const result = await plumbline(['test', pack, '--format', 'json'])
  return { ...result, ...countsIn(result.stdout) }
}

function countsIn(json) {
  try {
    const { passed, failed } = JSON.parse(json)
    return { passed, failed }
  } catch {
    return {} // The command broke before it could answer: its exit code counts.
  }
}
