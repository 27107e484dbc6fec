import { type Publication, staticCard } from '@stet/core/page'
import type { OutletCard, PostCard } from '@stet/core/story'
import { cardsFromCapture } from '../actions/card-from-capture.ts'
import { readPublication } from '../site/publication.ts'
import { readArguments } from './arguments.ts'
import { inNewsroom, UnfinishedError, UsageError } from './open-for-command.ts'
import { plainWords } from './plain-words.ts'

/** `stet card CAPTURE [--html] [--json]` */
export function card(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom) => {
    const { values, positionals } = readArguments(args, {
      html: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    })
    const [id] = positionals
    if (id === undefined || positionals.length > 1)
      throw new UsageError('Name one copy: stet card CAPTURE. See --help')
    const cards = await cardsFromCapture(newsroom, id)
    if (!cards)
      throw new UnfinishedError(
        `Cannot make a card: there is no copy ${id}. “stet captures” lists them`,
      )
    if (cards.length === 0)
      throw new UnfinishedError('Cannot make a card: that look found nothing that could be shown')
    const publication = await readPublication(newsroom.database.db)
    if (values.json)
      console.log(JSON.stringify(cards.map((one) => ({ ...one, html: htmlOf(publication, one) }))))
    else if (values.html)
      process.stdout.write(cards.map((one) => htmlOf(publication, one)).join(''))
    else console.log(cards.map(wordsOf).join('\n\n'))
    return 0
  })
}

function htmlOf({ language, zone }: Publication, one: PostCard | OutletCard): string {
  return String(staticCard({ language, zone }, one))
}

function wordsOf(one: PostCard | OutletCard): string {
  if (one.type === 'outletCard') {
    const { outlet, title, address } = one.attrs
    return [title, outlet, address].map(plainWords).filter(Boolean).join('\n')
  }
  const { author, postedAt, postedWords, text, state, address } = one.attrs.post
  const who = [author.name, author.handle].filter(Boolean).join(' ')
  return [
    plainWords(`${who}, ${postedAt ?? (postedWords || 'date not told')}`),
    ...text.split('\n').map(plainWords),
    `State: ${state}`,
    plainWords(address ?? ''),
  ]
    .filter((line, index) => line !== '' || index > 0)
    .join('\n')
}
