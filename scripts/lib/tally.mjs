/**
 * Adds up results of steps. A step that counts its own tests brings `passed`, `failed` and `skipped` (names, with the
 * reason) and `slow` (files, with their seconds); any other step counts as one. A step that failed without counting a failure counts as one failure more.
 */
export function tally(results) {
  const total = { passed: 0, failed: 0, skipped: [], slow: [] }
  for (const { code, passed, failed, skipped, slow } of results) {
    total.passed += passed ?? (code === 0 ? 1 : 0)
    total.failed += code === 0 ? (failed ?? 0) : Math.max(1, failed ?? 0)
    total.skipped.push(...(skipped ?? []))
    total.slow.push(...(slow ?? []))
  }
  return total
}

/** `12 passed, 0 failed`, and `, 3 skipped` where there are any. */
export const summary = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`
