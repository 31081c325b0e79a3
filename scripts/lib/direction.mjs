/**
 * Which packages of the workspace a package may import. What is not listed here may not be imported at all, so a new
 * package means a new row.
 */
export const direction = {
  schema: [],
  pack: ['schema'],
  core: ['schema'],
  reference: ['schema'],
  explain: ['schema', 'core'],
  analysis: ['schema', 'pack', 'core', 'explain'],
  sdk: ['schema', 'core', 'explain'],
  'adapters/files': ['schema', 'pack', 'analysis'],
  'adapters/cli': ['schema', 'pack', 'core', 'reference', 'explain', 'sdk', 'analysis', 'adapters/files'],
}

/** Packages whose answers depend on their arguments and on nothing else. */
export const pure = ['schema', 'pack', 'core', 'reference', 'explain', 'analysis']

/** The one place that may use `Date` and date-fns: the legal calendar, in UTC. */
export const calendarFolder = 'packages/core/src/calendar'
