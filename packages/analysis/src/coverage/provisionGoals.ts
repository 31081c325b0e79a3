import type { Phrases } from '@plumbline/explain'
import { filesOf, type Pack, type PackFile } from '@plumbline/pack'
import { type Locator, Locator as LocatorSchema } from '@plumbline/schema'
import type { Goal } from './goal.js'
import type { Seen } from './seen.js'

/** One locator at or below the other names the same provision. */
const same = (a: Locator, b: Locator): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)

/** Locators under `law` anywhere in a value. */
const citedIn = (value: unknown, key = ''): readonly Locator[] => {
  if (typeof value === 'string') return /law$/i.test(key) && LocatorSchema.safeParse(value).success ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => citedIn(one, key))
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => citedIn(one, name))
    : []
}

/** Each provision that rules and limits cite: a sentence covers it, or a condition that cites it was seen to hold or to fail. */
export const provisionGoals = (
  packs: readonly Pack[],
  conditions: readonly Goal[],
  seen: Seen,
  phrases: Phrases,
): readonly Goal[] => {
  const cited = new Map<Locator, PackFile>()
  for (const pack of packs)
    for (const file of [...filesOf(pack, 'rule'), ...filesOf(pack, 'limit')])
      for (const law of citedIn(file.value)) if (!cited.has(law)) cited.set(law, file)
  const covered = Object.keys(seen.covers)
  const exercised = new Set(
    conditions.filter((goal) => goal.seen && goal.want !== 'unknown').flatMap(({ law }) => [...law]),
  )
  return [...cited].map(([law, file]): Goal => {
    const at = Math.max(0, file.text.indexOf(law))
    const line = file.text.slice(0, at).split('\n').length
    const { zh, en } = phrases.provision(law)
    return {
      kind: 'provision',
      of: law,
      name: { zh, en },
      file: file.file,
      line,
      lastLine: line,
      want: 'covered',
      seen: exercised.has(law) || covered.some((one) => same(one, law)),
      excluded: null,
      missing: {
        zh: `没有测试句涉及${zh}，引用它的条件也没有受到检验（${law}）`,
        en: `no sentence covers ${en}, and no condition that cites it was tried (${law})`,
      },
      law: [law],
    }
  })
}
