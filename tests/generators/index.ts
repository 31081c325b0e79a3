export { programsWithCases } from './arbitraries.js'
export { type CaseOptions, randomCase } from './case.js'
export { type GeneratedProgram, randomProgram } from './program.js'
export { type Random, randomOf } from './random.js'
