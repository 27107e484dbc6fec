import { civilDay, yearsBetween } from '../story/day.ts'
import type { Byline } from '../story/story.ts'
import { figure } from './blocks/picture-block.ts'
import type { StorySetting } from './blocks/setting.ts'
import { kicker } from './card.ts'
import { moment } from './clock.ts'
import { html, join, type Markup, nothing } from './html.ts'
import type { StoryPage } from './model.ts'
import { zoneOf } from './text/story-facts.ts'

/**
 * What stands over a story: headline, standfirst, names, times, the way to its discussion, what has changed, the lead
 * picture.
 */
export function storyHead(setting: StorySetting, page: StoryPage, talk: Markup = nothing): Markup {
  const { story, summary } = page
  const standfirst = story.standfirst
    ? html`<p class="standfirst">${story.standfirst}</p>`
    : nothing
  const { lead: showing } = setting.layout
  const lead = story.lead ? figure(setting, story.lead, showing, 'lead') : nothing
  const head = html`<header class="head">${kicker(summary, setting.words, true)}<h1>${story.headline}</h1>${standfirst}<p class="names">${names(setting, story.bylines)}</p><p class="dates">${dates(setting, page)}. ${zoneOf(page, setting)}</p>${talk}${age(setting, page)}</header>`
  const told = notes(setting, page)
  return showing.isOverHeadline ? html`${lead}${head}${told}` : html`${head}${told}${lead}`
}

/** Who made the story, by what they did: `By Ada Okafor and Ben Ito. Pictures by Cy Lund`. */
export function names({ words }: StorySetting, bylines: readonly Byline[], linked = true): Markup {
  const roles = [...new Set(bylines.map(({ role }) => role))]
  const groups = roles.map((role) => {
    const people = bylines
      .filter((byline) => byline.role === role)
      .map(({ person, name }) =>
        linked ? html`<a href="/by/${encodeURIComponent(person)}/">${name}</a>` : html`${name}`,
      )
    const last = people.at(-1) ?? nothing
    const before = people.slice(0, -1)
    const all = before.length > 0 ? html`${join(before, ', ')}${words.and}${last}` : last
    return html`${words.roles[role]} ${all}`
  })
  return join(groups, '. ')
}

/** When the story was published and last updated. */
export function dates({ words, clock }: StorySetting, { summary }: StoryPage): Markup {
  const published = html`${words.published} ${moment(clock, summary.publishedAt)}`
  return summary.updatedAt
    ? html`${published} · ${words.updated} ${moment(clock, summary.updatedAt)}`
    : published
}

/** Tells readers the year of a story that is more than a year old, where the story asks for it. */
function age({ words, clock }: StorySetting, { story, summary, today }: StoryPage): Markup {
  const published = civilDay(summary.publishedAt, clock.zone)
  if (!story.oldBanner || yearsBetween(published, today) < 1) return nothing
  return html`<p class="aged">${words.oldStory(published.slice(0, 4))}</p>`
}

/** The notes of a story, each with a way to the words that it is about. */
function notes(setting: StorySetting, { story }: StoryPage): Markup {
  if (story.notes.length === 0) return nothing
  const { words, clock, ids } = setting
  const items = story.notes.map((note, index) => {
    const number = index + 1
    const passage = ids.has(`passage-${number}`)
      ? html` <a href="#passage-${number}">${words.toPassage}</a>`
      : nothing
    const kind = words.noteMarker(words.notes[note.kind], number)
    return html`<li id="note-${number}" class="is-${note.kind}"><p><b>${kind}</b> ${moment(clock, note.at)}. ${note.text}${passage}</p></li>`
  })
  return html`<div class="notes" role="group" aria-label="${words.notesHeading}"><ol>${items}</ol></div>`
}
