import type { Day } from '@plumbline/schema'

/** Whether a half-open interval contains the day. */
export const contains = ({ from, until }: { readonly from: Day; readonly until: Day | null }, day: Day): boolean =>
  from <= day && (until === null || day < until)
