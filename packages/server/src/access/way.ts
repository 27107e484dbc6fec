/** The ways in which somebody can have signed in. */
export const ways = ['passkey', 'link', 'link-and-code', 'machine'] as const

/**
 * A passkey proves two things at once, what somebody has and who they are. A link proves that they
 * read the mail; `machine` is a link that was made on the server's own command line.
 */
export type Way = (typeof ways)[number]

/** How far somebody who asks has come: nowhere, up to the code, or in. */
export type Stage = 'out' | 'code' | 'in'

/**
 * How far a session has come. Our own policy, because the library asks for a code only after a
 * password: who has a code gives it after a link, and may do nothing else until then.
 */
export function stageOf(way: string | null | undefined, { hasCode }: { hasCode: boolean }): Stage {
  switch (way) {
    case 'passkey':
    case 'link-and-code':
    case 'machine':
      return 'in'
    case 'link':
      return hasCode ? 'code' : 'in'
    default:
      return 'out'
  }
}
