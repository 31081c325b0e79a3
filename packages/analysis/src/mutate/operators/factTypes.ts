import type { Path } from '@plumbline/pack'
import { effectFacts, type FactDeclaration, type FactPath, subjectKinds } from '@plumbline/schema'
import type { Site } from './site.js'

type Declared = Pick<FactDeclaration, 'type' | 'codes'>

/** How a fact is declared that is read at a path of the file; of a matter or a source, by the first that declares it. */
const declarationOf = ({ program: { dictionary }, readIn }: Site, fact: FactPath, at: Path): Declared | undefined => {
  const [root, name = '', ...rest] = fact.split('.')
  const { for: kind, matters = [] } = readIn(at)
  if (rest.length > 0) return name === 'event' ? { type: 'day' } : undefined
  if (root === 'record') {
    const record = dictionary.records[kind]
    return record?.derived[name]?.kind === 'period-end' ? { type: 'day' } : record?.facts[name]
  }
  if (root === 'subject' || root === 'party') return dictionary.subject[name]
  if (root === 'matter') return matters.flatMap((one) => dictionary.matters[one]?.facts[name] ?? [])[0]
  return undefined
}

export const isDay = (site: Site, fact: FactPath, at: Path): boolean => declarationOf(site, fact, at)?.type === 'day'

/** Codes that a fact can be, in the order declared; none where it is not declared as a code. */
export const codesOf = (site: Site, fact: FactPath, at: Path): readonly string[] => {
  if (/^(?:subject|party)\.kind$|^effect\.partyKind$/.test(fact)) return subjectKinds
  const [root, name = ''] = fact.split('.')
  if (root === 'effect') {
    const declared = (effectFacts as Readonly<Record<string, { readonly codes?: readonly string[] }>>)[name]
    return declared?.codes ?? []
  }
  return Object.keys(declarationOf(site, fact, at)?.codes ?? {})
}
