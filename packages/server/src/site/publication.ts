import type { Publication } from '@stet/core/page'
import type { Database } from '../storage/database.ts'
import { readSetting } from '../storage/settings.ts'

/** What a newsroom without settings of its own is called. */
export const unnamedPublication: Publication = {
  name: 'Untitled',
  tagline: '',
  description: '',
  language: 'en',
  zone: 'UTC',
  colours: { accent: '#8a1c2b', accentDark: '#ff9aa5' },
  logo: null,
  navigation: [],
  sections: [],
  contact: { email: '', postal: '' },
  policies: {
    publishingPrinciples: null,
    corrections: null,
    ethics: null,
    unnamedSources: null,
    privacy: null,
  },
  front: { lead: [] },
  design: { name: 'report', overrides: null },
  sponsor: null,
  versions: 'notes',
}

/** The magazine as it was set up, or one without a name. */
export async function readPublication(db: Database): Promise<Publication> {
  // What was saved before a setting was invented has the setting's first value.
  return { ...unnamedPublication, ...(await readSetting<Publication>(db, 'publication')) }
}
