import type { Guideline } from './guideline.ts'

const recommendations = {
  publisher: 'Reporting on Suicide',
  title: 'Recommendations for Reporting on Suicide',
  url: 'https://reportingonsuicide.org/recommendations/',
}

export const suicideMethod: Guideline = { ...recommendations, clause: 'method and location' }
export const suicideNote: Guideline = { ...recommendations, clause: 'content of a note' }
export const suicideReason: Guideline = { ...recommendations, clause: 'reason for the suicide' }
export const suicideSensation: Guideline = { ...recommendations, clause: 'sensational details' }
export const suicideGlamour: Guideline = { ...recommendations, clause: 'glamour and romance' }
export const suicideHope: Guideline = { ...recommendations, clause: 'coping skills and support' }
