import { needsTerm, type RuleWish, ruleSkeleton, triggersOf } from '@plumbline/analysis'
import type { Context } from '../context.js'
import { answersIn, ask, type Question } from './ask.js'
import { assertSound, type NewFiles } from './newFiles.js'
import type { OpenPack } from './openPack.js'
import { fromQuestion, idQuestion, lawQuestion, termQuestion, titleEn, titleZh } from './questions.js'
import type { NewOptions } from './takesNew.js'

type Name = 'id' | 'area' | 'titleZh' | 'titleEn' | 'from' | 'for' | 'matter' | 'measure' | 'law' | 'term'

/** `wages` and `list-entry` of `cn.wages.list-entry`. */
const placeIn = (id: string): { readonly area: string | undefined; readonly name: string } => {
  const parts = id.split('.')
  return { area: parts.length > 1 ? parts.at(-2) : undefined, name: parts.at(-1) as string }
}

const areaQuestion: Question = {
  option: '--area',
  asks: { zh: '领域（rules/ 之下的文件夹，如 wages）', en: 'area (a folder in rules/, such as wages)' },
  wrong: (answer) =>
    /^[a-z0-9][a-z0-9-]*$/.test(answer)
      ? undefined
      : { zh: `\`${answer}\` 不能作文件夹名`, en: `\`${answer}\` cannot be a folder` },
}

const questionsFor = ({ program }: OpenPack) => {
  const { dictionary, measures, rules } = program
  return [
    ['id', () => idQuestion((id) => rules.some((rule) => rule.id === id))],
    ['area', ({ id = '' }) => (placeIn(id).area === undefined ? areaQuestion : { ...areaQuestion, isSilent: true })],
    ['titleZh', () => titleZh],
    ['titleEn', () => titleEn],
    ['from', () => fromQuestion],
    ['measure', () => ({ option: '--measure', asks: { zh: '措施', en: 'measure' }, choices: Object.keys(measures) })],
    [
      'for',
      ({ measure = '' }) => ({
        option: '--for',
        asks: {
          zh: '由哪种记录引起（matter：由事项本身）',
          en: 'kind of record that triggers it (matter: the matter itself)',
        },
        choices: triggersOf(program, measure),
      }),
    ],
    [
      'matter',
      ({ for: kind }) => ({
        option: '--matter',
        asks: {
          zh: '在哪些事项中适用（可有多个；留空：不限）',
          en: 'matters in which it is asked (may be several; empty: any)',
        },
        choices: Object.keys(dictionary.matters),
        isList: true,
        isOptional: kind !== 'matter',
      }),
    ],
    ['law', () => lawQuestion(program)],
    ['term', ({ measure = '' }) => (needsTerm(program, measure) ? termQuestion : undefined)],
  ] as const satisfies readonly (readonly [
    Name,
    (before: Readonly<Partial<Record<Name, string>>>) => Question | undefined,
  ])[]
}

/** A new rule, its tests and its notes. */
export const newRule = async (context: Context, pack: OpenPack, options: NewOptions): Promise<NewFiles> => {
  const given = { ...options, matter: options.matter?.join(' '), law: options.law?.join(' ') }
  const answers = await ask<Name>(context, defined(given), questionsFor(pack))
  const { id = '', area = placeIn(id).area as string, from = '' } = answers
  const wish: RuleWish = {
    id,
    title: { zh: answers.titleZh ?? '', en: answers.titleEn ?? '' },
    from,
    for: answers.for ?? '',
    matters: answersIn(answers.matter ?? ''),
    measure: answers.measure ?? '',
    law: answersIn(answers.law ?? '') as [string, ...string[]],
    term: answers.term ?? null,
  }
  const skeleton = ruleSkeleton(pack.program, wish)
  const at = `rules/${area}/${placeIn(id).name}`
  const rule = { [`${at}/${from}.yaml`]: skeleton.rule }
  const compiled = await pack.with(rule)
  const test = skeleton.test(compiled.program)
  const files = { ...rule, [`${at}/${from}.test.yaml`]: test.text }
  assertSound(files)
  return {
    folder: pack.folder,
    files: { ...files, [`${at}/notes.md`]: skeleton.notes },
    todo: [
      { zh: '按条文改写条件、当事人和期限', en: 'rewrite conditions, parties and terms from the articles' },
      { zh: '读过官方文本后删去 draft', en: 'remove draft once the official text was read' },
      ...(test.holds
        ? []
        : [
            {
              zh: '第一句测试还不成立：补足案件中的事实，或者改写条件',
              en: 'the first sentence does not hold yet: complete the facts of its case, or mend the conditions',
            },
          ]),
    ],
    diagnostics: (await pack.with(files)).diagnostics,
  }
}

/** What was given at all. */
export const defined = <T extends object>(given: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>
  }
