import { createRoute, z } from '@hono/zod-openapi'
import { instant } from '../newsroom/answers.ts'
import { answer, refusals } from '../newsroom/refusals.ts'
import { jsonBody } from '../newsroom/requests.ts'
import { nothing, role, staff } from './answers.ts'
import { emailAddress, named, personName } from './request-body.ts'

const person = staff
  .extend({
    lastSeenAt: instant.nullable(),
    invited: z.boolean().openapi({ description: 'Whether they have not come in yet' }),
    hasPasskey: z.boolean(),
    hasCode: z.boolean(),
    you: z.boolean(),
  })
  .openapi('Colleague')

/** Where a link to sign in went: by mail, or to whoever asked for it. */
const signInLink = z
  .object({
    link: z.string().nullable(),
    mailed: z.boolean(),
    problem: z.string().nullable(),
  })
  .openapi('SignInLink')

const invited = signInLink.extend({ id: z.string() }).openapi('Invited')

export const list = createRoute({
  method: 'get',
  path: '/people',
  summary: 'Everybody who works here',
  responses: {
    200: answer(
      'Everybody, by name',
      z.object({
        people: z.array(person),
        mail: z.boolean(),
        mailProblem: z.string().nullable(),
      }),
    ),
    ...refusals(),
  },
})

export const invite = createRoute({
  method: 'post',
  path: '/people',
  summary: 'Invite somebody',
  request: { body: jsonBody(z.object({ name: personName, email: emailAddress, role })) },
  responses: { 201: answer('They have an account', invited), ...refusals(409, 413, 415, 422) },
})

export const change = createRoute({
  method: 'patch',
  path: '/people/{id}',
  summary: 'Change somebody’s name or role',
  request: {
    params: named,
    body: jsonBody(z.object({ name: personName.optional(), role: role.optional() })),
  },
  responses: {
    200: answer('It is changed', z.object({ staff })),
    ...refusals(404, 409, 413, 415, 422),
  },
})

export const remove = createRoute({
  method: 'delete',
  path: '/people/{id}',
  summary: 'Remove somebody from the newsroom',
  request: { params: named },
  responses: { 200: answer('They are gone', nothing), ...refusals(404, 409, 422) },
})

export const removeCode = createRoute({
  method: 'delete',
  path: '/people/{id}/second-factor',
  summary: 'Ask somebody for codes no longer, who has lost them',
  request: { params: named },
  responses: { 200: answer('No codes are asked for any more', nothing), ...refusals(404, 422) },
})

export const link = createRoute({
  method: 'post',
  path: '/people/{id}/link',
  summary: 'Make a link for somebody',
  request: { params: named },
  responses: { 200: answer('Where the link went', signInLink), ...refusals(404, 422) },
})
