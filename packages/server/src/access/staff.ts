/** What somebody may do in the newsroom, from the least to the most. */
export const roles = ['contributor', 'writer', 'moderator', 'editor', 'administrator'] as const

export type Role = (typeof roles)[number]

/** Somebody who works in this newsroom. Commenters have accounts of their own, elsewhere. */
export interface Staff {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
}

/** Reads a role, or says `undefined` when it cannot be one. */
export function parseRole(text: unknown): Role | undefined {
  return roles.find((role) => role === text)
}
