import type { Guideline } from './guideline.ts'

export const spjAnonymity: Guideline = {
  publisher: 'Society of Professional Journalists',
  title: 'SPJ Code of Ethics',
  url: 'https://blogs.spjnetwork.org/ethicscode/?p=125',
  clause: 'Seek Truth and Report It: sources’ motives and anonymity',
}
