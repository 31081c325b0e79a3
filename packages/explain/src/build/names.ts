import type { Program, Text } from '@plumbline/schema'
import type { Explanation, Item } from '../tree/explanation.js'
import type { Context } from './context.js'
import { own } from './context.js'

const subjectOf = ({ case: kase }: Context): string => kase.subject

const roleTitle = ({ program }: Context, role: string): Text => {
  const { zh, en } = own(program.dictionary.roles, role) ?? { zh: role, en: role }
  return { zh, en }
}

export const namedPersons = (context: Context): Explanation['persons'] =>
  Object.fromEntries(
    context.case.persons.map((person) => [
      person.id,
      {
        name: person.name ?? null,
        kind: person.kind,
        creditCode: person.creditCode ?? null,
        roles: [...new Set(person.roles.filter(({ of }) => of === subjectOf(context)).map(({ role }) => role))].map(
          (role) => roleTitle(context, role),
        ),
      },
    ]),
  )

export const namedRecords = (context: Context): Explanation['records'] =>
  Object.fromEntries(
    context.case.records.map((record) => [
      record.id,
      {
        title: context.kindOf(record)?.title ?? { zh: record.kind, en: record.kind },
        document: record.document,
        by: record.by.name ?? record.by.id,
      },
    ]),
  )

/** Locators that stand anywhere in the items. */
export const cited = (items: readonly Item[]): readonly string[] =>
  items.flatMap(({ says, then }) => [
    ...('law' in says.with ? [says.with.law] : []),
    ...('operative' in says.with ? says.with.operative : []),
    ...('laws' in says.with ? says.with.laws : []),
    ...('between' in says.with ? [...says.with.between, ...says.with.and] : []),
    ...cited(then),
  ])

const namedProvision = ({ instruments }: Program, locator: string): Explanation['provisions'][string] | undefined => {
  const slash = locator.indexOf('/')
  const instrument = own(instruments, locator.slice(0, slash))
  if (!instrument) return undefined
  const provision = instrument.provisions.find(({ at }) => at === locator.slice(slash + 1))
  return {
    instrument: instrument.title,
    gist: provision?.gist ?? null,
    level: instrument.level,
    status: provision?.status ?? null,
  }
}

/** Names of provisions, sorted by locator; one of an instrument that the pack does not have has none. */
export const namedProvisions = (program: Program, locators: readonly string[]): Explanation['provisions'] =>
  Object.fromEntries(
    [...new Set(locators)].sort().flatMap((locator) => {
      const provision = namedProvision(program, locator)
      return provision ? [[locator, provision]] : []
    }),
  )
