import type { Guideline } from './guideline.ts'

export const reutersSourcing: Guideline = {
  publisher: 'Reuters',
  title: 'Handbook of Journalism: The Essentials of Reuters sourcing',
  url: 'https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing',
  clause: null,
}
