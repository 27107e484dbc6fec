// A story with one of everything, for tests of all that tells a whole story. All people are invented.

import type { Block } from '../../story/block.ts'
import {
  blockquote,
  contextNote,
  divider,
  event,
  gallery,
  heading,
  helpBox,
  item,
  lineBreak,
  linked,
  list,
  note,
  outletCard,
  paragraph,
  picture,
  pictureOf,
  postCard,
  pullQuote,
  quotation,
  quoted,
  relatedLink,
  request,
  storyWith,
  text,
  timeline,
} from '../../story/build.ts'
import type { Story, StoryId } from '../../story/story.ts'
import { testPage, testSummary } from '../meta/build-site.ts'
import type { StoryPage } from '../model.ts'

const other = '01890a5d-ac96-774b-bcce-b302099a8059' as StoryId

/** The page of a story with every kind of block, note, source and request. */
export function wholePage(): StoryPage {
  const story = storyWith(fields, ...running, ...cards)
  const earlier = testSummary(storyWith({ headline: 'Mara Quill in 2019' }))
  const summary = testSummary(story, { updatedAt: '2026-11-21T10:00:00.000Z' })
  return testPage(story, { summary, version: 3, related: new Map([[other, earlier]]) })
}

const fields: Partial<Story> = {
  standfirst: 'She wrote that she is sorry.',
  lead: pictureOf({ caption: 'The harbour hall.', credit: 'Ben Sample' }),
  bylines: [
    { person: 'ana-example', name: 'Ana Example', role: 'writer' },
    { person: 'cy', name: 'Cy Sample', role: 'writer' },
    { person: 'ben', name: 'Ben Sample', role: 'photographer' },
  ],
  notes: [
    note(),
    note({
      id: 'n2',
      kind: 'update',
      at: '2026-11-21T10:00:00.000Z',
      text: 'A date was added.',
    }),
  ],
  requests: [request()],
  quotations: [
    quotation('q1', {
      type: 'post',
      platform: 'mastodon',
      author: 'Mara Quill',
      address: 'https://social.example/@mara/1',
      at: '2026-11-18T21:12:00.000Z',
    }),
  ],
}

function linkOf(
  href: string,
): readonly [{ type: 'link'; attrs: { href: string; language: null } }] {
  return [{ type: 'link', attrs: { href, language: null } }]
}

const running: readonly Block[] = [
  paragraph(
    'She wrote ',
    quoted('q1', '“No show '),
    quoted('q1', 'tonight”', { type: 'bold' }),
    '.',
  ),
  paragraph(
    'See ',
    linked('the ', 'https://hall.example/a?b=1&c=2'),
    text('report', ...linkOf('https://hall.example/a?b=1&c=2'), { type: 'italic' }),
    lineBreak(),
    linked('or here', '/culture/earlier/'),
    linked(' not here', 'javascript:alert(1)'),
  ),
  heading('The week'),
  list('One', item(paragraph('Two'), list('Two and a half'))),
  blockquote('“I am done”', { cite: 'https://hall.example/letter', language: 'fr' }),
]

const cards: readonly Block[] = [
  pullQuote(quoted('q1', '“No show tonight”')),
  picture({ decorative: true, alternative: null, caption: '', credit: 'Ana Example' }),
  gallery(),
  postCard({
    pictures: [{ description: 'A stage door.', shown: null }],
    quoted: {
      author: { name: 'Lee Sample', handle: '@lee', address: null },
      address: 'https://social.example/@lee/9',
      postedAt: null,
      text: 'Is it true?',
    },
  }),
  postCard({ postedAt: null, postedWords: 'some time in 2019', state: 'unknown', stateAt: null }),
  outletCard(),
  helpBox(),
  contextNote('They heal.'),
  timeline(event('2026-11-18', 'Wednesday', 'She posts.')),
  divider(),
  relatedLink({ story: other, address: null, title: '' }),
  relatedLink({ address: null, title: 'A lost story' }),
]
