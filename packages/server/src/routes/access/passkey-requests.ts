import { createRoute, z } from '@hono/zod-openapi'
import { instant } from '../newsroom/answers.ts'
import { answer, refusals } from '../newsroom/refusals.ts'
import { jsonBody } from '../newsroom/requests.ts'
import type { Sent } from '../newsroom/sent.ts'
import { stage } from './answers.ts'

/** What a passkey is not taken with. */
export const notTaken = 'This passkey was not taken. Please try once more, or another way'

/** What is given to the browser as it stands (W3C WebAuthn, section 5.1). */
function forTheBrowser(component: string, description: string) {
  return z.custom<Sent<object>>(() => true).openapi(component, { type: 'object', description })
}

const creation = forTheBrowser(
  'PasskeyCreation',
  'PublicKeyCredentialCreationOptionsJSON of WebAuthn',
)
const question = forTheBrowser(
  'PasskeyQuestion',
  'PublicKeyCredentialRequestOptionsJSON of WebAuthn',
)

/** What a device answered; its id is bytes in base64url, 1,023 at most (WebAuthn, section 4). */
const response = z
  .looseObject({ id: z.string(notTaken).regex(/^[\w-]{1,1364}$/, notTaken) }, notTaken)
  .openapi('PasskeyResponse', { description: 'What `credential.toJSON()` gives' })

const id = z.string().regex(/^[\w-]{1,64}$/, 'Not the id of a passkey')

const oneLine = z
  .string()
  .transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .transform((text) => text.slice(0, 100).toWellFormed())

const text = z.string().nullable()

const passkey = z
  .object({
    id: z.string(),
    name: text,
    createdAt: instant,
    aaguid: text,
    deviceType: z.string(),
    backedUp: z.boolean(),
  })
  .openapi('Passkey')

/** Reads what the library says of a passkey, leaving away what is nobody's business. */
export function passkeyFrom(said: Readonly<Record<string, unknown>>): z.infer<typeof passkey> {
  const { name = null, aaguid = null, backedUp, ...more } = said
  return passkey.parse({ ...more, name, aaguid, backedUp: Boolean(backedUp) })
}

export const ask = createRoute({
  method: 'get',
  path: '/passkey/generate-authenticate-options',
  summary: 'Ask what a passkey has to answer to sign in',
  security: [],
  responses: { 200: answer('The question', question), ...refusals(409, 422, 429) },
})

export const signIn = createRoute({
  method: 'post',
  path: '/passkey/verify-authentication',
  summary: 'Sign in by a passkey',
  security: [],
  request: { body: jsonBody(z.object({ response })) },
  responses: { 200: answer('Whoever answered is in', stage), ...refusals(409, 413, 415, 422, 429) },
})

export const list = createRoute({
  method: 'get',
  path: '/passkey/list-user-passkeys',
  summary: 'The passkeys of one’s own account',
  responses: { 200: answer('One’s passkeys', z.array(passkey)), ...refusals(409, 422) },
})

export const begin = createRoute({
  method: 'get',
  path: '/passkey/generate-register-options',
  summary: 'Ask what a new passkey has to be like',
  responses: { 200: answer('For the device', creation), ...refusals(409, 422) },
})

export const add = createRoute({
  method: 'post',
  path: '/passkey/verify-registration',
  summary: 'Add a passkey to one’s own account',
  request: { body: jsonBody(z.object({ response, name: oneLine.optional() })) },
  responses: { 200: answer('It is added', passkey), ...refusals(409, 413, 415, 422) },
})

export const rename = createRoute({
  method: 'post',
  path: '/passkey/update-passkey',
  summary: 'Call a passkey something else',
  request: {
    body: jsonBody(z.object({ id, name: oneLine.pipe(z.string().min(1, 'A name is needed')) })),
  },
  responses: { 200: answer('It is called so', passkey), ...refusals(409, 413, 415, 422) },
})

export const remove = createRoute({
  method: 'post',
  path: '/passkey/delete-passkey',
  summary: 'Take a passkey away, and sign out the other devices that came in by one',
  request: { body: jsonBody(z.object({ id })) },
  responses: { 200: answer('It is gone', z.object({})), ...refusals(409, 413, 415, 422) },
})
