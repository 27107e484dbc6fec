import type { Guideline } from './guideline.ts'

export const mindframeLanguage: Guideline = {
  publisher: 'Mindframe (Everymind)',
  title: 'Communicating about suicide: language',
  url: 'https://mindframe.org.au/suicide/communicating-about-suicide/language',
  clause: null,
}

export const mindframeHelp: Guideline = {
  publisher: 'Mindframe (Everymind)',
  title: 'Providing help-seeking information',
  url: 'https://mindframe.org.au/suicide/communicating-about-suicide/providing-help-seeking-information',
  clause: null,
}

export const mindframeViolence: Guideline = {
  publisher: 'Mindframe (Everymind)',
  title: 'Media alert: safe and sensitive reporting around deaths in Wieambilla (2022)',
  url: 'https://mindframe.org.au/news-events/news/p3',
  clause: 'mental illness and violent crime',
}
