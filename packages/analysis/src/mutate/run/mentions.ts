/** Whether a value names a parameter anywhere inside. */
export const mentions = (value: unknown, parameter: string): boolean =>
  JSON.stringify(value).includes(`{"parameter":${JSON.stringify(parameter)}}`)

/** Every parameter that a value names. */
export const parametersIn = (value: unknown): readonly string[] => [
  ...new Set([...JSON.stringify(value).matchAll(/\{"parameter":"([^"]+)"\}/g)].map(([, id]) => id as string)),
]
