import { run } from './run.js'

/** The ordinary line diff of two files, under the name of the one that they are; empty where they hold the same. */
export const plainDiff = async (path: string, before: string, after: string): Promise<string> => {
  const { out } = await run(
    'git',
    ['--no-pager', 'diff', '--no-index', '--no-ext-diff', '--no-color', '--', before, after],
    '.',
  )
  const text = out.toString('utf8')
  const start = text.search(/^(?:@@|Binary files)/m)
  return start === -1 ? '' : `--- a/${path}\n+++ b/${path}\n${text.slice(start)}`
}
