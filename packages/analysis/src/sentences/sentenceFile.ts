import type { Program, TestFile } from '@plumbline/schema'
import type { UnderTest } from './checkExpectation.js'

/** A file of test sentences with its base case read, as plain data: it can be sent to another thread. */
export interface SentenceFile {
  /** As shown, with the folder of the pack. */
  readonly file: string
  readonly test: TestFile
  readonly base: unknown
  readonly tested: UnderTest
  /** Line of each sentence in the file, from 1. */
  readonly lines: readonly number[]
  /** Line of each row of the table of each sentence. */
  readonly rows: readonly (readonly number[])[]
}

/** The version that a test file beside it is about: the day in its name, where the rule has such a version. */
export const underTest = ({ rules }: Program, path: string, { rule }: TestFile): UnderTest => {
  const day = /(\d{4}-\d{2}-\d{2})\.test\.yaml$/.exec(path)?.[1]
  const version = rules.some(({ id, effective }) => id === rule && effective.from === day) ? day : undefined
  return { rule: rule ?? null, version: version ?? null }
}

/** Line of a sentence in its file, of a row that of the row. */
export const lineOf = ({ lines, rows }: SentenceFile, index: number, row: number | null): number =>
  (row === null ? lines[index] : rows[index]?.[row]) ?? lines[index] ?? 1
