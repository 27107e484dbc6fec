import { type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import { roles } from '../../access/staff.ts'
import { emailAddress, linkToken, personName } from '../access/request-body.ts'
import { instant } from './answers.ts'
import type { NewsroomEnv } from './context.ts'
import { answer, type Refusing, refusals } from './refusals.ts'
import { jsonBody } from './requests.ts'

interface Described {
  readonly method: 'get' | 'post' | 'patch' | 'delete'
  readonly path: string
  readonly summary: string
  readonly sent?: z.ZodType
  readonly answer: z.ZodType
  readonly status?: number
  readonly refused?: readonly Refusing[]
  /** Whether it answers those who are not signed in. */
  readonly open?: true
}

/** Puts the ways in and the people who work here into the document of the API. */
export function describeAccess({
  openAPIRegistry,
}: Pick<OpenAPIHono<NewsroomEnv>, 'openAPIRegistry'>): void {
  for (const described of [...waysIn, ...ownAccount, ...people]) {
    openAPIRegistry.registerPath(routeOf(described))
  }
}

function routeOf({ method, path, summary, sent, refused, ...one }: Described): RouteConfig {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, z.string()])
  return {
    ...{ method, path, summary },
    ...(one.open && { security: [] }),
    request: {
      ...(names.length > 0 && { params: z.object(Object.fromEntries(names)) }),
      ...(sent && { body: jsonBody(sent) }),
    },
    responses: {
      [one.status ?? 200]: answer('It is done, or this is so', one.answer),
      ...refusals(...(refused ?? []), ...(sent ? ([413, 422] as const) : [])),
    },
  }
}

const role = z.enum(roles).openapi('Role')
const staff = z
  .object({ id: z.string(), name: z.string(), email: z.string(), role })
  .openapi('Staff')
const stage = z.object({ stage: z.enum(['signed-in', 'code']) }).openapi('Stage')
const code = z.object({ code: z.string().max(40) })
const nothing = z.object({})
const codes = z.object({ backupCodes: z.array(z.string()) })
const ended = z.object({ ended: z.number() })

/** Where a link to sign in went: by mail, or to whoever asked for it. */
const signInLink = z
  .object({
    link: z.string().nullable(),
    mailed: z.boolean(),
    problem: z.string().nullable(),
  })
  .openapi('SignInLink')

const waysIn: readonly Described[] = [
  {
    ...{ method: 'get', path: '/sign-in', open: true },
    summary: 'Which ways in there are, and how the magazine looks',
    answer: z.looseObject({
      first: z.boolean(),
      passkeys: z.boolean(),
      passkeyProblem: z.string().nullable(),
      mail: z.boolean(),
    }),
  },
  {
    ...{ method: 'get', path: '/first-administrator', open: true },
    summary: 'Whether the first administrator is still awaited',
    answer: z.object({ open: z.boolean() }),
  },
  {
    ...{ method: 'post', path: '/first-administrator', open: true },
    summary: 'Become the first administrator by the link that the server printed',
    sent: z.object({ token: linkToken, name: personName, email: emailAddress }),
    answer: stage,
    refused: [410, 429],
  },
  {
    ...{ method: 'post', path: '/sign-in/link', open: true },
    summary: 'Ask for a link by mail; answered alike whoever asks',
    sent: z.object({ email: emailAddress }),
    answer: z.object({ sent: z.literal(true) }),
    refused: [409, 429],
  },
  {
    ...{ method: 'post', path: '/sign-in/take', open: true },
    summary: 'Sign in by a link',
    sent: z.object({ token: linkToken }),
    answer: stage,
    refused: [410, 429],
  },
  {
    ...{ method: 'post', path: '/sign-in/code', open: true },
    summary: 'Give the code that an account asks for after a link',
    sent: code,
    answer: stage,
    refused: [429],
  },
  { method: 'post', path: '/sign-out', summary: 'End one’s own session', answer: nothing },
]

const session = z.looseObject({ id: z.string(), device: z.unknown(), current: z.boolean() })

const ownAccount: readonly Described[] = [
  {
    ...{ method: 'get', path: '/me', summary: 'Who is signed in, and how' },
    answer: z.object({
      staff,
      way: z.string(),
      hasPasskey: z.boolean(),
      hasCode: z.boolean(),
      fresh: z.boolean(),
      mail: z.boolean(),
      magazine: z.string(),
      siteUrl: z.string(),
    }),
  },
  {
    ...{ method: 'patch', path: '/me', summary: 'Change one’s own name' },
    sent: z.object({ name: personName }),
    answer: z.object({ staff }),
  },
  {
    ...{ method: 'get', path: '/sessions', summary: 'Where one is signed in' },
    answer: z.object({ sessions: z.array(session) }),
  },
  {
    ...{ method: 'delete', path: '/sessions', summary: 'End all one’s other sessions' },
    answer: ended,
  },
  {
    ...{ method: 'delete', path: '/sessions/{id}', summary: 'End one of one’s sessions' },
    answer: ended,
    refused: [404],
  },
  {
    ...{ method: 'post', path: '/second-factor/begin', summary: 'Begin to ask for codes' },
    answer: z.object({ secret: z.string(), uri: z.string() }),
    refused: [409],
  },
  {
    ...{ method: 'post', path: '/second-factor/confirm', summary: 'Ask for codes from now on' },
    sent: code,
    answer: codes,
    refused: [409],
  },
  {
    ...{ method: 'post', path: '/second-factor/backup-codes', summary: 'Make new spare codes' },
    answer: codes,
    refused: [409],
  },
  {
    ...{ method: 'delete', path: '/second-factor', summary: 'Ask for codes no longer' },
    answer: nothing,
    refused: [404],
  },
]

const person = staff.extend({
  lastSeenAt: instant.nullable(),
  invited: z.boolean(),
  hasPasskey: z.boolean(),
  hasCode: z.boolean(),
  you: z.boolean(),
})

const people: readonly Described[] = [
  {
    ...{ method: 'get', path: '/people', summary: 'Everybody who works here' },
    answer: z.object({
      people: z.array(person),
      mail: z.boolean(),
      mailProblem: z.string().nullable(),
    }),
  },
  {
    ...{ method: 'post', path: '/people', summary: 'Invite somebody' },
    sent: z.object({ name: personName, email: emailAddress, role }),
    answer: signInLink.extend({ id: z.string() }),
    status: 201,
    refused: [409],
  },
  {
    ...{ method: 'patch', path: '/people/{id}', summary: 'Change somebody’s name or role' },
    sent: z.object({ name: personName.optional(), role: role.optional() }),
    answer: z.object({ staff }),
    refused: [404, 409],
  },
  {
    ...{ method: 'delete', path: '/people/{id}', summary: 'Remove somebody from the newsroom' },
    answer: nothing,
    refused: [404, 409],
  },
  {
    ...{ method: 'delete', path: '/people/{id}/second-factor' },
    summary: 'Ask somebody for codes no longer, who has lost them',
    answer: nothing,
    refused: [404],
  },
  {
    ...{ method: 'post', path: '/people/{id}/link', summary: 'Make a link for somebody' },
    answer: signInLink,
    refused: [404],
  },
]
