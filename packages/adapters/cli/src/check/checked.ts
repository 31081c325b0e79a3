import type { LoadedProgram } from '@plumbline/files'
import type { Diagnostic, Severity } from '@plumbline/pack'
import { printable } from '@plumbline/schema'
import type { Context } from '../context.js'
import type { CliOutputOf } from '../output/cliOutput.js'
import { diagnosticsJson, endsIn } from '../show/diagnostics.js'
import type { Finding } from './sarif.js'

/** A pack as it was asked for, and what came of it. */
export interface Checked {
  readonly path: string
  readonly loaded: LoadedProgram
}

const countOf = (diagnostics: readonly Diagnostic[], wanted: Severity): number =>
  diagnostics.filter(({ severity }) => severity === wanted).length

const countsOf = ({ diagnostics, allowed }: LoadedProgram) => ({
  errors: countOf(diagnostics, 'error'),
  warnings: countOf(diagnostics, 'warning'),
  notes: countOf(diagnostics, 'note'),
  allowed: allowed.length,
})

const holdingsOf = ({ program }: LoadedProgram) => ({
  rules: program?.rules.length ?? 0,
  limits: program?.limits.length ?? 0,
  provisions: Object.values(program?.instruments ?? {}).reduce((sum, { provisions }) => sum + provisions.length, 0),
})

/** Drafts of the pack itself, in the order of their ids. */
const draftsOf = ({ program }: LoadedProgram): CliOutputOf<'check'>['packs'][number]['drafts'] =>
  (program?.rules ?? []).flatMap(({ id, pack, effective, draft }) =>
    draft === null || pack !== program?.pack.id ? [] : [{ rule: id, from: effective.from, todo: draft.todo }],
  )

const packJson = ({ path, loaded }: Checked): CliOutputOf<'check'>['packs'][number] => ({
  pack: path,
  digest: loaded.digest,
  ...holdingsOf(loaded),
  drafts: draftsOf(loaded),
  diagnostics: diagnosticsJson(loaded.diagnostics, loaded.sources),
  letPass: loaded.allowed.flatMap(({ diagnostic, by, reason }) =>
    diagnosticsJson([diagnostic], loaded.sources).map((one) => ({ diagnostic: one, by, reason })),
  ),
  ...countsOf(loaded),
})

/** Everything that `check` says, as it writes it in JSON. */
export const checkedJson = (checked: readonly Checked[]): CliOutputOf<'check'> => {
  const packs = checked.map(packJson)
  const total = (count: 'errors' | 'warnings' | 'notes' | 'allowed'): number =>
    packs.reduce((sum, one) => sum + one[count], 0)
  return {
    format: 'check/1',
    packs,
    errors: total('errors'),
    warnings: total('warnings'),
    notes: total('notes'),
    allowed: total('allowed'),
  }
}

/** Every finding once, also where several of the packs rest on the one that it is about. */
export const findingsOf = (checked: readonly Checked[]): readonly Finding[] => {
  const seen = new Set<string>()
  return checked
    .flatMap(({ loaded: { diagnostics, allowed, sources } }): readonly Finding[] => {
      const end = endsIn(sources)
      return [
        ...diagnostics.map((diagnostic) => ({ diagnostic: end(diagnostic) })),
        ...allowed.map(({ diagnostic, ...rest }) => ({ diagnostic: end(diagnostic), allowed: rest })),
      ]
    })
    .filter(({ diagnostic: { code, file, span, message } }) => {
      const key = JSON.stringify([code, file, span, message.en])
      return !seen.has(key) && seen.add(key)
    })
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

type Counts = ReturnType<typeof countsOf> & ReturnType<typeof holdingsOf>

const more = (count: number, text: string): string => (count === 0 ? '' : text)

const summaries = {
  zh: ({ errors, warnings, notes, allowed, rules, limits, provisions }: Counts) =>
    `${errors} 个错误，${warnings} 个警告${more(notes, `，${notes} 个提示`)}${more(allowed, `，另有 ${allowed} 个附理由放过`)}；规则 ${rules}，法定边界 ${limits}，条款 ${provisions}`,
  en: ({ errors, warnings, notes, allowed, rules, limits, provisions }: Counts) =>
    `${plural(errors, 'error')}, ${plural(warnings, 'warning')}${more(notes, `, ${plural(notes, 'note')}`)}${more(allowed, `, ${allowed} let pass with a reason`)}; ${plural(rules, 'rule')}, ${plural(limits, 'limit')}, ${plural(provisions, 'provision')}`,
} as const

const draftWords = {
  zh: (count: number) => `草案 ${count}，依据的文本没有核对，不产生不利后果：`,
  en: (count: number) => `${plural(count, 'draft')}, on texts not yet verified, without adverse effect:`,
} as const

const draftLines = (loaded: LoadedProgram, { terminal, lang }: Context): string => {
  const drafts = draftsOf(loaded)
  if (drafts.length === 0) return ''
  const lines = drafts.map(
    ({ rule, from, todo }) => `    ${printable(rule)} ${from}  ${terminal.paint.dim(printable(todo[lang]))}\n`,
  )
  return `  ${draftWords[lang](drafts.length)}\n${lines.join('')}`
}

/** What came of one pack: a line, its digest if it compiles, and its drafts. */
export const summaryOf = ({ path, loaded }: Checked, context: Context): string => {
  const { terminal, lang } = context
  const { green, red, bold, dim } = terminal.paint
  const counts = { ...countsOf(loaded), ...holdingsOf(loaded) }
  const mark = counts.errors === 0 && loaded.digest !== null ? green('✓') : red('✗')
  const line = `${mark} ${bold(printable(path))}  ${summaries[lang](counts)}\n`
  return loaded.digest === null ? line : `${line}  ${dim(loaded.digest)}\n${draftLines(loaded, context)}`
}
