import { type Phase, refuse } from './phase.ts'

/** Refuses what is empty or too long. */
export const length: Phase = {
  name: 'length',
  run: ({ text, settings }) => {
    if (text.trim() === '') return [refuse('It has no words')]
    if (text.length <= settings.longest) return []
    return [refuse(`It has ${text.length} characters; ${settings.longest} are the most`)]
  },
}
