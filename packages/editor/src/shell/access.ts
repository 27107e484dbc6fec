import { ask, askAsStranger } from '../server.ts'

/** Who somebody is in this newsroom. */
export type Role = 'contributor' | 'writer' | 'editor' | 'moderator' | 'administrator'

/** Somebody who works here. */
export interface Staff {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
}

/** How somebody signed in. */
export type Way = 'passkey' | 'link' | 'link-and-code' | 'machine'

/** Who is signed in, and what their account can do. */
export interface Me {
  readonly staff: Staff
  readonly way: Way
  readonly hasPasskey: boolean
  readonly hasCode: boolean
  /** Signed in within the last day: what guards the account may be changed. */
  readonly fresh: boolean
  readonly mail: boolean
  readonly magazine: string
  readonly siteUrl: string
}

/** What the sign-in screen must know before anybody is known. */
export interface Door {
  /** Whether there is no administrator yet. */
  readonly first: boolean
  readonly passkeys: boolean
  readonly passkeyProblem: string | null
  readonly mail: boolean
  readonly magazine: string
  readonly colours?: { readonly accent: string; readonly accentDark: string }
}

/** How far somebody got: all the way, or a code is still asked for. */
export interface Stage {
  readonly stage: 'signed-in' | 'code'
}

/** One place where somebody is signed in. */
export interface Session {
  readonly id: string
  readonly device: string
  readonly way: Way
  readonly lastSeenAt: string
  readonly createdAt: string
  readonly current: boolean
}

/** Somebody in the list of people. */
export interface Colleague extends Staff {
  readonly lastSeenAt: string | null
  readonly invited: boolean
  readonly you: boolean
  readonly hasPasskey: boolean
  readonly hasCode: boolean
}

/** What became of a sign-in link: mailed, or given to be handed on. */
export interface SentLink {
  readonly link: string | null
  readonly mailed: boolean
  readonly problem: string | null
}

/** The part of the API that knows who people are. */
export const access = {
  door: () => askAsStranger<Door>('GET', 'sign-in'),
  me: () => askAsStranger<Me>('GET', 'me'),
  first: (body: { token: string; name: string; email: string }) =>
    askAsStranger<Stage>('POST', 'first-administrator', body),
  sendLink: (email: string) => askAsStranger<{ sent: true }>('POST', 'sign-in/link', { email }),
  takeLink: (token: string) => askAsStranger<Stage>('POST', 'sign-in/take', { token }),
  enterCode: (code: string) => askAsStranger<Stage>('POST', 'sign-in/code', { code }),
  signOut: () => askAsStranger<unknown>('POST', 'sign-out', {}),
  rename: (name: string) => ask<{ staff: Staff }>('PATCH', 'me', { name }),
  sessions: async () => (await ask<{ sessions: readonly Session[] }>('GET', 'sessions')).sessions,
  endSession: (id: string) => ask<unknown>('DELETE', `sessions/${encodeURIComponent(id)}`),
  endOtherSessions: () => ask<{ ended: number }>('DELETE', 'sessions'),
  beginCode: () => ask<{ secret: string; uri: string }>('POST', 'second-factor/begin', {}),
  confirmCode: (code: string) =>
    ask<{ backupCodes: readonly string[] }>('POST', 'second-factor/confirm', { code }),
  newBackupCodes: () =>
    ask<{ backupCodes: readonly string[] }>('POST', 'second-factor/backup-codes', {}),
  removeCode: () => ask<unknown>('DELETE', 'second-factor'),
  people: () => ask<{ people: readonly Colleague[]; mail: boolean }>('GET', 'people'),
  invite: (body: { name: string; email: string; role: Role }) =>
    ask<SentLink & { id: string }>('POST', 'people', body),
  change: (id: string, body: { name?: string; role?: Role }) =>
    ask<{ staff: Staff }>('PATCH', `people/${encodeURIComponent(id)}`, body),
  remove: (id: string) => ask<unknown>('DELETE', `people/${encodeURIComponent(id)}`),
  sendLinkTo: (id: string) => ask<SentLink>('POST', `people/${encodeURIComponent(id)}/link`, {}),
  removeCodeOf: (id: string) =>
    ask<unknown>('DELETE', `people/${encodeURIComponent(id)}/second-factor`),
} as const
