import { createRoute, z } from '@hono/zod-openapi'
import { designNames, type Publication, versionChoices } from '@stet/core/page'
import { changeSettings } from '../../actions/change-settings.ts'
import { type RebuildState, rebuildKey } from '../../jobs/rebuild-job.ts'
import type { Newsroom } from '../../newsroom.ts'
import { frontPage } from '../../site/list-files.ts'
import { openPress } from '../../site/press.ts'
import { putAssets } from '../../site/press-room.ts'
import { readPublication as currentPublication } from '../../site/publication.ts'
import { bundlesKept } from '../../storage/bundles.ts'
import { findJob } from '../../storage/jobs.ts'
import { newsroomApp } from './context.ts'
import { may } from './permission.ts'
import { previewAnswer } from './preview-answer.ts'
import { answer, refusals } from './refusals.ts'
import { jsonBody, smallBody } from './requests.ts'

const colour = z.string().regex(/^#[\da-f]{6}$/i, 'A colour like #9e2a1f is expected')

const picture = z.object({
  media: z.string(),
  alternative: z.string().nullable(),
  decorative: z.boolean(),
  caption: z.string(),
  credit: z.string(),
  focus: z.object({ x: z.number(), y: z.number() }),
})

/** Whoever pays for the one place that pages have for it; its days are both among those on which it stands. */
const sponsor = z.object({
  name: z.string(),
  text: z.string(),
  address: z.string(),
  picture: picture.nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
})

/** What the screen of the magazine changes; the rest of the settings stays as it is. */
const settings = z
  .object({
    name: z.string(),
    tagline: z.string(),
    description: z.string(),
    colours: z.object({ accent: colour, accentDark: colour }),
    design: z.object({ name: z.enum(designNames), overrides: z.string().nullable() }),
    navigation: z.array(z.object({ label: z.string(), address: z.string() })).readonly(),
    sponsor: sponsor.nullable(),
    /** Of which earlier versions readers see what changed. */
    versions: z.enum(versionChoices),
  })
  .openapi('Settings')

const bundle = z.object({
  hash: z.string(),
  takenAt: z.string(),
  files: z.array(z.string()).readonly(),
})

/** How far the rebuild has come that follows a change; null where none is under way. */
const progress = z.object({ done: z.number(), total: z.number() }).nullable()

const show = createRoute({
  method: 'get',
  path: '/settings',
  summary: 'What the magazine says of itself, and how it looks',
  responses: {
    200: answer(
      'The settings, the overrides that may be chosen, and how far a rebuild has come',
      z.object({ settings, bundles: z.array(bundle).readonly(), rebuild: progress }),
    ),
    ...refusals(),
  },
})

const change = createRoute({
  method: 'put',
  path: '/settings',
  summary: 'Change what the magazine says of itself; every page is written anew',
  request: { body: jsonBody(settings.partial()) },
  responses: {
    200: answer(
      'They are changed, or were like that already',
      z.object({ outcome: z.enum(['changed', 'same']) }),
    ),
    ...refusals(413, 422),
  },
})

const preview = createRoute({
  method: 'get',
  path: '/settings/preview',
  summary: 'The front page as readers would see it with other settings',
  request: { query: z.object({ with: z.string().max(16_000) }) },
  responses: {
    200: { description: 'The page', content: { 'text/html': { schema: z.string() } } },
    ...refusals(422),
  },
})

const unreadable = 'Cannot take these settings'

/** The settings of the magazine, for who may change them. */
export function settingsRoutes(newsroom: Newsroom) {
  const { db } = newsroom.database
  const answerWith = previewAnswer(newsroom.config)
  return newsroomApp()
    .openapi({ ...show, middleware: may('change-settings') }, async (context) => {
      const { name, tagline, description, colours, design, navigation, sponsor, versions } =
        await currentPublication(db)
      const job = await findJob(db, rebuildKey)
      const state = job?.detail as RebuildState | undefined
      const told = {
        settings: { name, tagline, description, colours, design, navigation, sponsor, versions },
        bundles: await bundlesKept(db),
        rebuild: state ? { done: state.done, total: state.total } : null,
      }
      return context.json(told, 200)
    })
    .openapi(
      { ...change, middleware: [may('change-settings'), smallBody] as const },
      async (context) => {
        const wanted = context.req.valid('json')
        const done = await changeSettings(newsroom, {
          actor: context.var.actor,
          action: 'change-settings',
          change: (publication) => ({ ...publication, ...given(wanted) }),
        })
        if (done.outcome !== 'refused') return context.json({ outcome: done.outcome }, 200)
        return context.json({ error: unreadable, problems: [...done.problems] }, 422)
      },
    )
    .openapi({ ...preview, middleware: may('change-settings') }, async (context) => {
      const wanted = settings.partial().safeParse(parsed(context.req.valid('query').with))
      if (!wanted.success) return context.json({ error: unreadable }, 422)
      const publication = { ...(await currentPublication(db)), ...given(wanted.data) }
      return answerWith(await frontWith(newsroom, publication))
    })
}

/** The front page with settings that nobody else sees; its assets are put beside those in use. */
async function frontWith(newsroom: Newsroom, publication: Publication): Promise<string> {
  const press = await openPress(newsroom, publication)
  await putAssets(press)
  return frontPage(press)
}

/** What is given of some settings: a field that is undefined says nothing. */
function given(some: object): Partial<Publication> {
  return Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
