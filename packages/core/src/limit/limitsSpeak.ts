import type { World } from '../facts/world.js'

/** Whether the day asked about lies in the time for which the program has limits. Before it nothing adverse can be held against them. */
export const limitsSpeak = ({ program: { limits }, case: { asOf } }: World): boolean =>
  limits.length === 0 || limits.some(({ effective }) => effective.from <= asOf)
