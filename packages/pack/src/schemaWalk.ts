import { keyedBranchesOf } from '@plumbline/schema'
import { z } from 'zod'
import type { Path } from './origin.js'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schemas inside one that only wraps others. */
const unwrap = (schema: z.ZodType): readonly z.ZodType[] | undefined => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return [schema.unwrap() as z.ZodType]
  if (schema instanceof z.ZodLazy) return [schema.unwrap() as z.ZodType]
  if (schema instanceof z.ZodPipe) return [schema.in as z.ZodType]
  if (schema instanceof z.ZodUnion) return schema.options as readonly z.ZodType[]
  return undefined
}

/** Object schemas that a value could be meant to fit. */
const objects = (schema: z.ZodType, value: unknown): readonly z.ZodType[] => {
  const branches = keyedBranchesOf(schema)
  if (branches !== undefined) {
    const present = isRecord(value) ? Object.keys(branches).filter((key) => Object.hasOwn(value, key)) : []
    return present.flatMap((key) => objects(branches[key] as z.ZodType, value))
  }
  const inner = unwrap(schema)
  return inner === undefined ? [schema] : inner.flatMap((one) => objects(one, value))
}

const step = (schema: z.ZodType, key: string | number): readonly z.ZodType[] => {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.ZodType>
    return typeof key === 'string' && Object.hasOwn(shape, key) ? [shape[key] as z.ZodType] : []
  }
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType]
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType]
  return []
}

/** Keys that the mapping at a path may have, as far as the schema says. */
export const keysAt = (schema: z.ZodType, value: unknown, path: Path): readonly string[] => {
  let candidates = objects(schema, value)
  let at = value
  for (const key of path) {
    at = isRecord(at) ? at[key] : Array.isArray(at) && typeof key === 'number' ? at[key] : undefined
    candidates = candidates.flatMap((one) => step(one, key)).flatMap((one) => objects(one, at))
  }
  return [...new Set(candidates.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : [])))].sort()
}
