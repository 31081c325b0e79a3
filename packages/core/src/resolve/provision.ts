import type { Locator } from '@plumbline/schema'

/** Two locators are of one provision when one is, or lies below, the other: `art-5` and `art-5/item-1`. */
export const sameProvision = (a: Locator, b: Locator): boolean =>
  a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)
