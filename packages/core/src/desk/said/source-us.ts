import { stands, tells } from './source-channel.ts'
import type { Frame } from './source-frame.ts'
import { anonymity, ourWays } from './source-words.ts'

/** Whether whom they told is the draft’s own publication: “us”, “this newspaper”, or its name. */
export function isUs(recipient: string | null, publication = ''): boolean {
  if (recipient === null) return false
  return ourselves.test(recipient) || isName(recipient, publication)
}

/** Whether the only outlet that words came through is the draft’s own publication. */
export function isOurs(through: readonly string[], publication = ''): boolean {
  const [first = '', another] = through
  return another === undefined && isName(first, publication)
}

function isName(name: string, publication: string): boolean {
  const [theirs, ours] = [plain(name), plain(publication)]
  return theirs !== '' && (ours === theirs || ours.endsWith(` ${theirs}`))
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '')
}

const own = 'newspaper|magazine|publication|website|site|paper|column|blog|reporter|newsroom|outlet'
const ourselves = new RegExp(`^(?:us|me|(?:this|our) (?:${own}))$`, 'i')
const ownNoun = new RegExp(`^(?:${own})$`)

/** Whether the words around tell that it was said to the writer: “told us”, “with this newspaper”. */
export function isToUs({ tokens }: Frame): boolean {
  return tokens.some(({ norm }, at) => {
    const next = tokens[at + 1]
    if (norm !== 'to' && norm !== 'with' && norm !== 'told') return false
    return (
      (next?.norm === 'us' && !next.capital) ||
      next?.norm === 'me' ||
      (next?.norm === 'this' && ownNoun.test(tokens[at + 2]?.norm ?? ''))
    )
  })
}

/** Whether the words around tell how a writer comes by words, where no other outlet is named: “reached by phone”. */
export function isReached(frame: Frame): boolean {
  return tells(frame, ourWays) && !isTaken(frame)
}

/** “Who spoke to the Leader by phone”: somebody else was called. */
function isTaken({ tokens }: Frame): boolean {
  return tokens.some(({ norm }, at) => {
    const name = tokens[at + 2]?.norm === 'the' ? tokens[at + 3] : tokens[at + 2]
    return (
      /^(?:spoke|speaking|talked)$/.test(norm) &&
      tokens[at + 1]?.norm === 'to' &&
      name?.capital === true
    )
  })
}

/** Whether somebody asked whoever wrote it down not to be named. */
export function isPromised(frame: Frame): boolean {
  return tells(frame, anonymity)
}

/** Whether the draft tells anywhere that somebody asked not to be named: “The officials asked not to be identified”. */
export function isPromisedTo(mentions: readonly { readonly end: number }[], text: string): boolean {
  return mentions.some(({ end }) => promise.test(text.slice(end, end + 90)))
}

const promise =
  /^,? (?:who )?(?:all |both |each )?(?:asked not to be (?:named|identified)|spoke on (?:the )?condition of anonymity|declined to be (?:named|identified)|requested anonymity|(?:was|were) granted anonymity|(?:is|are) not being (?:named|identified))/

/** Whether words came to the writer by post: “said by email”; not “in an email to staff”. */
export function isMailed({ tokens }: Frame): boolean {
  return tokens.some((_, at) =>
    mails.some((phrase) => {
      const next = tokens[at + phrase.length]?.norm ?? '.'
      return stands(tokens, at, phrase) && /^(?:[.,:|]|on|that|when|after|us)$/.test(next)
    }),
  )
}

const mails: readonly (readonly string[])[] = [
  ['by', 'email'],
  ['by', 'e-mail'],
  ['in', 'an', 'email'],
  ['in', 'an', 'e-mail'],
  ['emailed'],
]
