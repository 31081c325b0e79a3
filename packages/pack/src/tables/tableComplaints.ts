import type { CellProblem, TableIssue, Text } from '@plumbline/schema'
import { shown } from '../help.js'
import type { Path } from '../origin.js'
import { complain, type ShapeComplaint } from '../shapeComplaints.js'

const forms: Text = {
  zh: '可写：`any`（不限）、值、列表、`≥ 100`、`"[100, 200)"`、`{ parameter: … }`，或者 `{ operator: …, value: … }`',
  en: 'write `any`, a value, a list, `≥ 100`, `"[100, 200)"`, `{ parameter: … }`, or `{ operator: …, value: … }`',
}

const problems: Readonly<Record<CellProblem, (written: string) => readonly [message: Text, help: Text]>> = {
  empty: () => [
    { zh: '单元格为空', en: 'the cell is empty' },
    { zh: '不限写作 `any`', en: 'write `any` where the row does not ask' },
  ],
  unit: (written) => [
    { zh: `\`${written}\` 没有单位`, en: `\`${written}\` has no unit` },
    {
      zh: '在该列写明 `unit: fen` 等，或写作 `100 fen`',
      en: 'give the column a `unit` such as `unit: fen`, or write `100 fen`',
    },
  ],
  list: (written) => [
    {
      zh: `列表 \`${written}\` 不能用于该列的比较方式`,
      en: `the list \`${written}\` does not suit how its column compares`,
    },
    {
      zh: '去掉该列的 `operator`，或写出 `{ operator: …, value: … }`',
      en: 'take `operator` off the column, or write `{ operator: …, value: … }`',
    },
  ],
  comparison: (written) => [{ zh: `读不懂单元格 \`${written}\``, en: `the cell \`${written}\` cannot be read` }, forms],
  interval: (written) => [
    { zh: `读不懂区间 \`${written}\``, en: `the interval \`${written}\` cannot be read` },
    {
      zh: '写作 `"[100, 200)"`：方括号含端点，圆括号不含',
      en: 'write `"[100, 200)"`: a square bracket includes its end, a round one does not',
    },
  ],
}

export const isTableIssue = (params: unknown): params is TableIssue =>
  typeof params === 'object' && params !== null && 'table' in params

/** What is wrong in how a table is written. */
export const tableComplaint = (issue: TableIssue, value: unknown, path: Path): ShapeComplaint => {
  if (issue.table === 'cell-count')
    return complain(
      'PL1354',
      path,
      {
        zh: `有 ${issue.found} 个单元格，列有 ${issue.wanted} 个`,
        en: `there are ${issue.found} cells for ${issue.wanted} columns`,
      },
      { zh: '不限的单元格写作 `any`', en: 'write `any` in a cell that does not ask' },
    )
  if (issue.table === 'without-condition')
    return complain(
      'PL1356',
      path,
      { zh: '本行对任何事实都不作要求', en: 'the row asks for nothing' },
      { zh: '至少写一个条件，或删去本行', en: 'write one condition at least, or take the row out' },
    )
  const [message, help] = problems[issue.problem](shown(value))
  return complain('PL1355', path, message, help)
}
