import { readFileSync } from 'node:fs'
import { type FamilyId, familyTitles } from './families.js'
import { mutations } from './mutations.js'
import { plan } from './plan.js'
import type { Property } from './property.js'
import type { Tally } from './survey.js'

const families = Object.keys(plan) as FamilyId[]
const every = families.flatMap((family) => plan[family].map((asking) => ({ family, asking })))

/** Cases drawn for a family: each is asked about by one property or by many. */
const drawnFor = (family: FamilyId): number => Math.max(...plan[family].map(({ cases }) => cases))

/** The sentence on the way out is asked where the way out is tested. */
const exit = {
  sentence: 'doing every act on the way-out list makes the application admissible on the day named',
  file: 'tests/future/wayOut.property.test.ts',
}
const exitCases = (): number => {
  const text = readFileSync(new URL(`../../../${exit.file}`, import.meta.url), 'utf8')
  const asked = /numRuns: (\d+)/.exec(text.slice(text.indexOf(exit.sentence)))
  if (!text.includes(exit.sentence) || !asked) throw new Error(`${exit.file} asks no such thing`)
  return Number(asked[1])
}

export const casesDrawn = (): number => families.map(drawnFor).reduce((sum, count) => sum + count, exitCases())

const properties: readonly Property[] = [...new Set(every.map(({ asking }) => asking.property))]

const rowOf = (property: Property): string => {
  const asked = every.filter(({ asking }) => asking.property === property)
  const total = asked.reduce((sum, { asking }) => sum + asking.cases, 0)
  const bearing = asked.reduce((sum, { asking }) => sum + asking.bearing, 0)
  const where = asked.map(({ family, asking }) => `${family} ${asking.cases}`).join(', ')
  return `| ${property.sentence} | ${total} | ${bearing} | ${where} |`
}

const brokenBy = (property: Property): string =>
  mutations
    .filter((mutation) => mutation.property === property)
    .map(({ title }) => `- ${title}\n`)
    .join('')

/** `docs/properties.md`, from what the tests ask. */
export const page = (): string => `# What holds of every case

Sentences about the engine and the mandatory limits, each tried on generated cases in every run of the tests
(\`tests/properties/*.property.test.ts\`). ${casesDrawn()} cases are drawn, from a fixed seed; \`PLUMBLINE_SEED=<n>\` draws others.
This page is written from what the tests ask, and a test keeps it so (\`tests/properties/table.test.ts\`).

## Where the cases come from

${families.map((family) => `- **${family}** (${drawnFor(family)} cases): ${familyTitles[family]}.`).join('\n')}

Cases are built around one rule of the program: mostly what it asks for is there and the file is in order; sometimes a fact, a step, a
day, the competence or the mandate is missing or wrong, and the authority wishes for more than the law gives. Each of them has passed
\`parseCase\`. Cases of invented programs are drawn without such care.

## What is asked

*bears*: of at least so many cases the sentence has something to say (an effect stands, a limit stops one, a fact can be removed): a
sentence that never bears proves nothing. What a run found is printed by it.

| property | cases | bears on at least | asked of |
| --- | ---: | ---: | --- |
${properties.map(rowOf).join('\n')}
| ${exit.sentence} | ${exitCases()} | | \`${exit.file}\`, listed employers under rules/cn-national |

## That each can fail

Each sentence is also asked of broken copies of the engine or of the program, and must notice.

${properties.map((property) => `**${property.sentence}**\n\n${brokenBy(property)}`).join('\n')}`

/** What one run found. */
export const printed = (family: FamilyId, tallies: readonly Tally[]): string =>
  [
    `${family}: ${familyTitles[family]}`,
    ...tallies.map(
      ({ asking, cases, bearing, bears }) =>
        `  ${String(cases).padStart(6)} cases ${String(bearing).padStart(6)} bear on it ${String(bears).padStart(7)} times  ${asking.property.sentence}`,
    ),
  ].join('\n')
