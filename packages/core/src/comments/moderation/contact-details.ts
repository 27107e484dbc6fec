import { mailsIn, profilesIn } from './contact-addresses.ts'
import { phonesIn } from './contact-phones.ts'
import { streetsIn } from './contact-streets.ts'
import { hold, type Phase } from './phase.ts'

/** Holds what tells how or where somebody can be reached. */
export const contactDetails: Phase = {
  name: 'contact-details',
  run: ({ text }) => [
    ...mailsIn(text).map((place) => hold('It has an e-mail address', 'contact-details', place)),
    ...phonesIn(text).map((place) =>
      hold('It has what looks like a telephone number', 'contact-details', place),
    ),
    ...streetsIn(text).map((place) =>
      hold('It has what looks like an address', 'contact-details', place),
    ),
    ...profilesIn(text).map((place) =>
      hold('It leads to somebody’s profile', 'contact-details', place),
    ),
  ],
}
