import { join } from 'node:path'

/** The folder of the site's files. */
export function siteFolder(data: string): string {
  return join(data, 'site')
}
