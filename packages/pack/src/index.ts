export * from './checkPack.js'
export * from './compilePack.js'
export * from './decode.js'
export * from './diagnostic.js'
export * from './diagnosticCodes.js'
export * from './format/formatYaml.js'
export * from './formatDiagnostic.js'
export * from './layers.js'
export * from './layout.js'
export * from './logic/index.js'
export * from './origin.js'
export * from './pack.js'
export * from './packSource.js'
export * from './parsePack.js'
export * from './parseYaml.js'
export * from './position.js'
export {
  type Allowed,
  isError,
  type Severities,
} from './severity/settle.js'
export * from './sources/conditionSources.js'
export * from './yamlFile.js'
