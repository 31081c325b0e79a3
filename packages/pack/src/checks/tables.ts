import type { Cell, Column, Text } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import type { DiagnosticCode } from '../diagnosticCodes.js'
import type { FactDomain } from '../logic/domains.js'
import type { Path } from '../origin.js'
import type { PackFile } from '../pack.js'
import { type Box, isEmpty, meet, uncovered, widened } from '../tables/boxes.js'
import { type Moment, momentsOf } from '../tables/moments.js'
import { sayBox } from '../tables/sayBox.js'
import { comparesFacts, type Space, spaceOf } from '../tables/space.js'
import { type PlacedTable, tablesOf } from '../tables/tablesOf.js'
import { complain } from './complain.js'
import { operatorsOf } from './operators.js'
import { factIn, ruleScope, type Scope } from './scope.js'
import { atomUses } from './uses.js'
import { isOfType } from './values.js'
import type { World } from './world.js'

/** What the tables of a pack promise of their rows holds: none overlap, none is missing, each can be reached. */
export const checkTables = (world: World): readonly Diagnostic[] =>
  world.pack.files.flatMap((file) => tablesOf(file).flatMap((table) => checkTable(world, file, table)))

const scopeOf = (world: World, file: PackFile, path: Path): Scope | undefined => {
  if (file.kind === 'rule') return ruleScope(world, (file as PackFile<'rule'>).value)
  const around = path.slice(0, -1)
  return atomUses(world).find((use) => use.file === file && around.every((key, index) => use.path[index] === key))
    ?.scope
}

const checkTable = (world: World, file: PackFile, table: PlacedTable): readonly Diagnostic[] => {
  const scope = scopeOf(world, file, table.path)
  const facts = scope === undefined ? [] : table.grid.columns.flatMap((column) => columnFact(scope, column) ?? [])
  if (facts.length < table.grid.columns.length || !isWellTyped(table, facts)) return []
  const strange = [...strangeFacts(file, table), ...undecidable(file, table)]
  if (strange.length > 0) return strange
  return momentsOf(table.grid, world.parameters, table.time).flatMap((moment) => {
    const rows = [...table.grid.rows, ...table.grid.impossible]
    const space = spaceOf(table.grid.columns, facts, rows, moment.parameter)
    return space === undefined ? [] : atMoment(file, table, space, moment)
  })
}

const columnFact = (scope: Scope, { fact }: Column): FactDomain | undefined => {
  const [first, ...others] = factIn(scope, fact) ?? []
  return first !== undefined && others.every(({ type }) => type === first.type) ? first : undefined
}

/** A cell of another type has been complained about where it is written out; of it nothing further can be said. */
const isWellTyped = ({ grid }: PlacedTable, facts: readonly FactDomain[]): boolean =>
  [...grid.rows, ...grid.impossible].every(({ when }) =>
    when.every((cell, index) => fits(cell, facts[index] as FactDomain)),
  )

const fits = (cell: Cell, { type, codes }: FactDomain): boolean =>
  cell.every(({ operator, value }) => {
    if (!operatorsOf[type].includes(operator)) return false
    if (value === null || (typeof value === 'object' && ('parameter' in value || 'fact' in value))) return true
    const values = Array.isArray(value) ? value : [value]
    return values.every((one) => isOfType(one, type) && (codes === undefined || codes.includes(String(one))))
  })

const strangeFacts = (file: PackFile, { path, grid, complete }: PlacedTable): readonly Diagnostic[] =>
  (typeof complete === 'boolean' ? [] : complete).flatMap((fact, index) =>
    grid.columns.some((column) => column.fact === fact)
      ? []
      : [
          complain(
            file,
            [...path, 'complete', index],
            'PL1206',
            `没有以 \`${fact}\` 为列的列`,
            `no column is about \`${fact}\``,
          ),
        ],
  )

/** What is said to be complete, or impossible, is known beforehand. */
const undecidable = (file: PackFile, { path, grid, complete }: PlacedTable): readonly Diagnostic[] => {
  const isAsked = ({ fact }: Column): boolean =>
    complete === true || (Array.isArray(complete) && complete.includes(fact))
  return (['rows', 'impossible'] as const).flatMap((part) =>
    grid[part].flatMap(({ when }, row) =>
      when.flatMap((cell, column) =>
        comparesFacts(cell) && (part === 'impossible' || isAsked(grid.columns[column] as Column))
          ? [
              complain(
                file,
                [...path, part, row, 'when', column],
                'PL1357',
                '与另一事实比较的，无从判断覆盖哪些情形',
                'of what compares with another fact nobody can tell which cases it covers',
                {
                  zh: '在 `complete` 中只列其他列的事实，或者把这一比较写在表外',
                  en: 'list only the facts of other columns in `complete`, or compare outside the table',
                },
              ),
            ]
          : [],
      ),
    ),
  )
}

