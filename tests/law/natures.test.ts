import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decide, parseCase } from '@plumbline/core'
import { loadProgram } from '@plumbline/files'
import { natures, type Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'

const below = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const programIn = async (folder: string): Promise<Program> => {
  const { program } = await loadProgram(below(folder))
  if (program === null) throw new Error(`${folder} does not compile`)
  return program
}

const limits = await programIn('rules/cn-limits')
const lab = await programIn('rules/cn-limits/lab')

describe('every nature', () => {
  it('has a file', () => expect(limits.natures.map(({ nature }) => nature).sort()).toEqual([...natures].sort()))

  it.each(limits.natures)('$nature says what its measures can be', ({ allows, kinds }) => {
    expect(allows).not.toHaveLength(0)
    expect(kinds).not.toHaveLength(0)
  })

  it.each(limits.natures)('$nature burdens by what burdens, and frees by what frees', ({ allows }) => {
    const acts = (polarity: 'adverse' | 'favourable') =>
      allows.flatMap((one) => (one.polarity === polarity ? one.acts : []))
    expect(acts('adverse').filter((act) => act === 'grant' || act === 'remove')).toEqual([])
    expect(acts('favourable').filter((act) => act !== 'grant' && act !== 'remove')).toEqual([])
  })
})

type Measure = Program['measures'][string]
type Act = Program['rules'][number]['then'][number]['act']

/** Limits that stop the measure of an article of the laboratory, were it what it is not. No pack compiles so, so the program is changed afterwards. */
const stoppedBy = (article: string, id: string, changes: Partial<Measure>, act?: Act): readonly string[] => {
  const changed: Program = {
    ...lab,
    measures: { ...lab.measures, [id]: { ...(lab.measures[id] as Measure), ...changes } },
    rules: lab.rules.map((rule) => ({
      ...rule,
      then: rule.then.map((template) =>
        template.measure === id && act !== undefined ? { ...template, act } : template,
      ),
    })),
  }
  const input = JSON.parse(readFileSync(below('rules/cn-limits/lab/cases/finding.json'), 'utf8'))
  input.records[0].facts.article = article
  const parsed = parseCase(input, changed)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const decision = decide(changed, parsed.case)
  expect(decision.effects.some(({ measure }) => measure === id)).toBe(true)
  return decision.limits.flatMap(({ limit, does }) => (does === 'block' ? [limit] : []))
}

describe('what calls itself by another nature, polarity, act or kind is stopped', () => {
  const fine = 'lab.fine'
  const supervision = 'lab.key-supervision'
  const list = 'lab.list-undomained'
  const publication = 'lab.publication'
  const wrong: readonly (readonly [string, string, string, Partial<Measure>, Act?])[] = [
    ['a fine called a reward', 'fine', fine, { nature: 'reward' }],
    ['a fine called favourable', 'fine', fine, { polarity: 'favourable' }],
    ['a fine that is granted', 'fine', fine, {}, 'grant'],
    ['a fine that is a bar', 'fine', fine, {}, 'bar'],
    ['a penalty of a kind of its own', 'fine', fine, { kind: 'closure-x' }],
    ['a closure called supervision', 'supervise-law', supervision, { kind: 'closure' }],
    ['supervision that is a bar', 'supervise-law', supervision, {}, 'bar'],
    ['supervision called favourable', 'supervise-law', supervision, { polarity: 'favourable' }],
    ['an entry that is imposed, so that nobody is told', 'list-law', list, {}, 'impose'],
    ['an entry called favourable', 'list-law', list, { polarity: 'favourable' }],
    ['an entry that is a removal', 'list-law', list, { polarity: 'favourable' }, 'remove'],
    ['publishing that is a designation, so that nobody reviews it', 'pub-law', publication, {}, 'designate'],
    ['publishing called favourable', 'pub-law', publication, { polarity: 'favourable' }],
    ['a bar from everything that is granted', 'general-bar', 'lab.general-bar', {}, 'grant'],
    ['a bar from everything that is published', 'general-bar', 'lab.general-bar', {}, 'publish'],
    ['a fine called a private choice', 'fine', fine, { nature: 'private-choice', kind: 'terms' }, 'bar'],
  ]
  for (const [name, article, id, changes, act] of wrong)
    it(name, () => expect(stoppedBy(article, id, changes, act)).toContain('cn-limits.fits-nature'))
  it('and what is what it says is not', () => expect(stoppedBy('fine', fine, {})).toEqual([]))
})
