import type { Guideline } from './guideline.ts'

export const unicefReportingOnChildren: Guideline = {
  publisher: 'UNICEF',
  title: 'Guidelines for reporting on children',
  url: 'https://www.unicef.org/esaro/media-centre_guidelines_reporting.html',
  clause: '3',
}
