import { checkBasis } from './checks/basis.js'
import { checkCalendars } from './checks/calendars.js'
import { checkCertainties } from './checks/certainties.js'
import { checkCharacters } from './checks/characters.js'
import { checkCircles } from './checks/circles.js'
import { checkCitations } from './checks/citations.js'
import { checkCompetentAuthorities } from './checks/competentAuthorities.js'
import { checkConditions } from './checks/conditions.js'
import { checkEffectDays } from './checks/effectDays.js'
import { checkEffects } from './checks/effects.js'
import { checkExceptions } from './checks/exceptions.js'
import { checkFacts } from './checks/facts.js'
import { checkGoverningDays } from './checks/governingDays.js'
import { checkIdleParts } from './checks/idleParts.js'
import { checkIds } from './checks/ids.js'
import { checkInstruments } from './checks/instruments.js'
import { checkLayers } from './checks/layers.js'
import { checkLimitations } from './checks/limitations.js'
import { checkLimits } from './checks/limits.js'
import { checkManifest } from './checks/manifest.js'
import { checkMeasureActs } from './checks/measureActs.js'
import { checkNames } from './checks/names.js'
import { checkNatureFit } from './checks/natureFit.js'
import { checkNatures } from './checks/natures.js'
import { checkParameters } from './checks/parameters.js'
import { checkParameterVersions } from './checks/parameterVersions.js'
import { checkPaths } from './checks/paths.js'
import { checkReachable } from './checks/reachable.js'
import { checkRelief } from './checks/relief.js'
import { checkRepeatedValues } from './checks/repeatedValues.js'
import { checkSetAsideBurdens } from './checks/setAsideBurdens.js'
import { checkSeverities } from './checks/severities.js'
import { checkShadowedParts } from './checks/shadowedParts.js'
import { checkStepTakers } from './checks/stepTakers.js'
import { checkStoppedEffects } from './checks/stoppedEffects.js'
import { checkTables } from './checks/tables.js'
import { checkTraits } from './checks/traits.js'
import { checkVersions } from './checks/versions.js'
import { checkWithheldEnds } from './checks/withheldEnds.js'
import { type World, worldOf } from './checks/world.js'
import { type Diagnostic, sortDiagnostics } from './diagnostic.js'
import { layersOf } from './layers.js'
import type { Pack } from './pack.js'

type Check = (world: World) => readonly Diagnostic[]

/** Those that can refuse a pack. */
const refusing: readonly Check[] = [
  checkManifest,
  checkIds,
  checkPaths,
  checkNames,
  checkConditions,
  checkCitations,
  checkBasis,
  checkVersions,
  checkParameters,
  checkFacts,
  checkTraits,
  checkNatures,
  checkExceptions,
  checkEffects,
  checkEffectDays,
  checkRelief,
  checkLimits,
  checkCalendars,
  checkCharacters,
  checkCircles,
  checkGoverningDays,
  checkInstruments,
  checkLayers,
  checkLimitations,
  checkMeasureActs,
  checkNatureFit,
  checkParameterVersions,
  checkSetAsideBurdens,
  checkSeverities,
  checkStepTakers,
  checkTables,
  checkCertainties,
  checkReachable,
  checkIdleParts,
  checkShadowedParts,
  checkCompetentAuthorities,
]

/** Those that only warn. */
const advising: readonly Check[] = [checkWithheldEnds, checkRepeatedValues, checkStoppedEffects]

const found = (world: World, checks: readonly Check[]): readonly Diagnostic[] => checks.flatMap((check) => check(world))

/**
 * Everything that is wrong in what a pack says, all at once, given the packs that it rests on. Complaints are about this
 * pack only; whether the pinned digest holds is known once it is compiled, and what comments and `pack.yaml` let pass is still among them.
 *
 * @param dependencies at least the packs that it and they are limited by or extend
 */
export const checkPack = (pack: Pack, dependencies: readonly Pack[] = []): readonly Diagnostic[] => {
  const world = worldOf(pack, dependencies)
  return sortDiagnostics([
    ...layersOf(pack, dependencies).diagnostics,
    ...found(world, refusing),
    ...found(world, advising),
  ])
}

/** The errors among what `checkPack` finds, sooner. */
export const packErrors = (pack: Pack, dependencies: readonly Pack[] = []): readonly Diagnostic[] =>
  sortDiagnostics([
    ...layersOf(pack, dependencies).diagnostics,
    ...found(worldOf(pack, dependencies), refusing),
  ]).filter(({ severity }) => severity === 'error')
