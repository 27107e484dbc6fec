import type { MiddlewareHandler } from 'hono'
import type { Access } from '../../access/access.ts'
import type { Limits } from '../../access/limits.ts'
import { accessApp } from './access-app.ts'
import { codeRoutes } from './code.ts'
import { limited } from './limited.ts'
import { ownAccountRoutes } from './own-account.ts'
import { peopleRoutes } from './people.ts'
import { secondFactorRoutes } from './second-factor.ts'
import { signInRoutes } from './sign-in.ts'

/** Below BASE`api/`: ways in, one's own account, and the people who work here. */
export function accessRoutes(access: Access, limits: Limits, small: MiddlewareHandler) {
  const app = accessApp()
  const tries = limited(limits, access.newsroom)
  app.on('POST', ['/sign-in/*', '/first-administrator'], tries)
  for (const path of [
    '/sign-in/*',
    '/first-administrator',
    '/me',
    '/second-factor/*',
    '/people/*',
  ]) {
    app.use(path, small)
  }
  return app
    .route('/', signInRoutes(access, limits))
    .route('/', codeRoutes(access, limits))
    .route('/', ownAccountRoutes(access))
    .route('/', secondFactorRoutes(access))
    .route('/', peopleRoutes(access))
}

export type AccessApi = ReturnType<typeof accessRoutes>
