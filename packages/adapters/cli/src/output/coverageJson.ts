import type { Coverage, CoverageKind } from '@plumbline/analysis'
import type { CliOutputOf } from './cliOutput.js'

type CoverageJson = NonNullable<CliOutputOf<'test'>['coverage']>

/** Coverage as JSON: the same fields, copied because theirs are readonly. */
export const coverageJson = ({ counted, totals, goals }: Coverage, below: readonly CoverageKind[]): CoverageJson => ({
  counted: [...counted],
  totals: { ...totals },
  below: [...below],
  goals: goals.map((goal) => ({ ...goal, law: [...goal.law] })),
})
