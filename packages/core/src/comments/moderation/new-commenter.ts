import { hold, type Phase } from './phase.ts'

/** Holds the first comments of somebody, as many as the newsroom set. */
export const newCommenter: Phase = {
  name: 'new-commenter',
  run: ({ writer, settings }) => {
    if (writer.badge !== null || writer.shown >= settings.newCommenterHold) return []
    return [
      hold(writer.shown === 0 ? 'Nothing of its writer was shown yet' : 'Its writer is new here'),
    ]
  },
}
