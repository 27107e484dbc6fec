import type { Site, StoryPage } from '../model.ts'

export function feedHtml(_site: Site, _page: StoryPage): string {
  return ''
}
