import { type InStoryPage, inStoryAddress, longestOf, renderInStory } from '@stet/core/page'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { openThrottle } from '../access/throttle.ts'
import { answerDays, receivePersonRequest } from '../actions/receive-person-request.ts'
import type { Newsroom } from '../newsroom.ts'
import type { PressRoom } from '../site/press-room.ts'
import { findAddress } from '../storage/addresses.ts'
import { findPublished, type Published } from '../storage/publications.ts'
import { fromOwnPages } from './own-origin.ts'
import { readerBehind } from './reader-behind.ts'

const mostBytes = 100_000
const untyped = { wish: '', words: '', name: '', reach: '' }

/** `GET` and `POST /-/in-this-story`: what people in a story ask of the newsroom, by a plain form. */
export function inStoryRoutes(newsroom: Newsroom, presses: PressRoom): Hono {
  const { config, database, now } = newsroom
  const readerOf = readerBehind(config.proxies)
  // Somebody in distress may write several times in an hour; nobody writes twenty.
  const throttle = openThrottle({ burst: 6, perSecond: 6 / 3600 })

  const liveAt = async (address: string): Promise<Published | undefined> => {
    const there = await findAddress(database.db, address)
    return there?.story ? findPublished(database.db, there.story) : undefined
  }
  const answer = async (context: Context, page: Partial<InStoryPage>, status: 200 | 404 | 422) => {
    const { site } = await presses.open()
    const whole = { story: undefined, answerDays, typed: untyped, isSent: false, received: null }
    return context.html(renderInStory(site, { ...whole, ...page }), status)
  }

  return new Hono()
    .get(inStoryAddress, async (context) => {
      const asked = context.req.query('story') ?? ''
      const story = await liveAt(asked)
      return answer(context, { story: story?.summary }, story || asked === '' ? 200 : 404)
    })
    .post(
      inStoryAddress,
      fromOwnPages(new URL(config.url).origin),
      bodyLimit({ maxSize: mostBytes }),
      async (context) => {
        const form = await context.req.formData().catch(() => new FormData())
        const story = await liveAt(textIn(form, 'story', 2000))
        if (!story) return answer(context, {}, 404)
        const typed = {
          wish: textIn(form, 'wish', 20),
          words: textIn(form, 'words', longestOf.words * 2),
          name: textIn(form, 'name', longestOf.name * 2),
          reach: textIn(form, 'reach', longestOf.reach * 2),
        }
        if (!throttle.mayAsk(readerOf(context), Date.parse(now())))
          return context.text('Too many letters from here within an hour. Please try later.\n', 429)
        const done = await receivePersonRequest(newsroom, { story: story.story.id, typed })
        const { summary } = story
        if (done.outcome === 'incomplete')
          return answer(context, { story: summary, typed, isSent: true }, 422)
        return answer(context, { story: summary, received: done }, 200)
      },
    )
}

/** A field of a form as text, cut where it is far longer than what is taken: the rest is told as too long. */
function textIn(form: FormData, name: string, most: number): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, most) : ''
}
