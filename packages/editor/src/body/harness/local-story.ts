import type { Block, Media, Story } from '@stet/core/story'
import { build } from '@stet/core/story'

const { paragraph, quoted, text } = build

const everything: readonly Block[] = [
  paragraph(
    'Mara Quill ended her concert in Northmere on Wednesday after four songs. ',
    quoted('q1', '“No show tonight. I am sorry,”'),
    ' she wrote ',
    build.timed('an hour later', '2026-11-18T21:12:00.000Z'),
    ', and ',
    text('nobody', { type: 'italic' }),
    ' in the hall knew why. ',
    build.linked('The hall', 'https://hall.example/'),
    ' says that tickets stay valid, and ',
    build.passage('n1', 'the date in March'),
    ' is ',
    text('not', { type: 'bold' }),
    ' cancelled.',
  ),
  build.heading('What is known'),
  paragraph('Her agent did not answer by Friday. The next evening is in the hands of the hall.'),
  build.picture(),
  build.heading('From the stage', 3),
  build.list('Four songs', build.item(paragraph('Two encores'), build.list('both old ones'))),
  { ...build.list('First the lights', 'Then the sound'), attrs: { ordered: true } },
  build.blockquote('Es tut mir leid.', { language: 'de', cite: 'https://social.example/@mara/1' }),
  build.pullQuote('Nobody in the hall knew why.'),
  build.postCard(),
  build.outletCard(),
  build.gallery('gallery-1', [{}, { caption: '' }, { media: build.mediaId('b') }]),
  build.contextNote('They are small swellings on the vocal folds, and they heal with rest.'),
  build.timeline(
    build.event('2026-11-18', 'Wednesday', 'She leaves the stage.'),
    build.event('2026-11-19T09:00:00.000Z', '', 'The hall answers.'),
  ),
  build.helpBox({}, { name: 'Voice clinic', number: '0000 111 222' }),
  build.divider(),
  build.relatedLink(),
  paragraph('The tour goes on in March.'),
]

/** A story with every block there is. */
export function everyBlock(blocks: readonly Block[] = everything): Story {
  return build.storyWith({}, ...blocks)
}

const words =
  'The hall was full and warm that night, and the band waited for a sign that did not come. '

/** A story of 500 blocks and 10,000 words, cards and pictures among them. */
export function longStory(): Story {
  const blocks = Array.from({ length: 500 }, (_, index): Block => {
    if (index % 50 === 10) return build.postCard()
    if (index % 50 === 20) return build.picture()
    if (index % 50 === 30) return build.blockquote(words)
    if (index % 25 === 0) return build.heading(`Part ${index / 25 + 1}`)
    return paragraph(`${index + 1}. ${words}`, quoted(`q${index}`, '“We waited,”'), ' one said.')
  })
  return build.storyWith({}, ...blocks)
}

/** A picture of this page's own. */
export function sampleMedia(id: string): Media {
  const address = id.startsWith('a') ? 'sample.svg' : 'sample-b.svg'
  const renditions = [{ type: 'image/jpeg' as const, width: 1600, height: 1067, address }]
  return build.mediaOfId(id, { renditions })
}
