import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { decideUnsealed, parseCase } from '@plumbline/core'
import { expandSentences } from './dist/sentences/expandSentences.js'
import { effectViews, stepViews, reliefViews, remedyViews } from './dist/sentences/views.js'
const require = createRequire(new URL('../pack/package.json', import.meta.url))
const { parse } = require('yaml')
import { readProgram } from '@plumbline/schema'
const { program } = readProgram(JSON.parse(readFileSync(process.argv[2])))
const test = parse(readFileSync(process.argv[3], 'utf8'))
const extra = parse(readFileSync(process.argv[4], 'utf8'))
for (const x of expandSentences({ sentences: extra.map((s) => ({ without: [], covers: [], expect: {outcome:'applies'}, name: {zh:'x',en:'x'}, ...s })) }, test.base)) {
  console.log('=====', x.sentence.name.en, x.nowhere.join(' '))
  const p = parseCase(x.input, program)
  if (!p.ok) { console.log(JSON.stringify(p.problems.map((q) => [q.path, q.message.en]))); continue }
  const d = decideUnsealed(program, p.case)
  console.log(' rules', d.rules.map((r) => `${r.rule}: ${r.outcome} ${r.settledBy?.map?.((f)=>f.fact) ?? ''} ${r.defeatedBy ?? ''}`).join('\n       '))
  console.log(' aside', JSON.stringify(d.aside.map((a) => [a.record, a.reason])))
  for (const e of effectViews(d)) { const { passes, ...r } = e; console.log(' effect', JSON.stringify(r)) }
  for (const e of stepViews(d)) console.log(' step', JSON.stringify(e))
  for (const e of reliefViews(d)) console.log(' relief', JSON.stringify(e))
  if (process.env.R) for (const e of remedyViews(d)) console.log(' remedy', JSON.stringify(e))
}
