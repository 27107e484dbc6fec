import type { PersonRequest } from '../storage/person-requests.ts'
import { listPersonRequests } from '../storage/person-requests.ts'
import { readArguments } from './arguments.ts'
import { inNewsroom } from './open-for-command.ts'
import { plainWords } from './plain-words.ts'

const most = 1000

/** `stet requests [--json]` */
export function requests(args: readonly string[]): Promise<number> {
  return inNewsroom(async ({ database }) => {
    const { values } = readArguments(args, { json: { type: 'boolean', default: false } })
    const found = await listPersonRequests(database.db, most)
    if (values.json) console.log(JSON.stringify(found, null, 2))
    else console.log(found.length === 0 ? 'Nobody has written' : found.map(tell).join('\n\n'))
    return 0
  })
}

const wishWords: Readonly<Record<PersonRequest['wish'], string>> = {
  wrong: 'Something is wrong',
  answer: 'Wants to answer',
  leaveOut: 'Wants to be left out',
  other: 'Something else',
}

function tell({ number, at, answerBy, wish, story, name, reach, words }: PersonRequest): string {
  return [
    `${number}, answer by ${answerBy}. ${wishWords[wish]}`,
    `Story: ${story}, written ${at}`,
    plainWords(`From: ${name || 'no name given'}, ${reach}`),
    ...words.split('\n').map(plainWords),
  ].join('\n  ')
}
