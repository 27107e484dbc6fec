import type { Focus, Picture } from '../story/picture.ts'
import type { Fields } from './fields.ts'
import { middle, readFocus } from './pictures.ts'

/** Reads the lead picture: what is known of it, or only its path. */
export function readLead(fields: Fields, pictures: Set<string>): Picture | null {
  const entry = fields.find('lead', 'image', 'cover', 'featured_image')
  if (!entry) return null
  const inner = fields.within(entry.value, entry.name, entry.line)
  const media = inner ? inner.text('src', 'path', 'url', 'image') : fields.text(entry.name)
  if (media === '') {
    if (inner) fields.lose(entry.name, entry, 'It names no file and was left out')
    return null
  }
  pictures.add(media)
  const picture = {
    media,
    alternative: alternativeIn(inner),
    decorative: inner?.flag('decorative', false) ?? false,
    caption: inner?.text('caption') ?? '',
    credit: inner?.text('credit') ?? '',
    focus: inner ? focusIn(inner) : middle,
  }
  inner?.loseRest()
  return picture
}

/** An empty text is one that somebody wrote; only where there is none nobody did. */
function alternativeIn(fields: Fields | undefined): string | null {
  return fields?.has('alternative') || fields?.has('alt') ? fields.text('alternative', 'alt') : null
}

function focusIn(fields: Fields): Focus {
  const entry = fields.find('focus')
  if (!entry) return middle
  const focus = readFocus(Array.isArray(entry.value) ? entry.value.join(' ') : String(entry.value))
  if (!focus) fields.lose('focus', entry, 'It is no point from 0 0 to 1 1; the middle was taken')
  return focus ?? middle
}
