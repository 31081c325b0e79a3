import { type Meanings, under } from '../meaning.js'
import { effectMeanings } from './effect.js'
import { ruleMeanings } from './rule.js'

/** What a table of conditions and a table of rules have alike. */
const grid: Meanings = {
  columns: '列：每列是一项事实 / the columns, a fact each',
  rows: '行 / the rows',
  'rows.when':
    '单元格，与各列一一对应，须同时成立 / the cells of the row, one a column; all must hold; e.g. `[refusal, ≥ 100, any]`',
  'rows.law': '本行的依据条款 / the provisions that the row rests on',
  impossible:
    '依事实的含义不会出现的组合：不算重叠或者缺漏，也不编译 / combinations that cannot be by the meaning of the facts: neither overlap nor gap; they are not compiled',
  'impossible.when': '单元格，与各列一一对应 / its cells, one a column',
  'impossible.because': '为何不会出现 / why it cannot be',
}

const beginningWith = (meanings: Meanings, from: string, to: string): Meanings =>
  Object.fromEntries(
    Object.entries(meanings).flatMap(([path, meaning]) =>
      path.startsWith(from) ? [[to + path.slice(from.length), meaning]] : [],
    ),
  )

const {
  'RuleTableFile.id': _id,
  'RuleTableFile.title': _title,
  ...common
} = beginningWith(ruleMeanings, 'RuleFile.', 'RuleTableFile.')

/** Decision tables. */
export const tableMeanings: Meanings = {
  'Condition.table': '条件表：各行之一成立即可 / a table of conditions: one of its rows is enough',
  'Condition.table.table': '条件表：列为事实，行为情形 / the table: its columns are facts, its rows are cases',
  ...under('Condition.table.table', grid),
  'Condition.table.table.hit': '各行可否同时成立 / whether rows may hold together; left out: they may',
  'Condition.table.table.complete':
    '这些事实的每个取值都须有行规定 / facts each value of which some row must speak of; e.g. `[record.conduct]`',
  RuleOrTable: '一条规则，或者一张规则表 / a rule, or a table of rules',
  RuleTableFile:
    '规则表：只因表中各行而不同的若干规则，一行一条 / a table of rules that differ by its rows alone, each row a rule of its own',
  ...common,
  'RuleTableFile.then':
    '各行共同的后果，只有一项；行中所写的取代之 / what follows whichever row it is, one effect; what a row says takes its place',
  'RuleTableFile.table': '规则表：列为事实，一行一条规则 / the table: its columns are facts, each row a rule',
  ...under('RuleTableFile.table', grid),
  'RuleTableFile.table.hit': '各行可否同时成立 / whether rows may hold together',
  'RuleTableFile.table.complete':
    '各行须覆盖一切情形，或者这些事实的全部取值 / whether the rows cover every case, or every value of these facts; e.g. `true`, `[record.gravity]`',
  'RuleTableFile.table.rows.rule':
    '本行规则的标识 / identifier of the rule that the row is; e.g. `market.publication-short`',
  'RuleTableFile.table.rows.title': '本行规则的名称 / what that rule is called',
  'RuleTableFile.table.rows.modality': '应当或者可以，取代共同的 / `shall` or `may`, in place of the common one',
  'RuleTableFile.table.rows.basis': '共同依据之外的依据 / provisions beside the common basis',
  'RuleTableFile.table.rows.then':
    '本行的效果，取代共同的相应内容 / what follows for the row, in place of what is common',
  'RuleTableFile.table.rows.relief': '当事人的出路，取代共同的 / ways out for the subject, in place of the common ones',
  Column: '列：其单元格所说的事实 / a column: the fact that its cells speak of',
  'Column.fact': '本列的事实 / the fact of the column; e.g. `record.unpaidTax`',
  'Column.operator': '单个值的比较方法，未写的为相等 / how a single value is compared; left out: `equal`',
  'Column.unit': '本列数的单位 / unit of its numbers; money in `fen`',
  'Column.law': '本列的依据，取代各行的依据 / provision of its cells, in place of that of the row',
  'Column.burden': '由谁证明；未写的由行政机关 / who must prove it; left out: the authority',
  Cell: '单元格：any 为不限，一个值，列表为任一，比较或者区间 / a cell: `any`, a value, a list (one of them), a bound or an interval; e.g. `any`, `refusal`, `[a, b]`, `≥ 100`, `"[100, 200)"`, `{ parameter: threshold }`',
  'Cell.form': '单元格 / a cell',
  WrittenCell: '单元格的完整写法 / a cell written out',
  'WrittenCell.n': '数量 / an amount; e.g. `{ n: 3, unit: count }`',
  'WrittenCell.parameter': '以参数为值 / the value of a parameter on the governing day',
  'WrittenCell.parameter.parameter': '参数标识 / identifier of the parameter; e.g. `wages.arrears-threshold`',
  'WrittenCell.fact.fact': '另一事实的路径 / path of the other fact; e.g. `case.asOf`',
  'WrittenCell.fact': '以另一事实为值 / the value of another fact',
  'WrittenCell.operator': '比较方法和值，可另写条款 / how to compare with what, with a provision of its own if need be',
  'WrittenCell.operator.operator': '比较方法 / how it is compared',
  'WrittenCell.operator.value': '与之比较的值；null 指“没有” / what it is compared with; null is “there is none”',
  'WrittenCell.operator.law': '规定该条件的条款 / the provision that says so',
  'WrittenCell.operator.burden': '由谁证明 / who must prove it',
  RowEffect:
    '本行的效果；期限、金额未写依据的，以本行依据为准 / the effect of the row; its term or amount rests on the law of the row unless it says',
  'RowEffect.term.law':
    '规定期限的条款，未写的为本行依据 / the provision that fixes the term; left out: the law of the row',
  'RowEffect.amount.law':
    '规定金额的条款，未写的为本行依据 / the provision that fixes the amount; left out: the law of the row',
  'RowEffect.runs.law':
    '规定起止的条款，未写的为本行依据 / the provision that fixes the days; left out: the law of the row',
  ...beginningWith(effectMeanings, 'AuthoredTerm.', 'RowEffect.term.'),
  ...beginningWith(effectMeanings, 'AuthoredAmount.', 'RowEffect.amount.'),
  ...Object.fromEntries(
    ['act', 'measure', 'term', 'amount', 'gravity', 'runs', 'runs.from', 'runs.until', 'scope', 'nexus'].map(
      (field) => [`RowEffect.${field}`, effectMeanings[`EffectTemplate.${field}`] ?? ''],
    ),
  ),
}
