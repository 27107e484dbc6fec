import type { Site } from '../model.ts'
import type { Feed } from './feed.ts'

export function renderJsonFeed(_site: Site, _feed: Feed): string {
  return ''
}