const atMoment = (file: PackFile, table: PlacedTable, space: Space, moment: Moment): readonly Diagnostic[] => {
  const boxes = table.grid.rows.map(space.boxOf)
  const impossible = table.grid.impossible.map(space.boxOf)
  const say = (path: Path, code: DiagnosticCode, message: Text, help: Text): Diagnostic => {
    const { shown } = moment
    const zh = shown === undefined ? message.zh : `按 \`${shown}\` 的参数值，${message.zh}`
    const en = shown === undefined ? message.en : `with the parameters of \`${shown}\`, ${message.en}`
    return complain(file, [...table.path, ...path], code, zh, en, help)
  }
  const hidden = boxes.flatMap((box, row) => {
    const above = table.hit === 'first' ? boxes.slice(0, row).filter((_, index) => isTold(table, index)) : []
    if (uncovered(box, [...impossible, ...above]) !== null) return []
    const isOwn = isEmpty(box)
    return [
      say(
        ['rows', row, 'when'],
        'PL1353',
        isOwn
          ? { zh: '没有情形符合本行', en: 'no case satisfies the row' }
          : {
              zh: '凡符合本行的情形，已归入上面的行或者不会出现',
              en: 'every case of the row falls into one above it, or cannot be',
            },
        isOwn
          ? { zh: '核对各单元格，例如区间的两端', en: 'look at its cells, such as the ends of an interval' }
          : { zh: '把较具体的行移到上面，或删去本行', en: 'move the more special row up, or take this one out' },
      ),
    ]
  })
  return [...hidden, ...overlaps(table, space, boxes, impossible, say), ...gaps(table, space, boxes, impossible, say)]
}

/** Of a row that compares with another fact, it cannot be told what it leaves to those below. */
const isTold = ({ grid }: PlacedTable, row: number): boolean => !(grid.rows[row]?.when.some(comparesFacts) ?? false)

type Say = (path: Path, code: DiagnosticCode, message: Text, help: Text) => Diagnostic

const overlaps = (
  { hit, path, nameOf, resultOf }: PlacedTable,
  space: Space,
  boxes: readonly Box[],
  impossible: readonly Box[],
  say: Say,
): readonly Diagnostic[] => {
  const mayMeet = (left: number, right: number): boolean =>
    hit === 'first' || hit === 'collect' || (hit === 'any' && (path.length > 1 || resultOf(left) === resultOf(right)))
  return boxes.flatMap((box, right) =>
    boxes.slice(0, right).flatMap((other, left) => {
      if (mayMeet(left, right)) return []
      const common = meet(other, box)
      const point = uncovered(common, impossible)
      if (point === null) return []
      const where = sayBox(space, point === 'too-large' ? common : widened(point, common, impossible))
      const names = [`\`${nameOf(left)}\``, `\`${nameOf(right)}\``]
      return [
        say(
          ['rows', right, 'when'],
          'PL1351',
          {
            zh: `${names.join(' 与 ')} 两行重叠：${where.zh}`,
            en: `rows ${names.join(' and ')} overlap where ${where.en}`,
          },
          {
            zh: '缩小其一；依事实的含义不会出现的，在 `impossible` 中写明并说明理由',
            en: 'narrow one of them; what cannot be by the meaning of the facts goes into `impossible`, with the reason',
          },
        ),
      ]
    }),
  )
}

const gaps = (
  { complete, grid }: PlacedTable,
  space: Space,
  boxes: readonly Box[],
  impossible: readonly Box[],
  say: Say,
): readonly Diagnostic[] => {
  if (complete === false || (Array.isArray(complete) && complete.length === 0)) return []
  const asked = space.facts.map((fact) => complete === true || (complete as readonly string[]).includes(fact))
  const onlyAsked = (box: Box): Box => box.map((places, axis) => (asked[axis] ? places : [0]))
  // What cannot be leaves no gap only where it cannot be whatever the facts are that nobody asked to be complete.
  const excluded = impossible.filter((box) =>
    box.every((places, axis) => asked[axis] || places.length === space.whole[axis]?.length),
  )
  const whole = onlyAsked(space.whole)
  const rows = [...boxes.filter((box) => !isEmpty(box)), ...excluded].map(onlyAsked)
  const point = uncovered(whole, rows)
  if (point === null) return []
  const help: Text = {
    zh: '补上一行；依事实的含义不会出现的，在 `impossible` 中写明并说明理由',
    en: 'add a row; what cannot be by the meaning of the facts goes into `impossible`, with the reason',
  }
  const message: Text =
    point === 'too-large'
      ? {
          zh: `组合太多，无法核对有无缺漏（${grid.rows.length} 行）`,
          en: `there are too many combinations to look for gaps (${grid.rows.length} rows)`,
        }
      : gapMessage(
          sayBox(
            space,
            widened(point, whole, rows).map((places, axis) => (asked[axis] ? places : (space.whole[axis] ?? []))),
          ),
        )
  return [say(['complete'], 'PL1352', message, help)]
}

const gapMessage = ({ zh, en }: Text): Text => ({ zh: `没有一行规定：${zh}`, en: `no row covers ${en}` })
