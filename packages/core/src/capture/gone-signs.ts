import { fieldsOf, lineOf, listOf, textOf } from './fields.ts'
import { answerFor, jsonOf, type PostRef, type Recorded } from './provider.ts'

/**
 * The answers that say by themselves that a post is away, each from another place of its platform: what the platform
 * embeds and its oEmbed; the server of an account and the network's view; a status and the object of it. Never one for
 * a sign-in, a refusal, a limit, a failure or an empty answer.
 */
export function goneSigns(
  platform: PostRef['platform'],
  answers: readonly Recorded[],
): readonly string[] {
  const statusOf = (purpose: string) => answerFor(answers, purpose)?.status ?? 0
  const isAway = (purpose: string) => statusOf(purpose) === 404 || statusOf(purpose) === 410
  switch (platform) {
    case 'x':
      return [
        ...(isAway('post') || isBuried(answers) ? ['post'] : []),
        ...(isAway('oembed') ? ['oembed'] : []),
      ]
    case 'bluesky':
      return [
        ...(isLost(answers) ? ['record'] : []),
        ...(isInactive(answers) ? ['account'] : []),
        ...(isLeftOut(answers) ? ['view'] : []),
      ]
    case 'mastodon':
      return ['status', 'object'].filter(isAway)
    case 'youtube':
      return isAway('oembed') ? ['oembed'] : []
    case 'web':
      return isAway('page') ? ['page'] : []
    // What the others answer for a deleted post is not known.
    default:
      return []
  }
}

function isBuried(answers: readonly Recorded[]): boolean {
  const found = fieldsOf(jsonOf(answerFor(answers, 'post')))
  const told = lineOf(fieldsOf(fieldsOf(found['tombstone'])['text'])['text'])
  return /deleted by the post author/i.test(told)
}

function isLost(answers: readonly Recorded[]): boolean {
  const said = textOf(fieldsOf(jsonOf(answerFor(answers, 'record')))['error'])
  return /^(?:RecordNotFound|Repo(?:Takendown|Suspended|Deactivated))$/.test(said)
}

function isInactive(answers: readonly Recorded[]): boolean {
  return fieldsOf(jsonOf(answerFor(answers, 'account')))['active'] === false
}

/** The view leaves missing posts out of its list, and says nothing of them. */
function isLeftOut(answers: readonly Recorded[]): boolean {
  const answer = answerFor(answers, 'view')
  const posts = fieldsOf(jsonOf(answer))['posts']
  return answer?.status === 200 && Array.isArray(posts) && listOf(posts).length === 0
}
