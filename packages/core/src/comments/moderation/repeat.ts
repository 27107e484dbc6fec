import { hold, type Phase } from './phase.ts'

/** From this many characters on, people do not write the same by chance. */
const long = 40
/** Short words that came so often are sent by a machine. */
const often = 5
const short = 12

/** Holds what was sent before, with the same words, within a day. */
export const repeat: Phase = {
  name: 'repeat',
  run: ({ text, lately: { same } }) => {
    const { length } = text
    const isRepeated = (same > 0 && length >= long) || (same >= often && length >= short)
    if (!isRepeated) return []
    return [
      hold(`The same words came ${same === 1 ? 'once' : `${same} times`} within a day`, 'copied'),
    ]
  },
}
