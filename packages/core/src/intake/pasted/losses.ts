import { counted } from '../counted.ts'

/** What a reading left out or changed, counted until it is told. */
export interface Losses {
  /** What each picture was said to show; empty where nothing was. */
  readonly pictures: string[]
  tracked: number
  dead: number
  tables: number
  /** Tables that were kept as they stood. */
  fragments: number
  footnotes: number
  comments: number
  embeds: number
  deepLists: number
  /** Blocks that stood in what holds words alone, and follow it. */
  lifted: number
  /** Lists and headings that stood in somebody else's words. */
  flattened: number
  cut: boolean
  tangled: boolean
}

/** A count that begins at nothing. */
export function noLosses(): Losses {
  return {
    pictures: [],
    tracked: 0,
    dead: 0,
    tables: 0,
    fragments: 0,
    footnotes: 0,
    comments: 0,
    embeds: 0,
    deepLists: 0,
    lifted: 0,
    flattened: 0,
    cut: false,
    tangled: false,
  }
}

/** The losses in words, a sentence each, without full stops. */
export function tellLosses(losses: Losses): readonly string[] {
  const told = [
    losses.pictures.length > 0 && tellPictures(losses.pictures),
    losses.embeds > 0 &&
      `${counted(losses.embeds, 'video or other embedded part was', 'videos or other embedded parts were')} left out`,
    losses.tracked > 0 && `Tracking was taken off ${counted(losses.tracked, 'link', 'links')}`,
    losses.dead > 0 &&
      `${counted(losses.dead, 'link leads nowhere from here and became', 'links lead nowhere from here and became')} plain words`,
    losses.tables > 0 &&
      `${counted(losses.tables, 'table', 'tables')} became paragraphs, one for each row`,
    losses.fragments > 0 &&
      `${counted(losses.fragments, 'table was kept as it stands: it', 'tables were kept as they stand: they')} can be read and deleted, not written in`,
    losses.footnotes > 0 &&
      `${counted(losses.footnotes, 'footnote stands', 'footnotes stand')} at the end as paragraphs`,
    losses.comments > 0 &&
      `${counted(losses.comments, 'comment in the margin was', 'comments in the margin were')} left out`,
    losses.deepLists > 0 && 'Lists deeper than eight levels became paragraphs',
    losses.flattened > 0 && 'Lists and headings inside a quotation became paragraphs',
    losses.tangled && 'The formatting could not be read; only the words were kept',
    losses.cut && 'The end was left out: it is more than can be pasted at once',
  ]
  return told.filter((words) => words !== false)
}

function tellPictures(pictures: readonly string[]): string {
  const named = pictures.filter((words) => words !== '').slice(0, 3)
  const list = named.map((words) => `“${words}”`).join(', ')
  const count = counted(pictures.length, 'picture was', 'pictures were')
  const which = list === '' ? '' : ` (${list}${pictures.length > named.length ? ', …' : ''})`
  return `${count} left out${which}; add ${pictures.length === 1 ? 'it from its file' : 'them from their files'}`
}
