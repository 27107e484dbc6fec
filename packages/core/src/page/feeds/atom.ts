import type { Site } from '../model.ts'
import type { Feed } from './feed.ts'

export function renderAtom(_site: Site, _feed: Feed): string {
  return ''
}
