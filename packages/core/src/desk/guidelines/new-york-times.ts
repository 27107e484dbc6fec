import type { Guideline } from './guideline.ts'

/** Read as the Columbia Journalism Review printed it. */
export const timesAnonymity: Guideline = {
  publisher: 'The New York Times',
  title: 'A Reminder on Anonymous Sources (memo to the newsroom, 31 August 2010)',
  url: 'https://www.cjr.org/the_kicker/nyt_internal_memo_addresses_an.php',
  clause: 'Why the source is anonymous',
}
