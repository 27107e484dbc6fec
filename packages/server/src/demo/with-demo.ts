import { existsSync } from 'node:fs'
import type { Newsroom } from '../newsroom.ts'
import { siteFolder } from '../site/site-folder.ts'
import { countStories } from '../storage/stories.ts'
import { tellDemoPosts } from './demo-posts.ts'
import { demoReach } from './demo-reach.ts'
import { demoFolder } from './recorded.ts'

/**
 * The newsroom as it first starts: one without a site and without a story gets the demo, whose platforms are played for
 * it from here on. Any other is given back as it is.
 */
export async function withDemo(newsroom: Newsroom): Promise<Newsroom> {
  const { config, database } = newsroom
  if (existsSync(`${siteFolder(config.data)}/index.html`) || !existsSync(demoFolder))
    return newsroom
  const { all } = await countStories(database.db)
  if (all > 0) return newsroom
  await tellDemoPosts(config.data, {})
  const reach = await demoReach(config)
  return reach ? { ...newsroom, reach } : newsroom
}
