// The door for the editor: the types of the newsroom's API, and nothing that runs.
export type { AccessApi } from './routes/access/access-routes.ts'
export type { PasskeyApi } from './routes/access/passkeys.ts'
export type { NewsroomApi } from './routes/newsroom/newsroom-api.ts'
export type { Opened, Sent } from './routes/newsroom/sent.ts'
