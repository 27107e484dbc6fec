import { makeDue } from '../actions/look-soon.ts'
import { type DemoPosts, demoPosts, tellDemoPosts } from '../demo/demo-posts.ts'
import { postStates, readRecorded } from '../demo/recorded.ts'
import { readArguments } from './arguments.ts'
import { inNewsroom, UsageError } from './open-for-command.ts'
import { lookOnce } from './watch.ts'

/** `stet demo [POST live|edited|gone]` */
export function demo(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { data } = newsroom.config
    const { positionals } = readArguments(args, {})
    const { posts } = await readRecorded()
    if (!newsroom.reach) {
      const why = 'it does not hold the demo magazine, or others can reach its newsroom'
      console.error(`Cannot play the demo’s platforms for ${data}: ${why}`)
      return 2
    }
    const [name, state] = positionals
    if (name === undefined) {
      console.log(posts.map((post) => lineOf(post, demoPosts(data))).join('\n'))
      return 0
    }
    const post = posts.find((one) => one.name === name)
    const told = postStates.find((one) => one === state)
    if (!post || !told || positionals.length > 2) {
      const names = posts.map((one) => one.name).join(', ')
      throw new UsageError(
        `Name one of ${names}, and ${postStates.join(', ')}; found “${positionals.join(' ')}”`,
      )
    }
    await tellDemoPosts(data, { ...demoPosts(data), [name]: told })
    console.log(lineOf(post, { [name]: told }))
    // Nobody wants to wait for an hour to see what becomes of the page.
    await makeDue(newsroom.database.db, post.live.url, newsroom.now())
    return lookOnce(newsroom, signal, false)
  })
}

function lineOf(
  { name, live }: { readonly name: string; readonly live: { readonly url: string } },
  told: DemoPosts,
): string {
  return `${name}: ${told[name] ?? 'live'}, ${live.url}`
}
