import type { Guideline } from './guideline.ts'

export const guardianAsylum: Guideline = {
  publisher: 'The Guardian',
  title: 'Seeking asylum without prejudice',
  url: 'http://www.theguardian.com/uk/2004/apr/24/immigration.immigrationandpublicservices',
  clause: null,
}
