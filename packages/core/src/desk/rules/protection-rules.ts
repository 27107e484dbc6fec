import { accusedIsNotPraised } from './abuse/accused-is-not-praised.ts'
import { assaultIsNotSex } from './abuse/assault-is-not-sex.ts'
import { complainantNotIdentifiable } from './abuse/complainant-not-identifiable.ts'
import { helpBesideAbuse } from './abuse/help-beside-abuse.ts'
import { victimIsNotBlamed } from './abuse/victim-is-not-blamed.ts'
import { violenceNeedsNoTrigger } from './abuse/violence-needs-no-trigger.ts'
import { arrestHasOutcome } from './crime/arrest-has-outcome.ts'
import { confessionSaysWhere } from './crime/confession-says-where.ts'
import { crimeAttributed } from './crime/crime-attributed.ts'
import { proceedingsAreActive } from './crime/proceedings-are-active.ts'
import { relativeHasPart } from './crime/relative-has-part.ts'
import { formerNameHasPart } from './gender-identity/former-name-has-part.ts'
import { pronounsFollowGender } from './gender-identity/pronouns-follow-gender.ts'
import { nationalityHasPart } from './immigration/nationality-has-part.ts'
import { refugeeOrMigrant } from './immigration/refugee-or-migrant.ts'
import { statusHasSource } from './immigration/status-has-source.ts'
import { childAgreedToBeQuoted } from './minors/child-agreed-to-be-quoted.ts'
import { childNotKnownByParent } from './minors/child-not-known-by-parent.ts'
import { childNotNamed } from './minors/child-not-named.ts'
import { childWithoutSchool } from './minors/child-without-school.ts'
import { homeAddressUntold } from './privacy/home-address-untold.ts'
import type { Rule } from './rule.ts'

/** The rules that protect the people who are written about, what must be answered first. */
export const protectionRules: readonly Rule[] = [
  childNotNamed,
  complainantNotIdentifiable,
  crimeAttributed,
  childNotKnownByParent,
  childWithoutSchool,
  childAgreedToBeQuoted,
  homeAddressUntold,
  assaultIsNotSex,
  victimIsNotBlamed,
  violenceNeedsNoTrigger,
  accusedIsNotPraised,
  helpBesideAbuse,
  confessionSaysWhere,
  proceedingsAreActive,
  relativeHasPart,
  arrestHasOutcome,
  statusHasSource,
  nationalityHasPart,
  refugeeOrMigrant,
  formerNameHasPart,
  pronounsFollowGender,
]
