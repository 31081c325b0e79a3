const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`

/**
 * Runs one step and prints one line for it: its name, how it went, how long it took. Only a step that fails shows its
 * whole output. A step is a function to a result with an exit `code`, its `output`, and perhaps a short `note`.
 */
export async function step(name, work) {
  const from = performance.now()
  const result = await work()
  const parts = [result.code === 0 ? 'ok  ' : 'FAIL', name.padEnd(14), seconds(from).padStart(7), result.note ?? '']
  console.log(parts.join('  ').trimEnd())
  if (result.code !== 0) console.log(result.output.trimEnd())
  return result
}

/** A step without which nothing after it makes sense: when it fails, the command ends there, failed. */
export async function mustStep(name, work) {
  const result = await step(name, work)
  if (result.code !== 0) process.exit(1)
  return result
}
