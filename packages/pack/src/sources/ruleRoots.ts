import type { Measure, NatureFile, RuleFile } from '@plumbline/schema'
import { indexBy } from '../compile/records.js'
import { limitationOf, partsFor } from '../compile/regime.js'
import { filesOf, type Pack } from '../pack.js'
import { longerRoot, type Parts, partRoots } from './partRoots.js'
import type { Root } from './root.js'

/** What its nature adds to a rule beside the rule's own. */
const addedTo = (rule: RuleFile, regime: NatureFile, measureNamed: (id: string) => Measure | undefined): Parts => {
  const { unless, procedure } = partsFor(rule, regime, measureNamed)
  return {
    unless: unless.filter(({ id }) => rule.unless.every((own) => own.id !== id)),
    procedure: procedure.filter(({ step }) => rule.procedure.every((own) => own.step !== step)),
  }
}

/** Conditions of the rules of all packs, with those that their natures add, which stand in the file of the nature. */
export const ruleRoots = (packs: readonly Pack[]): readonly Root[] => {
  const measures = indexBy(
    packs.flatMap((pack) => filesOf(pack, 'catalogue').flatMap(({ value }) => value.measures)),
    ({ id }) => id,
  )
  const measureNamed = (id: string): Measure | undefined => measures[id]
  const natures = packs.flatMap((pack) =>
    filesOf(pack, 'nature').map((file) => ({ pack: pack.manifest.id, file, regime: file.value })),
  )
  return packs.flatMap((pack) =>
    filesOf(pack, 'rule').flatMap((file): readonly Root[] => {
      const { value: rule } = file
      const id = `${rule.id}@${rule.effective.from}`
      const place = { pack: pack.manifest.id, file }
      const nature = natures.find(({ regime }) =>
        rule.then.some(({ measure }) => measures[measure]?.nature === regime.nature),
      )
      return [
        ...(nature === undefined
          ? []
          : [
              ...(limitationOf(rule, nature.regime, measureNamed) === nature.regime.limitation
                ? [longerRoot(id, nature, nature.regime.limitation)]
                : []),
              ...partRoots(id, nature, addedTo(rule, nature.regime, measureNamed), nature.regime),
            ]),
        { ...place, id: `${id}#when`, path: ['when'], condition: rule.when },
        ...partRoots(id, place, rule, rule),
        ...rule.then.map(({ nexus }, index) => ({
          ...place,
          id: `${id}#then/${index}/nexus`,
          path: ['then', index, 'nexus'],
          condition: nexus,
        })),
        ...(rule.limitation === undefined ? [] : [longerRoot(id, place, rule.limitation)]),
        { ...place, id: `${id}#transition`, path: ['transition', 'when'], condition: rule.transition?.when },
      ]
    }),
  )
}
