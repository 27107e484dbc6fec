import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type MadeMail, mailStory } from '../actions/mail-story.ts'
import type { Newsroom } from '../newsroom.ts'
import { openPress } from '../site/press.ts'
import { readArguments } from './arguments.ts'
import { findNamed } from './named-story.ts'
import { inNewsroom, UnfinishedError } from './open-for-command.ts'

/** `stet mail STORY [-o FOLDER]` */
export function mail(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom) => {
    const { values, positionals } = readArguments(args, {
      output: { type: 'string', short: 'o' },
      json: { type: 'boolean', default: false },
    })
    const made = await makeMail(newsroom, positionals)
    const files = values.output === undefined ? null : await writeMail(values.output, made)
    const { subject, preheader, html, text, bytes, left } = made
    const told = { subject, preheader, bytes, left }
    if (values.json)
      console.log(JSON.stringify(files ? { ...told, files } : { ...told, html, text }))
    else if (files) console.log([`Subject: ${subject}`, ...files].join('\n'))
    else process.stdout.write(html)
    if (left) console.error(describe(made))
    return 0
  })
}

async function makeMail(newsroom: Newsroom, positionals: readonly string[]): Promise<MadeMail> {
  const id = await findNamed(newsroom, positionals)
  const made = await mailStory(await openPress(newsroom), id)
  if (made) return made
  throw new UnfinishedError(
    'Cannot make a mail of the story: it is not published, and its links would lead nowhere',
  )
}

async function writeMail(folder: string, made: MadeMail): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const files: [string, string | Buffer][] = [
    ['html', made.html],
    ['txt', made.text],
    ['eml', await made.message()],
  ]
  const paths: string[] = []
  for (const [ending, body] of files) {
    const path = join(folder, `${made.name}.${ending}`)
    await writeFile(path, body)
    paths.push(path)
  }
  return paths
}

/** What had to be left, because mail programs would cut it off. */
function describe({ bytes, left }: MadeMail): string {
  const kilobytes = Math.ceil(bytes / 1000)
  const parts = `${left?.parts ?? 0} of the story's ${left?.of ?? 0} parts`
  const also = left?.sources ? ', and its sources,' : ''
  return `Shortened to ${kilobytes} kB, because Gmail cuts off what is longer than 102 kB: ${parts}${also} are left. The mail says so and leads to the page; its plain text is whole.`
}
