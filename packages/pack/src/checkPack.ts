import { type Diagnostic, sortDiagnostics } from './diagnostic.js'
import { layersOf } from './layers.js'
import type { Pack } from './pack.js'

/**
 * Everything that is wrong in what a pack says, all at once, given the packs that it rests on. Complaints are about this
 * pack only.
 */
export const checkPack = (pack: Pack, dependencies: readonly Pack[] = []): readonly Diagnostic[] =>
  sortDiagnostics(layersOf(pack, dependencies).diagnostics)
