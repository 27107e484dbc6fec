import { z } from '@hono/zod-openapi'
import { roles } from '../../access/staff.ts'

export const role = z.enum(roles, 'This is none of the roles').openapi('Role')

/** Somebody who works here. */
export const staff = z
  .object({ id: z.string(), name: z.string(), email: z.string(), role })
  .openapi('Staff')

/** How far somebody has come in. */
export const stage = z.object({ stage: z.enum(['signed-in', 'code']) }).openapi('Stage')

/** The answer where there is nothing more to say. */
export const nothing = z.object({})
