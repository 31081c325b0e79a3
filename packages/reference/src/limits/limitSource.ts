import { type FactSource, factSource } from '../facts/factSource.js'
import { own } from '../facts/own.js'
import { readPerson } from '../facts/readCaseFacts.js'
import type { Setting } from '../facts/setting.js'
import type { Reading } from '../reading.js'

/** Facts of one proposed effect by name (`rank`, `termMax`); absent: unknown. */
export type EffectReadings = Readonly<Record<string, Reading>>

/** An effect as a limit sees it. */
export interface ReadingsOfEffect {
  readonly id: string
  readonly readings: EffectReadings
  /** The person that it is on; null where nobody says. */
  readonly party: string | null
}

const after = (prefix: string, name: string): string | null =>
  name.startsWith(prefix) ? name.slice(prefix.length) : null

/** The case as a limit sees it: the effect's facts, the party, the matter, the subject, the authority; parameters on the day asked about. */
export const limitSource = (setting: Setting, { id, readings, party }: ReadingsOfEffect): FactSource => {
  const source = factSource(setting, { record: null, parametersOn: setting.case.asOf })
  return {
    ...source,
    read: async (name) => {
      const [ofEffect, ofParty] = [after('effect.', name), after('party.', name)]
      if (ofEffect !== null) return own(readings, ofEffect)
      if (ofParty !== null) return party === null ? undefined : readPerson(setting, party, ofParty)
      return source.read(name)
    },
    idOf: (name) => {
      const [ofEffect, ofParty] = [after('effect.', name), after('party.', name)]
      if (ofEffect !== null) return `effect/${id}/${ofEffect}`
      return ofParty === null || party === null ? source.idOf(name) : `party/${party}/${ofParty}`
    },
  }
}
