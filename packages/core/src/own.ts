/** An own property of a mapping; names such as `constructor` never reach the prototype. */
export const own = <T>(mapping: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(mapping, key) ? mapping[key] : undefined
