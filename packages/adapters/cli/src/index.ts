export { type ExitCode, exitCodes } from './exitCodes.js'
export { main } from './main.js'
export { cliJsonSchemas } from './output/cliJsonSchemas.js'
export { type CliOutputName, type CliOutputOf, cliOutputs } from './output/cliOutput.js'
