import {
  addedUp,
  asAsked,
  asChosen,
  believing,
  byAssociation,
  calendarForever,
  dayless,
  forgetful,
  lawOfTheDay,
  noLighterLaw,
  toldBeforeTheLimits,
  withoutDaysOff,
  withoutLimit,
} from './brokenEngines.js'
import { dated } from './dated.js'
import type { FamilyId } from './families.js'
import { chosenLaw, lighterLater, stricterLater } from './laterLaw.js'
import { maximum } from './maximum.js'
import { oneFine } from './oneFine.js'
import { mandate, unaccountable } from './persons.js'
import type { Engine, Property } from './property.js'
import { rank } from './rank.js'
import { begun, grounded, held } from './states.js'
import { stayed } from './stayed.js'
import { stepless } from './stepless.js'
import { sums } from './sums.js'
import { unproved } from './unproved.js'
import { unrelated } from './unrelated.js'

/** A broken copy of the engine or of the programs it is given, that a property must notice. */
export interface Mutation {
  readonly property: Property
  readonly title: string
  readonly family: FamilyId
  /** The cases among which it must be noticed. */
  readonly cases: number
  readonly engine: Engine
}

export const mutations: readonly Mutation[] = [
  ...['rank-penalty', 'rank-list-entry', 'rank-disqualification', 'rank-court-measure', 'rank-supervision'].map(
    (limit): Mutation => ({
      property: rank,
      title: `the limit \`${limit}\` is gone`,
      family: 'redrawn',
      cases: 2600,
      engine: withoutLimit(limit),
    }),
  ),
  {
    property: rank,
    title: 'the limits `rank-publication` and `rank-publication-person` are gone',
    family: 'redrawn',
    cases: 1500,
    engine: withoutLimit('rank-publication', 'rank-publication-person', 'rank-list-entry'),
  },
  {
    property: maximum,
    title: 'the limit `statutory-term` is gone',
    family: 'laboratory',
    cases: 2600,
    engine: withoutLimit('statutory-term'),
  },
  {
    property: maximum,
    title: 'the publication periods of 2026 are gone',
    family: 'laboratory',
    cases: 1500,
    engine: withoutLimit(
      'publication-slight',
      'publication-general',
      'publication-serious',
      'publication-general-market',
      'publication-serious-market',
    ),
  },
  {
    property: begun,
    title: 'the days that an effect runs are lost',
    family: 'national',
    cases: 800,
    engine: dayless,
  },
  {
    property: held,
    title: 'what a limit blocks is advised all the same',
    family: 'national',
    cases: 400,
    engine: toldBeforeTheLimits,
  },
  {
    property: grounded,
    title: 'effects are drawn as if facts that nobody stated were true',
    family: 'national',
    cases: 800,
    engine: believing,
  },
  {
    property: oneFine,
    title: 'the limit `one-fine` is gone',
    family: 'laboratory',
    cases: 3200,
    engine: withoutLimit('one-fine'),
  },
  {
    property: oneFine,
    title: 'the limit `fined-already` is gone',
    family: 'laboratory',
    cases: 3200,
    engine: withoutLimit('fined-already'),
  },
  { property: sums, title: 'the terms of two grounds are added', family: 'invented', cases: 400, engine: addedUp },
  {
    property: unaccountable,
    title: 'the limit `accountable-person` is gone',
    family: 'laboratory',
    cases: 3200,
    engine: withoutLimit('accountable-person'),
  },
  {
    property: mandate,
    title: 'the limit `mandate` is gone',
    family: 'national',
    cases: 800,
    engine: withoutLimit('mandate'),
  },
  {
    property: dated,
    title: 'public holidays count as working days',
    family: 'national',
    cases: 1500,
    engine: withoutDaysOff,
  },
  {
    property: dated,
    title: 'a calendar is used past the last day that it covers',
    family: 'national',
    cases: 1500,
    engine: calendarForever,
  },
  {
    property: unproved,
    title: 'facts that nobody stated are what some rule asks for',
    family: 'laboratory',
    cases: 600,
    engine: asAsked,
  },
  {
    property: unrelated,
    title: 'records about others are held against the subject',
    family: 'laboratory',
    cases: 800,
    engine: byAssociation,
  },
  { property: stayed, title: 'the limit `stay` is gone', family: 'national', cases: 400, engine: withoutLimit('stay') },
  {
    property: stepless,
    title: 'nothing is waited for where the file has neither assessment nor service',
    family: 'national',
    cases: 2600,
    engine: forgetful,
  },
  {
    property: stricterLater,
    title: 'the law of the day of decision governs, whenever the act was',
    family: 'laboratory',
    cases: 700,
    engine: lawOfTheDay,
  },
  {
    property: lighterLater,
    title: 'no later law reaches back',
    family: 'laboratory',
    cases: 700,
    engine: noLighterLaw,
  },
  {
    property: chosenLaw,
    title: 'whatever version an official names governs',
    family: 'laboratory',
    cases: 700,
    engine: asChosen,
  },
]
