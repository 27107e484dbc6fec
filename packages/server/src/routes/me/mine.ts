import { helpByCountry } from '@stet/core/desk/help'
import {
  type MyComment,
  renderMyComments,
  renderMyDecision,
  renderMyDecisions,
  renderMyLetters,
} from '@stet/core/page'
import { type Context, Hono } from 'hono'
import { appealDecision } from '../../actions/moderation/appeal-decision.ts'
import { headlinesOf } from '../../commenters/headlines.ts'
import { myDecision, myDecisions } from '../../commenters/my-decisions.ts'
import { dangerAmong } from '../../storage/comment-danger.ts'
import { commentSettingsOf } from '../../storage/comment-rules.ts'
import { countUnread, lettersOf, markLettersRead } from '../../storage/commenter-letters.ts'
import { commentsBy, findComment } from '../../storage/comments.ts'
import type { Database } from '../../storage/database.ts'
import { rejectionsAmong } from '../../storage/decisions.ts'
import { sentForm } from '../comments/sent-form.ts'
import { asking, type MeRoom, type Named } from './me-room.ts'

const perPage = 20
const mostUnread = 100

/** What somebody wrote, what they were told, and what was decided about them. */
export function mineRoutes(room: MeRoom): Hono {
  return new Hono()
    .get('/-/me', async (context) => {
      const who = await asking(room, context)
      return who instanceof Response ? who : commentsPage(room, context, who)
    })
    .get('/-/me/letters', async (context) => {
      const who = await asking(room, context)
      return who instanceof Response ? who : lettersPage(room, context, who)
    })
    .get('/-/me/decisions', async (context) => {
      const who = await asking(room, context)
      return who instanceof Response ? who : decisionsPage(room, context, who)
    })
    .get('/-/me/decisions/:id', async (context) => {
      const who = await asking(room, context)
      if (who instanceof Response) return who
      return decisionPage(room, context, { who, typed: '', problem: null })
    })
    .post('/-/me/decisions/:id', async (context) => {
      const who = await asking(room, context)
      return who instanceof Response ? who : appeal(room, context, who)
    })
}

async function commentsPage(room: MeRoom, context: Context, who: Named): Promise<Response> {
  const { db } = room.newsroom.database
  const before = await placeOf(db, context.req.query('before'), who.id)
  const found = await commentsBy(db, who.id, { ...(before && { before }), limit: perPage + 1 })
  const some = found.slice(0, perPage)
  const ids = some.map(({ id }) => id)
  const dangers = await dangerAmong(db, ids)
  const rejections = await rejectionsAmong(db, ids)
  const comments = some.map((one): MyComment => {
    const { id, story, at, text } = one
    // Who may be in danger is told that it has arrived, and of no rule, whatever was decided.
    const state = dangers.has(id) && one.state === 'rejected' ? 'held' : one.state
    const rejection = state === 'rejected' ? rejections.get(id) : undefined
    const decision = rejection?.rule ? rejection.id : null
    return { id, story, at, text: state === 'withdrawn' ? '' : text, state, decision }
  })
  const page = renderMyComments(await room.site(), {
    name: who.known.name,
    barredUntil: who.known.barredUntil,
    comments,
    next: found.length > perPage ? (some.at(-1)?.id ?? null) : null,
    headlines: await headlinesOf(
      db,
      some.map(({ story }) => story),
    ),
    unread: await countUnread(db, who.id, mostUnread),
  })
  return context.html(page)
}

/** Where older comments begin: after one of their own. */
async function placeOf(db: Database, id: string | undefined, commenter: string) {
  const found = id === undefined ? undefined : await findComment(db, id)
  return found?.person === commenter ? { at: found.at, id: found.id } : undefined
}

async function lettersPage(room: MeRoom, context: Context, who: Named): Promise<Response> {
  const { db } = room.newsroom.database
  // What comes while the page is written is not read by it.
  const lookedAt = room.newsroom.now()
  const before = placeIn(context) ?? null
  const found = await lettersOf(db, { commenter: who.id, before, limit: perPage + 1 })
  const letters = found.slice(0, perPage)
  const stories = letters.flatMap(({ news }) => ('story' in news ? [news.story] : []))
  const { countries } = await commentSettingsOf(db)
  const page = renderMyLetters(await room.site(), {
    letters,
    help: helpByCountry(countries),
    next: found.length > perPage ? (letters.at(-1)?.id ?? null) : null,
    headlines: await headlinesOf(db, stories),
    unread: await countUnread(db, who.id, mostUnread),
  })
  await markLettersRead(db, who.id, lookedAt)
  return context.html(page)
}

async function decisionsPage(room: MeRoom, context: Context, who: Named): Promise<Response> {
  const { db } = room.newsroom.database
  const asked = { commenter: who.id, before: placeIn(context), limit: perPage }
  const { decisions, next } = await myDecisions(db, asked)
  const headlines = await headlinesOf(
    db,
    decisions.map(({ story }) => story),
  )
  const unread = await countUnread(db, who.id, mostUnread)
  return context.html(renderMyDecisions(await room.site(), { decisions, next, headlines, unread }))
}

/** After which one older ones are asked for; undefined where what stands there is no id. */
function placeIn(context: Context): string | undefined {
  const asked = context.req.query('before')
  return asked !== undefined && /^[\w-]{1,64}$/.test(asked) ? asked : undefined
}

interface DecisionShown {
  readonly who: Named
  readonly typed: string
  readonly problem: 'empty' | 'refused' | null
}

async function decisionPage(
  room: MeRoom,
  context: Context,
  { who, typed, problem }: DecisionShown,
): Promise<Response> {
  const { db } = room.newsroom.database
  const decision = await myDecision(db, who.id, context.req.param('id') ?? '')
  if (!decision) return context.notFound()
  const page = renderMyDecision(await room.site(), {
    ...{ decision, typed, problem },
    headlines: await headlinesOf(db, [decision.story]),
    unread: await countUnread(db, who.id, mostUnread),
  })
  return context.html(page, problem === null ? 200 : 422)
}

async function appeal(room: MeRoom, context: Context, who: Named): Promise<Response> {
  const form = await sentForm(context)
  const words = form.text('words', 5000).trim()
  if (words === '') return decisionPage(room, context, { who, typed: '', problem: 'empty' })
  const decision = context.req.param('id') ?? ''
  const done = await appealDecision(room.newsroom, { decision, commenter: who.known, words })
  if (done.outcome === 'sent' || done.outcome === 'sent-before')
    return context.redirect(`/-/me/decisions/${decision}`, 303)
  if (done.outcome === 'missing') return context.notFound()
  return decisionPage(room, context, { who, typed: words, problem: 'refused' })
}
