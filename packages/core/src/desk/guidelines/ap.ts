import type { Guideline } from './guideline.ts'

export const apIllegalImmigration: Guideline = {
  publisher: 'The Associated Press',
  title: '‘Illegal immigrant’ no more',
  url: 'https://blog.ap.org/announcements/illegal-immigrant-no-more',
  clause: 'illegal immigration',
}

/** The Stylebook's entry as it was announced on 7 March 2013; read in full where it was reprinted. */
export const apMentalIllness: Guideline = {
  publisher: 'The Associated Press',
  title: 'Entry on mental illness is added to AP Stylebook',
  url: 'https://namimass.org/2013/03',
  clause: 'mental illness',
}

/** The rules of the Stylebook as a publisher's newsroom site tells them. */
export const apTimeElement: Guideline = {
  publisher: 'The Associated Press',
  title: 'AP style rules for the time element, as told by GateHouse Newsroom',
  url: 'http://www.gatehousenewsroom.com/2017/06/22/ap-style-rules-time-element/',
  clause: 'time element',
}

export const apAnonymousSources: Guideline = {
  publisher: 'The Associated Press',
  title: 'AP News Values & Principles',
  url: 'https://issuu.com./naylinhtike/docs/ap_news_values___principles',
  clause: 'anonymous sources',
}
