import type { Site } from '../model.ts'

export const robotsAddress = '/robots.txt'

export function renderRobots(_site: Site): string {
  return ''
}
