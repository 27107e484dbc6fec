import {
  renderChooseName,
  renderEnter,
  renderLinkOver,
  renderLinkSent,
  renderSignIn,
  type SignInPage,
} from '@stet/core/page'
import { type Context, Hono } from 'hono'
import { hashOf } from '../../access/link-token.ts'
import { askLink } from '../../actions/commenters/ask-link.ts'
import { chooseName } from '../../actions/commenters/choose-name.ts'
import { isFor, takeLink } from '../../actions/commenters/take-link.ts'
import { accountOf } from '../../commenters/commenter-of.ts'
import { draftOf } from '../../commenters/draft.ts'
import { maskedEmail, readEmail } from '../../commenters/email.ts'
import { byWayOf } from '../../commenters/own-path.ts'
import { canHavePasskeys } from '../../commenters/passkeys.ts'
import { endedCookie } from '../../commenters/session.ts'
import { findCommenterLink } from '../../storage/commenter-links.ts'
import { endCommenterSession } from '../../storage/commenter-sessions.ts'
import { sentForm } from '../comments/sent-form.ts'
import { type MeRoom, wantedPath } from './me-room.ts'

/** Signing in by a link of a mail, choosing a name, and signing out. */
export function enteringRoutes(room: MeRoom): Hono {
  return new Hono()
    .get('/-/me/sign-in', async (context) => {
      const { draft = '', to = '/-/me' } = context.req.query()
      const account = await accountOf(room.newsroom, context.req.raw.headers)
      // Who is signed in already goes on; who has no name yet is asked for it there.
      if (account) return onwards(context, account.known !== null, goal(room, { draft, to }))
      return signInPage(room, context, { draft, to, email: '', problem: null })
    })
    .post('/-/me/sign-in', async (context) => {
      const form = await sentForm(context)
      const [draft, to, typed] = [
        form.text('draft'),
        form.text('to', 2000),
        form.text('email', 300),
      ]
      const email = readEmail(typed)
      const asked = { draft, to, email: typed }
      if (email === null) return signInPage(room, context, { ...asked, problem: 'email' })
      if (room.newsroom.config.mail === null)
        return signInPage(room, context, { ...asked, problem: null })
      if (!room.limits.mayMail(context, email))
        return signInPage(room, context, { ...asked, problem: 'limit' })
      await askLink(room.newsroom, { email, goesTo: goal(room, asked), commenter: null })
      return context.html(renderLinkSent(await room.site(), email))
    })
    .get('/-/me/enter', (context) => enterPage(room, context))
    .post('/-/me/enter', async (context) => {
      const token = (await sentForm(context)).text('key')
      const account = await accountOf(room.newsroom, context.req.raw.headers)
      const taken = await takeLink(room.newsroom, { token, asking: account?.id ?? null })
      if (taken.outcome !== 'in')
        return context.html(renderLinkOver(await room.site(), taken.outcome), 410)
      context.header('Set-Cookie', taken.cookie, { append: true })
      // Who has a name already goes on from there at once.
      return context.redirect(byWayOf('name', taken.goesTo), 303)
    })
    .get('/-/me/name', (context) => namePage(room, context))
    .post('/-/me/name', (context) => takeName(room, context))
    .post('/-/me/sign-out', async (context) => {
      const account = await accountOf(room.newsroom, context.req.raw.headers)
      if (account) await endCommenterSession(room.newsroom.database.db, account.session)
      context.header('Set-Cookie', endedCookie(room.newsroom), { append: true })
      return context.redirect('/-/me/sign-in', 303)
    })
}

function onwards(context: Context, hasName: boolean, to: string): Response {
  return context.redirect(hasName ? to : byWayOf('name', to), 303)
}

/** What was typed before is offered again where it can be sent. */
function goal(
  room: MeRoom,
  { draft, to }: { readonly draft: string; readonly to: string },
): string {
  return draft === '' ? wantedPath(room, to) : `/-/comment/write?draft=${encodeURIComponent(draft)}`
}

async function signInPage(
  room: MeRoom,
  context: Context,
  asked: { readonly draft: string; readonly to: string } & Pick<SignInPage, 'email' | 'problem'>,
): Promise<Response> {
  const { newsroom } = room
  const kept = asked.draft === '' ? null : await draftOf(newsroom, asked.draft)
  const page = renderSignIn(await room.site(), {
    email: asked.email,
    problem: asked.problem,
    hasMail: newsroom.config.mail !== null,
    hasPasskeys: canHavePasskeys(newsroom),
    draft: kept && { key: asked.draft, text: kept.text },
    to: wantedPath(room, asked.to),
  })
  return context.html(page, asked.problem === null ? 200 : asked.problem === 'limit' ? 429 : 422)
}

async function enterPage(room: MeRoom, context: Context): Promise<Response> {
  const key = context.req.query('key') ?? ''
  const { db } = room.newsroom.database
  const link = await findCommenterLink(db, hashOf(key), room.newsroom.now())
  const account = link && (await accountOf(room.newsroom, context.req.raw.headers))
  // An address is given where its account is signed in: it is asked for first.
  if (link?.commenter && !account) {
    const to = `/-/me/enter?key=${encodeURIComponent(key)}`
    return context.redirect(byWayOf('sign-in', to), 303)
  }
  const site = await room.site()
  if (!link || !isFor(link, account?.id ?? null))
    return context.html(renderLinkOver(site, 'over'), 410)
  const isAddress = link.commenter !== null
  return context.html(renderEnter(site, { key, email: maskedEmail(link.email), isAddress }))
}

async function namePage(room: MeRoom, context: Context): Promise<Response> {
  const to = wantedPath(room, context.req.query('to') ?? '/-/me')
  const account = await accountOf(room.newsroom, context.req.raw.headers)
  if (!account) return context.redirect(byWayOf('sign-in', to), 303)
  if (account.known) return context.redirect(to, 303)
  return context.html(renderChooseName(await room.site(), { typed: '', problem: null, to }))
}

async function takeName(room: MeRoom, context: Context): Promise<Response> {
  const form = await sentForm(context)
  const to = wantedPath(room, form.text('to', 2000))
  const account = await accountOf(room.newsroom, context.req.raw.headers)
  if (!account) return context.redirect(byWayOf('sign-in', to), 303)
  const typed = form.text('name')
  const done = await chooseName(room.newsroom, { commenter: account.id, typed })
  if (done.outcome === 'named') return context.redirect(to, 303)
  const { problem } = done
  return context.html(renderChooseName(await room.site(), { typed, problem, to }), 422)
}
