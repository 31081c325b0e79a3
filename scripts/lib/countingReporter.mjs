import { writeFileSync } from 'node:fs'

/**
 * A vitest reporter that writes what `npm test` adds up, as JSON, to the file that PLUMBLINE_COUNTS names. A test file
 * that cannot be loaded, a suite whose hook fails and an error outside of any test count as one failure each.
 */
export default class CountingReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
    const inState = (state) => tests.filter((test) => test.result().state === state)
    const broken = suites.filter((suite) => suite.errors().length > 0).length
    const counts = {
      passed: inState('passed').length,
      failed: inState('failed').length + broken + unhandledErrors.length,
      skipped: inState('skipped').map(nameWithReason),
      slow: modules
        .map(secondsOf)
        .filter(({ seconds }) => seconds >= 20)
        .sort((left, right) => right.seconds - left.seconds),
    }
    writeFileSync(process.env.PLUMBLINE_COUNTS, JSON.stringify(counts))
  }
}

/** How long a file took, so that a reader of the log sees where the minutes go. */
const secondsOf = (module) => ({
  file: module.relativeModuleId,
  seconds: Math.round(module.diagnostic().duration / 1000),
})

const nameWithReason = (test) => {
  const { note } = test.result()
  return note === undefined ? test.fullName : `${test.fullName}: ${note}`
}
