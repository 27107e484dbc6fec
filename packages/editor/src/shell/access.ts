import type { InferRequestType, InferResponseType } from 'hono/client'
import { accessApi, doorApi, given } from '../server.ts'

/** Who is signed in, and what their account can do. */
export type Me = InferResponseType<typeof doorApi.me.$get, 200>

/** Somebody who works here. */
export type Staff = Me['staff']

/** Who somebody is in this newsroom. */
export type Role = Staff['role']

/** How somebody signed in. */
export type Way = Me['way']

/** What the sign-in screen must know before anybody is known. */
export type Door = InferResponseType<(typeof doorApi)['sign-in']['$get'], 200>

/** How far somebody got: all the way, or a code is still asked for. */
export type Stage = InferResponseType<(typeof doorApi)['sign-in']['take']['$post'], 200>

/** One place where somebody is signed in. */
export type Session = InferResponseType<typeof accessApi.sessions.$get, 200>['sessions'][number]

/** Somebody in the list of people. */
export type Colleague = InferResponseType<typeof accessApi.people.$get, 200>['people'][number]

/** What became of a sign-in link: mailed, or given to be handed on. */
export type SentLink = InferResponseType<(typeof person)['link']['$post'], 200>

type First = InferRequestType<(typeof doorApi)['first-administrator']['$post']>['json']
type Invitation = InferRequestType<typeof accessApi.people.$post>['json']
type Change = InferRequestType<typeof person.$patch>['json']

const person = accessApi.people[':id']
const code = accessApi['second-factor']

/** The part of the API that knows who people are. */
export const access = {
  door: () => given(doorApi['sign-in'].$get()),
  me: () => given(doorApi.me.$get()),
  first: (json: First) => given(doorApi['first-administrator'].$post({ json })),
  sendLink: (email: string) => given(doorApi['sign-in'].link.$post({ json: { email } })),
  takeLink: (token: string) => given(doorApi['sign-in'].take.$post({ json: { token } })),
  enterCode: (typed: string) => given(doorApi['sign-in'].code.$post({ json: { code: typed } })),
  signOut: () => given(doorApi['sign-out'].$post()),
  rename: (name: string) => given(accessApi.me.$patch({ json: { name } })),
  sessions: async () => (await given(accessApi.sessions.$get())).sessions,
  endSession: (id: string) => given(accessApi.sessions[':id'].$delete({ param: { id } })),
  endOtherSessions: () => given(accessApi.sessions.$delete()),
  beginCode: () => given(code.begin.$post()),
  confirmCode: (typed: string) => given(code.confirm.$post({ json: { code: typed } })),
  newBackupCodes: () => given(code['backup-codes'].$post()),
  removeCode: () => given(code.$delete()),
  people: () => given(accessApi.people.$get()),
  invite: (json: Invitation) => given(accessApi.people.$post({ json })),
  change: (id: string, json: Change) => given(person.$patch({ param: { id }, json })),
  remove: (id: string) => given(person.$delete({ param: { id } })),
  sendLinkTo: (id: string) => given(person.link.$post({ param: { id } })),
  removeCodeOf: (id: string) => given(person['second-factor'].$delete({ param: { id } })),
} as const
