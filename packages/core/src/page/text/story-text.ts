import type { Site, StoryPage } from '../model.ts'

export function storyText(_site: Site, _page: StoryPage): string {
  return ''
}
