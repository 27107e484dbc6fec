import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from '../site/durable-file.ts'
import { type PostState, postStates } from './recorded.ts'

/** What became of the demo's posts, by their names; those that it does not name are live. */
export type DemoPosts = Readonly<Record<string, PostState>>

function fileOf(data: string): string {
  return join(data, 'demo-posts.json')
}

/** Whether a data folder holds the demo, whose platforms are played. */
export function isDemo(data: string): boolean {
  return existsSync(fileOf(data))
}

/** What the demo's posts were told to be. */
export function demoPosts(data: string): DemoPosts {
  if (!isDemo(data)) return {}
  const told = JSON.parse(readFileSync(fileOf(data), 'utf8')) as Record<string, unknown>
  const known = Object.entries(told).filter(([, state]) => postStates.some((one) => one === state))
  return Object.fromEntries(known) as DemoPosts
}

/** Tells what the demo's posts are from now on. */
export async function tellDemoPosts(data: string, posts: DemoPosts): Promise<void> {
  await mkdir(data, { recursive: true })
  await writeDurably(fileOf(data), Buffer.from(`${JSON.stringify(posts, null, 2)}\n`))
}
