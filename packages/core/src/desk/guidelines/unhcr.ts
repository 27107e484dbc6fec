import type { Guideline } from './guideline.ts'

export const unhcrRefugeesOrMigrants: Guideline = {
  publisher: 'UNHCR',
  title: '“Refugees” or “Migrants”? How word choices affect rights and lives',
  url: 'https://www.unhcr.org/news/stories/refugees-or-migrants-how-word-choices-affect-rights-and-lives',
  clause: null,
}
