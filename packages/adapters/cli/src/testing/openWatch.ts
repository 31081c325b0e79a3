import { watch } from 'node:fs'

/** What an editor or a version control system leaves beside files is none of ours. */
const matters = (path: string): boolean =>
  /\.ya?ml$/i.test(path) && !path.split(/[\\/]/).some((part) => part.startsWith('.') || part === 'node_modules')

/** Folders that are watched. What changes while nobody waits is told to who waits next. */
export interface Watch {
  /** Paths of YAML files that changed, with their folder before them, once nothing more has changed for a moment; none once it is closed. */
  readonly next: () => Promise<readonly string[]>
  readonly close: () => void
}

/**
 * Watches folders and all below them.
 *
 * @param quiet milliseconds without a change after which changes are told: an editor writes a file in several steps
 */
export const openWatch = (folders: readonly string[], quiet = 100): Watch => {
  const changed = new Set<string>()
  const stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let settled = false
  let tell: ((paths: readonly string[]) => void) | undefined
  const answer = (): void => {
    if (tell === undefined || !(settled || stop.signal.aborted)) return
    const paths = stop.signal.aborted ? [] : [...changed].sort()
    changed.clear()
    settled = false
    tell(paths)
    tell = undefined
  }
  const close = (): void => {
    clearTimeout(timer)
    stop.abort()
    answer()
  }
  for (const folder of folders)
    watch(folder, { recursive: true, signal: stop.signal }, (_event, name) => {
      if (name === null || !matters(name)) return
      changed.add(`${folder}/${name.split('\\').join('/')}`)
      settled = false
      clearTimeout(timer)
      timer = setTimeout(() => {
        settled = true
        answer()
      }, quiet)
    }).on('error', close)
  return {
    next: () =>
      new Promise((resolve) => {
        tell = resolve
        answer()
      }),
    close,
  }
}
