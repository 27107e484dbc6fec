import { renderFollow, renderLinkSent, renderSettings, type SettingsPage } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import { type Context, Hono } from 'hono'
import { askLink } from '../../actions/commenters/ask-link.ts'
import { removePasskey } from '../../actions/commenters/remove-passkey.ts'
import { nextRename, renameMine } from '../../actions/commenters/rename-mine.ts'
import { readEmail } from '../../commenters/email.ts'
import { headlinesOf } from '../../commenters/headlines.ts'
import { canHavePasskeys } from '../../commenters/passkeys.ts'
import { ownAccount, setWantsMail } from '../../storage/commenter-accounts.ts'
import { addFollow, followedBy, removeFollow } from '../../storage/commenter-follows.ts'
import { countUnread } from '../../storage/commenter-letters.ts'
import { mutedBy, removeMute } from '../../storage/commenter-mutes.ts'
import { commenterPasskeys } from '../../storage/commenter-passkeys.ts'
import { endOtherSessions, sessionsOf } from '../../storage/commenter-sessions.ts'
import { findPublished } from '../../storage/publications.ts'
import { type SentForm, sentForm } from '../comments/sent-form.ts'
import { asking, type MeRoom, type Named } from './me-room.ts'

/** What somebody sets: mail, passkeys, whom they do not see, what they follow. */
export function settingRoutes(room: MeRoom): Hono {
  const { newsroom } = room
  const { db } = newsroom.database
  return new Hono()
    .get('/-/me/settings', async (context) => {
      const who = await asking(room, context)
      return who instanceof Response ? who : settingsPage(room, context, who, null)
    })
    .post('/-/me/rename', (context) => rename(room, context))
    .post('/-/me/mail', (context) =>
      change(room, context, ({ id }, form) => setWantsMail(db, id, form.text('wanted') === 'yes')),
    )
    .post('/-/me/unmute', (context) =>
      change(room, context, ({ id }, form) => removeMute(db, id, form.text('muted'))),
    )
    .post('/-/me/unfollow', (context) =>
      change(room, context, ({ id }, form) =>
        removeFollow(db, { story: form.text('story') as StoryId, commenter: id }),
      ),
    )
    .post('/-/me/sign-out-others', (context) =>
      change(room, context, ({ id, session }) => endOtherSessions(db, id, session)),
    )
    .post('/-/me/passkey/remove', async (context) => {
      const who = await asking(room, context)
      if (who instanceof Response) return who
      const passkey = (await sentForm(context)).text('passkey', 2000)
      const done = await removePasskey(newsroom, { commenter: who.id, passkey })
      if (done.outcome === 'last-way') return settingsPage(room, context, who, 'last-way')
      return context.redirect('/-/me/settings', 303)
    })
    .post('/-/me/address', (context) => newAddress(room, context))
    .get('/-/me/follow', async (context) => {
      const who = await asking(room, context)
      if (who instanceof Response) return who
      const story = (context.req.query('story') ?? '') as StoryId
      const published = await findPublished(db, story)
      if (!published) return context.notFound()
      const { headline } = published.summary
      return context.html(renderFollow(await room.site(), { story, headline }))
    })
    .post('/-/me/follow', (context) =>
      change(room, context, async ({ id }, form) => {
        const story = form.text('story') as StoryId
        if (await findPublished(db, story))
          await addFollow(db, { story, commenter: id, at: newsroom.now() })
      }),
    )
}

/** Changes something for whoever is signed in, and shows the settings as they are then. */
async function change(
  room: MeRoom,
  context: Context,
  act: (who: Named, form: SentForm) => Promise<void>,
): Promise<Response> {
  const who = await asking(room, context)
  if (who instanceof Response) return who
  await act(who, await sentForm(context))
  return context.redirect('/-/me/settings', 303)
}

/** An address becomes that of an account when the link that was sent to it is taken. */
async function newAddress(room: MeRoom, context: Context): Promise<Response> {
  const who = await asking(room, context)
  if (who instanceof Response) return who
  const email = readEmail((await sentForm(context)).text('email', 300))
  if (email === null || room.newsroom.config.mail === null)
    return settingsPage(room, context, who, 'email')
  if (!room.limits.mayMail(context, email)) return settingsPage(room, context, who, 'limit')
  await askLink(room.newsroom, { email, goesTo: '/-/me/settings', commenter: who.id })
  return context.html(renderLinkSent(await room.site(), email))
}

async function rename(room: MeRoom, context: Context): Promise<Response> {
  const who = await asking(room, context)
  if (who instanceof Response) return who
  const typed = (await sentForm(context)).text('name', 300)
  const done = await renameMine(room.newsroom, { commenter: who.id, typed })
  // Why it cannot be just now is said there.
  if (done.outcome !== 'refused') return context.redirect('/-/me/settings', 303)
  return settingsPage(room, context, who, null, { typed, problem: done.problem })
}

async function settingsPage(
  room: MeRoom,
  context: Context,
  who: Named,
  problem: SettingsPage['problem'],
  named: Pick<SettingsPage['name'], 'typed' | 'problem'> = { typed: '', problem: null },
): Promise<Response> {
  const { newsroom } = room
  const { db } = newsroom.database
  const account = await ownAccount(db, who.id)
  const follows = await followedBy(db, who.id)
  const passkeys = await commenterPasskeys(db, who.id)
  const from = await nextRename(db, who.id)
  const page = renderSettings(await room.site(), {
    unread: await countUnread(db, who.id, 100),
    headlines: await headlinesOf(db, follows),
    name: {
      ...{ name: who.known.name, isBarred: who.known.barredUntil !== null, ...named },
      from: from !== null && from > newsroom.now() ? from : null,
    },
    email: account?.email ?? null,
    wantsMail: account?.wantsMail ?? false,
    hasMail: newsroom.config.mail !== null,
    hasPasskeys: canHavePasskeys(newsroom),
    passkeys: passkeys.map(({ credential, at }) => ({ id: credential, at })),
    mutes: await mutedBy(db, who.id),
    follows,
    sessions: (await sessionsOf(db, who.id)).filter(({ until }) => until > newsroom.now()).length,
    problem,
  })
  const isFine = problem === null && named.problem === null
  return context.html(page, isFine ? 200 : problem === 'limit' ? 429 : 422)
}
