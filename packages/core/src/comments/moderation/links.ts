import { hold, type Phase } from './phase.ts'
import { isNew } from './writers.ts'

const link = /https?:\/\/(?:www\.)?|www\./gi

/** Holds many links, and any from somebody of whom little was shown so far. */
export const links: Phase = {
  name: 'links',
  run: ({ text, writer, settings }) => {
    const count = text.match(link)?.length ?? 0
    if (count > settings.mostLinks)
      return [hold(`It has ${count} links; ${settings.mostLinks} are the most`, 'spam')]
    if (count > 0 && isNew(writer)) return [hold('It has a link, and its writer is new here')]
    return []
  },
}
