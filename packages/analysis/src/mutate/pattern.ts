import type { Path } from '@plumbline/pack'

/** Whether a path fits a pattern of keys, with `*` for any key or index: `procedure`, any, `checklist`, any. */
export const fits = (path: Path, pattern: string): boolean => {
  const keys = pattern.split('/')
  return keys.length === path.length && keys.every((key, index) => key === '*' || key === String(path[index]))
}
