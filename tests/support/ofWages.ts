/**
 * Whether a file of a copy of the packs is kept where one family of the national pack is enough: wage arrears, with all facts, measures and
 * law. What is left is a pack of its own, and read in a fraction of the time. Takes paths in the pack or above it.
 */
export const isOfWages = (path: string): boolean =>
  !/(?:^|cn-national\/)(?:rules\/(?!wages(?:\/|$))(?!cn-)|scenarios\/(?!(?:limits-)?wages)|coverage(?:\/|$))|program\.json$|node_modules|\/lab(?:\/|$)/.test(
    path,
  )
