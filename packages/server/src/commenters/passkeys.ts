import type {
  AuthenticationResponseJSON,
  AuthenticatorTransportFuture,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { minutesAfter } from '../access/link-token.ts'
import { passkeyProblem } from '../access/newsroom-address.ts'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import { addCommenter, ownAccount } from '../storage/commenter-accounts.ts'
import {
  addCommenterPasskey,
  commenterPasskeys,
  countPasskey,
  findCommenterPasskey,
  saveChallenge,
  takeChallenge,
} from '../storage/commenter-passkeys.ts'
import { transaction } from '../storage/database.ts'

/** How long a device may take to answer, in minutes. */
const holdsFor = 10

/** Whether readers of this site can have passkeys at all. */
export function canHavePasskeys({ config }: Pick<Newsroom, 'config'>): boolean {
  return passkeyProblem({ origin: new URL(config.url).origin }) === null
}

/** What a browser asks its device to sign in with; the device knows which accounts it has here. */
export async function askPasskey(
  newsroom: Newsroom,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await library()
  const options = await generateAuthenticationOptions({
    rpID: hostOf(newsroom),
    userVerification: 'preferred',
  })
  await keepChallenge(newsroom, options.challenge, null)
  return options
}

/** What a browser asks its device to make a passkey of: for an account, or for one that is made with it. */
export async function askNewPasskey(
  newsroom: Newsroom,
  commenter: string | null,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { db } = newsroom.database
  const { generateRegistrationOptions } = await library()
  const account = commenter === null ? undefined : await ownAccount(db, commenter)
  const id = commenter ?? newsroom.newId()
  const { name } = await readPublication(db)
  const known = commenter === null ? [] : await commenterPasskeys(db, commenter)
  const options = await generateRegistrationOptions({
    rpName: name,
    rpID: hostOf(newsroom),
    userName: account?.name ?? name,
    userID: new TextEncoder().encode(id),
    attestationType: 'none',
    excludeCredentials: known.map(({ credential }) => ({ id: credential })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  })
  await keepChallenge(newsroom, options.challenge, id)
  return options
}

/** Checks what a device signed; gives whom it signs in, or null. Each challenge is taken once. */
export async function takePasskey(
  newsroom: Newsroom,
  response: AuthenticationResponseJSON,
): Promise<string | null> {
  const { db } = newsroom.database
  const { verifyAuthenticationResponse } = await library()
  const expectedChallenge = await takenChallenge(newsroom, response)
  const passkey = await findCommenterPasskey(db, response.id)
  if (!expectedChallenge || !passkey) return null
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: expectedChallenge.challenge,
    expectedOrigin: new URL(newsroom.config.url).origin,
    expectedRPID: hostOf(newsroom),
    requireUserVerification: false,
    credential: {
      id: passkey.credential,
      publicKey: Buffer.from(passkey.publicKey, 'base64url'),
      counter: passkey.counter,
      transports: passkey.transports as AuthenticatorTransportFuture[],
    },
  }).catch(() => null)
  if (!checked?.verified) return null
  await countPasskey(db, passkey.credential, checked.authenticationInfo.newCounter)
  return passkey.commenter
}

/**
 * Checks a new passkey and keeps it, for the account that asked or a new one; gives whose it is, or null.
 * `asking` is who is signed in: nobody adds a passkey to somebody else.
 */
export async function takeNewPasskey(
  newsroom: Newsroom,
  response: RegistrationResponseJSON,
  asking: string | null,
): Promise<string | null> {
  const { verifyRegistrationResponse } = await library()
  const expected = await takenChallenge(newsroom, response)
  const commenter = expected?.commenter ?? null
  if (!expected || commenter === null) return null
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: expected.challenge,
    expectedOrigin: new URL(newsroom.config.url).origin,
    expectedRPID: hostOf(newsroom),
    requireUserVerification: false,
  }).catch(() => null)
  if (!checked?.verified) return null
  const { credential } = checked.registrationInfo
  return transaction(newsroom.database, async (db) => {
    const at = newsroom.now()
    const isKnown = (await ownAccount(db, commenter)) !== undefined
    if (isKnown ? asking !== commenter : asking !== null) return null
    if (!isKnown) await addCommenter(db, { id: commenter, email: null, since: at })
    const isNew = await addCommenterPasskey(db, {
      ...{ credential: credential.id, commenter, counter: credential.counter, at },
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      transports: credential.transports ?? [],
    })
    if (!isNew) throw new Error('Cannot keep a passkey: it is known already')
    return commenter
  })
}

/** Loaded when the first passkey is used: readers do not pay for it. */
function library() {
  return import('@simplewebauthn/server')
}

function hostOf({ config }: Pick<Newsroom, 'config'>): string {
  return new URL(config.url).hostname
}

async function keepChallenge(
  { database, now }: Newsroom,
  challenge: string,
  commenter: string | null,
): Promise<void> {
  const until = minutesAfter(now(), holdsFor)
  await saveChallenge(database.db, { challenge, commenter, until }, now())
}

/** The challenge that an answer signed, if we asked it and nobody has answered it before. */
async function takenChallenge(
  { database, now }: Newsroom,
  answer: AuthenticationResponseJSON | RegistrationResponseJSON,
): Promise<{ readonly challenge: string; readonly commenter: string | null } | null> {
  const challenge = challengeIn(answer.response.clientDataJSON)
  if (challenge === null) return null
  const taken = await takeChallenge(database.db, challenge, now())
  return taken && { challenge, ...taken }
}

function challengeIn(clientData: string): string | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(clientData, 'base64url').toString('utf8'))
    const { challenge } = read as { readonly challenge?: unknown }
    // As it was asked, in base64url: nothing else is looked for.
    return typeof challenge === 'string' && /^[\w-]+$/.test(challenge) ? challenge : null
  } catch {
    return null
  }
}
