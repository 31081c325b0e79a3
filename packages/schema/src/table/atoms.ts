import type { Atom, Condition } from '../condition.js'
import type { Cell } from './cell.js'
import type { Column, GridRow } from './grid.js'

/** Comparisons of a row, column by column. Each cites its cell, else its column, else its row. */
export const rowAtoms = (columns: readonly Column[], { when, law }: GridRow): readonly Atom[] =>
  when.flatMap((cell: Cell, index): readonly Atom[] => {
    const column = columns[index] as Column
    return cell.map((one) => {
      const burden = one.burden ?? column.burden
      return {
        fact: column.fact,
        operator: one.operator,
        value: one.value,
        law: one.law ?? column.law ?? law,
        ...(burden === undefined ? {} : { burden }),
      }
    })
  })

/** All of them, as an author would write it: one stands alone. */
export const conditionOf = (atoms: readonly Atom[]): Condition =>
  atoms.length === 1 ? (atoms[0] as Atom) : { all: atoms }
