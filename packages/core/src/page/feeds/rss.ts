import type { Site } from '../model.ts'
import type { Feed } from './feed.ts'

export function renderRss(_site: Site, _feed: Feed): string {
  return ''
}
