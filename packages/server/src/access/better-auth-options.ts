import { type PasskeyOptions, passkey } from '@better-auth/passkey'
import type { BetterAuthOptions } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { LibraryDatabase } from '../storage/accounts.ts'
import { idleFor } from './session-ends.ts'
import { staffEntry } from './staff-entry.ts'

/** What the library is told of the newsroom around it. */
export interface AuthSurroundings {
  readonly database: LibraryDatabase
  /** The newsroom's own origin. */
  readonly origin: string
  /** The path of the library's addresses, without a slash at its end. */
  readonly path: string
  /** Under which name authenticators keep passkeys and codes of this newsroom. */
  readonly magazine: string
  readonly secret: string
  /** What the names of its cookies begin with. */
  readonly cookie: string
  readonly newId: () => string
  readonly passkeys: Pick<PasskeyOptions, 'authentication'>
  /** Told of what the library finds wrong. */
  readonly warn: (words: string) => void
}

const day = 24 * 60 * 60

/** How often the time at which somebody was last seen is written, in seconds. */
const seenEvery = 5 * 60

/**
 * How better-auth is set up: staff in tables of their own, without passwords, without anything that
 * asks another host, and without its own limits, because ours know about proxies.
 */
export function betterAuthOptions(around: AuthSurroundings) {
  return {
    appName: around.magazine,
    baseURL: around.origin,
    basePath: around.path,
    trustedOrigins: [around.origin],
    // Named here, so that no variable of the environment takes its place.
    secrets: [{ version: 1, value: around.secret }],
    database: around.database,
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: false },
    ...tables,
    plugins: [
      passkey({
        rpID: new URL(around.origin).hostname,
        rpName: around.magazine,
        origin: around.origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        advanced: { webAuthnChallengeCookie: 'challenge' },
        ...around.passkeys,
        schema: { passkey: passkeyTable },
      }),
      twoFactor({
        allowPasswordless: true,
        issuer: around.magazine,
        schema: { user: { fields: { twoFactorEnabled: 'has_code' } }, twoFactor: codeTable },
      }),
      staffEntry(),
    ],
    advanced: {
      cookiePrefix: around.cookie,
      // The name is `__Host-…` already; the library would put `__Secure-` before it.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: 'strict', path: '/' },
      ipAddress: { disableIpTracking: true },
      // Not left to how it is run: the library skips these where it takes itself to be tested.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      database: { generateId: around.newId },
    },
    logger: {
      level: 'warn',
      log: (_level, message) => around.warn(message),
    },
  } satisfies BetterAuthOptions
}

const tables = {
  user: {
    modelName: 'staff',
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    additionalFields: { role: { type: 'string', required: true, input: false } },
  },
  session: {
    modelName: 'staff_session',
    expiresIn: idleFor / 1000,
    updateAge: seenEvery,
    freshAge: day,
    cookieCache: { enabled: false },
    fields: {
      userId: 'staff',
      expiresAt: 'expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
    },
    additionalFields: {
      /** How its owner came in; a session without it opens nothing. */
      way: { type: 'string', required: false, input: false },
      /** How many wrong codes were given in it. */
      guesses: { type: 'number', required: false, input: false },
    },
  },
  // The library cannot be set up without it; nobody has a password or signs in elsewhere.
  account: {
    modelName: 'staff_account',
    fields: {
      userId: 'staff',
      accountId: 'account',
      providerId: 'provider',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  verification: {
    modelName: 'staff_challenge',
    fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
} as const satisfies Partial<BetterAuthOptions>

const passkeyTable = {
  modelName: 'staff_passkey',
  fields: {
    userId: 'staff',
    publicKey: 'public_key',
    credentialID: 'credential',
    deviceType: 'device_type',
    backedUp: 'backed_up',
    createdAt: 'created_at',
  },
}

const codeTable = {
  modelName: 'staff_code',
  fields: {
    userId: 'staff',
    backupCodes: 'backup_codes',
    failedVerificationCount: 'failures',
    lockedUntil: 'locked_until',
  },
}
