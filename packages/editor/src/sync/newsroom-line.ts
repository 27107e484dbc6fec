import { askAsStranger } from '../server.ts'
import type { Line } from './line.ts'

/**
 * The line to a story over the newsroom's API. A session that has ended is told at once and not waited for:
 * what is typed meanwhile must be kept.
 */
export function newsroomLine(story: string, me: () => string | undefined): Line {
  const path = `stories/${encodeURIComponent(story)}`
  return {
    draft: () => askAsStranger('GET', path),
    editsSince: (version) => askAsStranger('GET', `${path}/edits?since=${version}`),
    sendEdits: (sent) => askAsStranger('POST', `${path}/edits`, { ...sent, as: me() }),
    fields: () => askAsStranger('GET', `${path}/fields`),
    sendFields: (sent) => askAsStranger('POST', `${path}/fields`, { ...sent, as: me() }),
  }
}
