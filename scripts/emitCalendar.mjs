// Writes the official working days of a year for review: `node scripts/emitCalendar.mjs <year>...`. What changed is then read as a
// diff, against the State Council notice. A year that was not announced yet is refused. Exit 2 on misuse.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calendarYaml } from './lib/officialCalendar.mjs'
import { root } from './lib/paths.mjs'

const years = process.argv.slice(2)
if (years.length === 0 || !years.every((year) => /^\d{4}$/.test(year))) {
  console.error('say which years: node scripts/emitCalendar.mjs 2026')
  process.exit(2)
}
for (const year of years) {
  try {
    const path = join('rules', 'cn-limits', 'calendars', `${year}.yaml`)
    writeFileSync(join(root, path), calendarYaml(Number(year)))
    console.log(`wrote ${path}`)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
