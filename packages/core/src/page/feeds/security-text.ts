import type { Instant } from '../../story/story.ts'
import type { Site } from '../model.ts'

export const securityTextAddress = '/.well-known/security.txt'

export function renderSecurityText(_site: Site, _expires: Instant): string {
  return ''
}
