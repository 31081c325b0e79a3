import { summary, tally } from './tally.mjs'

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`

/**
 * Runs one step and prints one line for it: how it went, its name, how long it took. Only a step that fails shows its
 * output. A step is a function to a result: an exit `code`, its `output`, perhaps a `note` or counts as `tally` reads.
 */
export async function step(name, work) {
  const from = performance.now()
  const result = await work()
  const note = result.note ?? (result.passed === undefined ? '' : summary(tally([result])))
  console.log(
    `${result.code === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(22)}${seconds(from).padStart(7)}  ${note}`.trimEnd(),
  )
  if (result.code !== 0) console.log(`\n${result.output.trimEnd()}\n`)
  return result
}

/** A step without which nothing after it makes sense: when it fails, the command ends there, failed. */
export async function mustStep(name, work) {
  const result = await step(name, work)
  if (result.code !== 0) process.exit(1)
  return result
}
