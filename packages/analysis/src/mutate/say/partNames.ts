import type { Path } from '@plumbline/pack'
import type { Text } from '@plumbline/schema'
import { valueAt } from '../edit.js'
import type { Site } from '../operators/site.js'
import { titled } from './clauses.js'

type Part = Readonly<Record<string, unknown>>

/** How the parts of a file are called that have a name of their own, by where they stand. */
const names: Readonly<Record<string, (part: Part, site: Site, key: string) => Text>> = {
  unless: ({ title }) => titled('例外', 'the exception', title as Text),
  procedure: ({ step }, { phrases }) => titled('步骤', 'the step', phrases.step(String(step))),
  remedies: ({ route }, { phrases }) => titled('救济', 'the remedy', phrases.route(String(route))),
  relief: ({ route }, { phrases }) => titled('出路', 'the way out', phrases.route(String(route))),
  then: ({ measure }, { phrases }) => titled('效果', 'the effect', phrases.measure(String(measure))),
  setAside: ({ title }) => titled('不予采用事由', 'the ground for setting aside', title as Text),
  facts: ({ title }) => titled('事实', 'the fact', title as Text),
  events: ({ title }) => titled('事件', 'the event', title as Text),
  derived: ({ title }) => titled('推算事实', 'the derived fact', title as Text),
  subject: ({ title }) => titled('事实', 'the fact', title as Text),
  records: ({ title }) => titled('记录', 'the kind of record', title as Text),
  traits: ({ title }) => titled('特征', 'the trait', title as Text),
}

/** The innermost part with a name around a path of the file (or at it); null where there is none. */
export const partAround = (site: Site, at: Path): { readonly at: Path; readonly name: Text } | null => {
  for (let depth = at.length - 1; depth > 0; depth--) {
    const say = names[String(at[depth - 1])]
    const path = at.slice(0, depth + 1)
    const part = valueAt(site.file.value, path)
    if (say !== undefined && typeof part === 'object' && part !== null && !Array.isArray(part))
      return { at: path, name: say(part as Part, site, String(at[depth])) }
  }
  return null
}
