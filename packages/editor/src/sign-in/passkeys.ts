import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser'
import type { InferResponseType } from 'hono/client'
import { given, passkeyApi, passkeyDoor } from '../server.ts'
import type { Stage } from '../shell/access.ts'
import { wordsOf } from '../shell/server-error.ts'

/** A passkey of the one who is signed in. */
export type Passkey = InferResponseType<
  (typeof passkeyApi)['list-user-passkeys']['$get'],
  200
>[number]

/** Whether this browser can use passkeys on this page. */
export function canUsePasskeys(): boolean {
  return typeof window.PublicKeyCredential === 'function'
}

/** Signs in with whichever passkey the device offers. */
export async function signInWithPasskey(): Promise<Stage> {
  const asked: unknown = await given(passkeyDoor['generate-authenticate-options'].$get())
  const optionsJSON = asked as PublicKeyCredentialRequestOptionsJSON
  const response = { ...(await startAuthentication({ optionsJSON })) }
  return given(passkeyDoor['verify-authentication'].$post({ json: { response } }))
}

/** Makes a passkey on this device for the one who is signed in. */
export async function addPasskey(name?: string): Promise<void> {
  const asked: unknown = await given(passkeyApi['generate-register-options'].$get())
  const optionsJSON = asked as PublicKeyCredentialCreationOptionsJSON
  const response = { ...(await startRegistration({ optionsJSON })) }
  await given(passkeyApi['verify-registration'].$post({ json: { response, name } }))
}

/** The passkeys of the one who is signed in. */
export function listPasskeys(): Promise<readonly Passkey[]> {
  return given(passkeyApi['list-user-passkeys'].$get())
}

/** Gives a passkey a name that tells it from others. */
export async function namePasskey(id: string, name: string): Promise<void> {
  await given(passkeyApi['update-passkey'].$post({ json: { id, name } }))
}

/** Forgets a passkey; the device keeps its half, which opens nothing any more. */
export async function removePasskey(id: string): Promise<void> {
  await given(passkeyApi['delete-passkey'].$post({ json: { id } }))
}

/** What to say when a passkey was not made or not used; null where there is nothing to say. */
export function passkeyWords(error: unknown): string | null {
  if (error === null || error === undefined) return null
  const cause = error instanceof WebAuthnError ? (error.cause ?? error) : error
  const name = cause instanceof Error ? cause.name : ''
  return named[name] ?? wordsOf(error)
}

const named: Readonly<Record<string, string>> = {
  NotAllowedError:
    'No passkey was used: the question was closed, or it took too long. Nothing has changed',
  AbortError: 'No passkey was used: the question was closed. Nothing has changed',
  InvalidStateError: 'This device already holds a passkey for this newsroom',
  SecurityError: 'Passkeys cannot be used at this address. Use a sign-in link instead',
  NotSupportedError: 'This device cannot make a passkey that the newsroom can use',
}
