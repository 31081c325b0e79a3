import type { Act } from '@plumbline/schema'

/** Acts that a body decides on a record of its own: two records are two decisions, each with its own procedure. */
export const decidedByRecord: Readonly<Record<Act, boolean>> = {
  designate: true,
  remove: true,
  impose: true,
  grant: true,
  publish: true,
  bar: false,
  contemplate: false,
}
