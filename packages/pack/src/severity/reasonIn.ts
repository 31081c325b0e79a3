/** The reason that a comment to a tool gives behind a colon; null where it gives none. */
export const reasonIn = (rest: string): string | null =>
  /^\s*[:：]\s*(.*[\p{L}\p{N}].*)$/u.exec(rest)?.[1]?.trim() ?? null
