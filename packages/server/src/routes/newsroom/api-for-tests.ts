import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Role, Staff } from '../../access/staff.ts'
import { runDue, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { PressRoom } from '../../site/press-room.ts'
import type { NewsroomEnv } from './context.ts'
import { newsroomApi } from './newsroom-api.ts'

/** What the API answered: its status, and its JSON where it was some. */
export interface Answered {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects
  readonly body: any
  readonly text: string
  readonly headers: Headers
}

export type Ask = (method: string, path: string, body?: unknown) => Promise<Answered>

export function staffOf(role: Role, id: string = role): Staff {
  return { id, name: `${role} ${id}`, email: `${id}@lantern.example`, role }
}

/** Asks the API of a newsroom in somebody's name; while it works, jobs are done as a server would. */
export function apiOf(newsroom: TestNewsroom): { as(staff: Staff): Ask } {
  const api = newsroomApi(newsroom, new PressRoom(newsroom))
  return {
    as: (staff) => {
      const app = new Hono<NewsroomEnv>()
      app.use(async (context, next) => {
        context.set('staff', staff)
        context.set('actor', { kind: 'staff', id: staff.id, name: staff.name })
        await next()
      })
      app.route('/api', api)
      app.onError((error, context) => {
        if (error instanceof HTTPException)
          return context.json({ error: error.message }, error.status)
        throw error
      })
      return (method, path, body) => withJobs(newsroom, ask(app, method, path, body))
    },
  }
}

async function ask(
  app: Hono<NewsroomEnv>,
  method: string,
  path: string,
  body: unknown,
): Promise<Answered> {
  const isBytes = body instanceof Uint8Array
  const response = await app.request(`/api/${path}`, {
    method,
    ...(body !== undefined && {
      body: isBytes ? new Blob([body as Uint8Array<ArrayBuffer>]) : JSON.stringify(body),
      headers: { 'Content-Type': isBytes ? 'image/jpeg' : 'application/json' },
    }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return {
    status: response.status,
    body: isJson ? JSON.parse(text) : undefined,
    text,
    headers: response.headers,
  }
}

async function withJobs(newsroom: TestNewsroom, asked: Promise<Answered>): Promise<Answered> {
  let isOver = false
  const over = asked.finally(() => {
    isOver = true
  })
  while (!isOver) {
    await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 5))])
    if (!isOver) await runDue(newsroom)
  }
  return over
}
