/**
 * Does something until somebody ends it: an interrupt, a request to end, or a reader who has gone. What was switched on is switched off
 * again, so that a second interrupt ends the process whatever it does.
 */
export const untilStopped = async (act: (signal: AbortSignal) => Promise<void>): Promise<void> => {
  const stop = new AbortController()
  const end = (): void => stop.abort()
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  process.stdout.once('error', end)
  try {
    await act(stop.signal)
  } finally {
    process.off('SIGINT', end)
    process.off('SIGTERM', end)
    process.stdout.off('error', end)
  }
}
