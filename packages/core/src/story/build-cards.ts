// Pictures and cards for tests. All people, outlets and hosts are invented.
import type {
  ContextNote,
  Fragment,
  Gallery,
  HelpBox,
  HelpService,
  OutletCard,
  PictureBlock,
  PostCard,
  RelatedLink,
  Timeline,
  TimelineEvent,
} from './block.ts'
import type { Words } from './build-words.ts'
import { paragraph } from './build-words.ts'
import type { Media, Picture } from './picture.ts'
import type { Post } from './post.ts'
import type { Day, Instant } from './story.ts'

/** A picture with alternative text. */
export function picture(fields: Partial<Picture> = {}): PictureBlock {
  return { type: 'picture', attrs: pictureOf(fields) }
}

/** A picture as a lead or a slide holds it. */
export function pictureOf(fields: Partial<Picture> = {}): Picture {
  return {
    media: mediaId('a'),
    alternative: 'An empty stage with one microphone.',
    decorative: false,
    caption: 'The stage on Thursday.',
    credit: 'Ana Example',
    focus: { x: 0.5, y: 0.5 },
    ...fields,
  }
}

/** The id of an invented media file: one hexadecimal digit, 64 times. */
export function mediaId(digit: string): string {
  return digit.repeat(64)
}

/** The facts of a media file. */
export function mediaOfId(id: string, fields: Partial<Media> = {}): Media {
  const size = { width: 1600, height: 1067, size: 240_000 }
  const file = { type: 'image/jpeg', name: 'stage.jpg', colour: '#334455' }
  return { id, ...size, ...file, renditions: [], ...fields }
}

/** A gallery of these pictures; of two where none are given. */
export function gallery(
  name = 'gallery-1',
  pictures: readonly Partial<Picture>[] = [{}, {}],
): Gallery {
  const content = pictures.map((fields) => ({ type: 'slide' as const, attrs: pictureOf(fields) }))
  return { type: 'gallery', attrs: { name, title: 'The tour in pictures' }, content }
}

/** A post as a card. */
export function postCard(fields: Partial<Post> = {}): PostCard {
  return { type: 'postCard', attrs: { post: post(fields) } }
}

/** A post that is no longer at its address, seen by a reporter. */
export function post(fields: Partial<Post> = {}): Post {
  return {
    platform: 'mastodon',
    platformName: '',
    author: {
      name: 'Mara Quill',
      handle: '@mara@social.example',
      address: 'https://social.example/@mara',
    },
    address: 'https://social.example/@mara/1',
    postedAt: '2026-11-18T21:12:00.000Z',
    postedWords: '',
    language: 'en',
    text: 'No show tonight.\nI am sorry.',
    pictures: [],
    state: 'gone',
    stateAt: '2026-11-19T08:00:00.000Z',
    lastSeen: '2026-11-18T21:40:00.000Z',
    provenance: 'seen-by-reporter',
    quoted: null,
    ...fields,
  }
}

/** A report by another outlet. */
export function outletCard(fields: Partial<OutletCard['attrs']> = {}): OutletCard {
  return {
    type: 'outletCard',
    attrs: {
      outlet: 'The Harbour Post',
      title: 'Quill “needs rest”, says a friend',
      author: 'Lee Sample',
      address: 'https://harbour.example/quill',
      publishedAt: '2026-11-19T06:30:00.000Z',
      language: 'en',
      summary: 'A friend whom the paper does not name says that she is tired.',
      readAt: '2026-11-19T09:00:00.000Z',
      ...fields,
    },
  }
}

/** Where readers find help. */
export function helpBox(...services: readonly Partial<HelpService['attrs']>[]): HelpBox {
  const content = (services.length > 0 ? services : [{}]).map((fields) => ({
    type: 'helpService' as const,
    attrs: {
      name: 'Night Line',
      number: '0000 000 000',
      hours: 'day and night',
      address: 'https://nightline.example/',
      country: 'United Kingdom',
      ...fields,
    },
  }))
  const attrs = { title: 'If you need to talk', text: 'Calls are free.', checked: '2026-11-01' }
  return { type: 'helpBox', attrs, content }
}

/** A context note of one paragraph. */
export function contextNote(words: Words, fields: Partial<ContextNote['attrs']> = {}): ContextNote {
  const sources = [{ title: 'Voice clinic', address: 'https://clinic.example/nodules' }]
  return {
    type: 'contextNote',
    attrs: { title: 'What nodules are', reviewed: '2026-10-01', sources, ...fields },
    content: [paragraph(words)],
  }
}

/** A timeline of these events. */
export function timeline(...content: readonly TimelineEvent[]): Timeline {
  return { type: 'timeline', attrs: { title: 'The week' }, content }
}

/** Something that happened on a day or at a moment, printed as `words`. */
export function event(when: Day | Instant, words: string, told: Words): TimelineEvent {
  return { type: 'event', attrs: { when, words }, content: [paragraph(told)] }
}

/** A link to another story. */
export function relatedLink(fields: Partial<RelatedLink['attrs']> = {}): RelatedLink {
  const attrs = {
    story: null,
    address: 'https://magazine.example/quill',
    title: 'Mara Quill in 2019',
  }
  return { type: 'relatedLink', attrs: { ...attrs, ...fields } }
}

/** A table that no other block stands for. */
export function fragment(fields: Partial<Fragment['attrs']> = {}): Fragment {
  const row = (tag: 'td' | 'th', ...cells: readonly string[]) => ({
    tag: 'tr',
    attributes: {},
    content: cells.map((words) => ({ tag, attributes: {}, content: [words] })),
  })
  const body = {
    tag: 'tbody',
    attributes: {},
    content: [
      row('th', 'Night', 'Songs'),
      row('td', 'Thursday', 'Two'),
      row('td', 'Friday', 'None'),
    ],
  }
  const content = [{ tag: 'table', attributes: {}, content: [body] }]
  return { type: 'fragment', attrs: { what: 'table', from: 'WordPress', content, ...fields } }
}
