import type { BylineRole } from '../../story/story.ts'
import type { Site, StoryPage } from '../model.ts'
import { blockText } from './block-text.ts'
import { pictureText } from './picture-text.ts'
import { notesOf, requestsOf, sourcesOf, zoneOf } from './story-facts.ts'
import { fullAddress, lines, parts, type TextTelling, textTelling } from './telling.ts'

/**
 * A story as plain text: all that its page says but the comments, every quotation mark where it stands,
 * every source and link with its address. Lines are not wrapped; the text ends in a line break.
 */
export function storyText(site: Site, page: StoryPage): string {
  const telling = textTelling(site, page)
  const { story } = page
  const told = parts(
    opening(telling),
    ...notes(telling),
    story.lead ? pictureText(telling, story.lead) : '',
    ...story.body.content.map((block) => blockText(telling, block)),
    ...ending(telling),
  )
  return `${printable(told)}\n`
}

function opening(telling: TextTelling): string {
  const { site, page, words, clock } = telling
  const { story, summary } = page
  const updated = summary.updatedAt ? `${words.updated} ${clock.moment(summary.updatedAt)}` : ''
  return parts(
    lines(story.headline, story.standfirst),
    lines(
      `${words.kinds[story.kind]} · ${summary.section.name} · ${site.publication.name}`,
      ...bylines(telling),
      `${words.published} ${clock.moment(summary.publishedAt)}`,
      updated,
      zoneOf(page, telling),
      site.origin + summary.address,
    ),
  )
}

/** `By Ana Example and Ben Sample`: a line a role, in the order of the story. */
function bylines({ page, words }: TextTelling): readonly string[] {
  const byRole = new Map<BylineRole, string[]>()
  for (const { role, name } of page.story.bylines)
    byRole.set(role, [...(byRole.get(role) ?? []), name])
  return [...byRole].map(([role, names]) => {
    const last = names.slice(-2).join(words.and)
    return `${words.roles[role]} ${[...names.slice(0, -2), last].join(', ')}`
  })
}

function notes(telling: TextTelling): readonly string[] {
  const told = notesOf(telling.page, telling)
  if (told.length === 0) return []
  return [lines(telling.words.notesHeading, ...told.map(({ label, text }) => `${label}: ${text}`))]
}

function ending(telling: TextTelling): readonly string[] {
  const { page, words, links } = telling
  const requests = requestsOf(page, telling)
  const known = sourcesOf(page, telling)
  const sources = known.sources.map(({ text, address }) =>
    address ? `- ${text}: ${fullAddress(telling, address)}` : `- ${text}`,
  )
  const kept = [...links].map(([address, told]) => `- ${told}: ${address}`)
  return [
    requests.length > 0 ? lines(words.requestsHeading, ...requests) : '',
    known.line || sources.length > 0 ? lines(words.howWeKnow, known.line, ...sources) : '',
    kept.length > 0 ? lines(words.linksHeading, ...kept) : '',
    words.version(page.version),
  ]
}

/** Without control characters, which a terminal would obey, and halves of characters, which UTF-8 has not. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
}
