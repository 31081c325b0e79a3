import { z } from 'zod'
import { Day, Id, Text } from './primitives.js'
import { verifications } from './words.js'

/** `calendars/<year>.yaml`: weekdays off and weekend days worked. Every other day follows its weekday. Days past all windows are provisional. */
export const CalendarFile = z
  .strictObject({
    id: Id,
    title: Text,
    from: Day,
    until: Day,
    /** Days off that are weekdays, or weekend days that belong to a holiday. */
    daysOff: z.array(Day),
    /** Weekend days that are worked. */
    workdays: z.array(Day),
    status: z.enum(verifications),
    source: z.string().min(1),
  })
  .meta({ id: 'CalendarFile', title: 'calendars/YEAR.yaml' })
export type CalendarFile = z.infer<typeof CalendarFile>
