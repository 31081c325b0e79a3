import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CalendarFile } from '@plumbline/schema'
import { parse } from 'yaml'
import { type WorkingDays, workingDaysOf } from '../../packages/core/src/calendar/workingDays.js'

const folder = fileURLToPath(new URL('../../rules/cn-limits/calendars', import.meta.url))

/** The official calendars that every pack counts with, in the order of their years. */
export const officialCalendars: readonly CalendarFile[] = readdirSync(folder)
  .sort()
  .map((name) => CalendarFile.parse(parse(readFileSync(`${folder}/${name}`, 'utf8'))))

export const officialWorkingDays: WorkingDays = workingDaysOf(officialCalendars)
