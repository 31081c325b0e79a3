import { dated } from './dated.js'
import type { FamilyId } from './families.js'
import { chosenLaw, lighterLater, stricterLater } from './laterLaw.js'
import { maximum } from './maximum.js'
import { oneFine } from './oneFine.js'
import { mandate, unaccountable } from './persons.js'
import type { Property } from './property.js'
import { rank } from './rank.js'
import { begun, grounded, held } from './states.js'
import { stayed } from './stayed.js'
import { stepless } from './stepless.js'
import { sums } from './sums.js'
import type { Asking } from './survey.js'
import { unproved } from './unproved.js'
import { unrelated } from './unrelated.js'

const ask = (property: Property, cases: number, bearing: number): Asking => ({ property, cases, bearing })

/**
 * What is asked, of how many cases of which family, and of how many of them at least it must come to bear (well below what the fixed
 * seed gives, so that another seed passes too): a property that never bears proves nothing.
 */
export const plan: Readonly<Record<FamilyId, readonly Asking[]>> = {
  national: [
    ask(rank, 2600, 350),
    ask(maximum, 2600, 50),
    ask(begun, 2600, 50),
    ask(held, 2600, 1000),
    ask(grounded, 2600, 350),
    ask(mandate, 2600, 70),
    ask(dated, 2600, 600),
    ask(stayed, 1500, 50),
    ask(stepless, 400, 25),
    ask(unrelated, 250, 200),
    ask(unproved, 200, 40),
    ask(stricterLater, 500, 20),
    ask(lighterLater, 500, 20),
    ask(chosenLaw, 500, 20),
  ],
  laboratory: [
    ask(rank, 2600, 180),
    ask(maximum, 2600, 30),
    ask(begun, 2600, 30),
    ask(held, 2600, 1200),
    ask(grounded, 2600, 700),
    ask(oneFine, 2600, 60),
    ask(unaccountable, 2600, 40),
    ask(mandate, 2600, 80),
    ask(dated, 2600, 350),
    ask(stayed, 1500, 15),
    ask(stepless, 400, 35),
    ask(unrelated, 250, 200),
    ask(unproved, 200, 70),
    ask(stricterLater, 500, 50),
    ask(lighterLater, 500, 50),
    ask(chosenLaw, 500, 50),
  ],
  redrawn: [
    ask(rank, 2200, 100),
    ask(maximum, 2200, 35),
    ask(begun, 2200, 30),
    ask(held, 2200, 1000),
    ask(oneFine, 2200, 50),
    ask(unaccountable, 2200, 35),
    ask(mandate, 2200, 70),
  ],
  invented: [
    ask(held, 700, 100),
    ask(grounded, 700, 250),
    ask(sums, 700, 12),
    ask(dated, 700, 80),
    ask(unrelated, 250, 30),
    ask(unproved, 300, 40),
    ask(stricterLater, 700, 6),
    ask(lighterLater, 700, 6),
    ask(chosenLaw, 700, 6),
  ],
}
