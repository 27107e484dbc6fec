import { expect, it } from 'vitest'
import { exported, lexical, post, signs, storyIn, told } from '../ghost-for-tests.ts'

const away = 'did not come along'

interface Case {
  readonly name: string
  readonly card: Readonly<Record<string, unknown>>
  readonly blocks: string
  readonly losses?: string
}

const pictures: readonly Case[] = [
  {
    name: 'an image with all that it says',
    card: {
      type: 'image',
      src: '__GHOST_URL__/content/images/2024/03/stage.jpg',
      alt: 'An empty stage',
      caption: 'The hall on <a href="https://a.example/day">Thursday</a> &amp; Friday',
      title: 'Stage',
      href: '__GHOST_URL__/halls/',
    },
    blocks:
      '[picture /content/images/2024/03/stage.jpg: An empty stage | The hall on Thursday & Friday | ]',
    losses: [
      'link «Thursday (https://a.example/day)»: No link can stand there; its words stay',
      'picture «Stage»: A title that showed under the pointer; it has no place',
      'link «/halls/»: A picture led there; it leads nowhere here',
    ].join('\n'),
  },
  {
    name: 'an image that a service gave away names who took it',
    card: {
      type: 'image',
      src: 'https://pictures.example/1.jpg',
      caption: '<span>Photo by <a href="https://p.example/ana">Ana Example</a> / Unsplash</span>',
    },
    blocks: '[picture https://pictures.example/1.jpg: ? |  | Photo by Ana Example / Unsplash]',
    losses: 'link «Ana Example (https://p.example/ana)»: No link can stand there; its words stay',
  },
  {
    name: 'an image in the text itself is no file',
    card: { type: 'image', src: 'data:image/png;base64,AAAA', alt: 'A dot', caption: 'Words' },
    blocks: 'Words',
    losses: `picture «A dot»: It was no file of its own and ${away}`,
  },
  {
    name: 'a gallery stays one',
    card: {
      type: 'gallery',
      images: [
        { src: '/content/images/a.jpg', alt: 'One', caption: 'First', row: 0 },
        { src: '/content/images/b.jpg', row: 0 },
        'no picture',
        { row: 1 },
      ],
      caption: 'Both <i>nights</i>',
    },
    blocks: '[gallery-1 «Both nights»: /content/images/a.jpg One First | /content/images/b.jpg ?]',
  },
  {
    name: 'a gallery of nothing keeps its words',
    card: { type: 'gallery', images: {}, caption: 'Gone' },
    blocks: 'Gone',
  },
  {
    name: 'before and after stand side by side',
    card: { type: 'before-after', beforeImage: { src: '/a.jpg' }, afterImage: { src: '/b.jpg' } },
    blocks: '[gallery-1 «»: /a.jpg ? | /b.jpg ?]',
    losses: 'before-after «»: The two pictures follow each other; nothing slides over them',
  },
]

const links: readonly Case[] = [
  {
    name: 'a bookmark',
    card: {
      type: 'bookmark',
      url: 'https://paper.example/report',
      metadata: {
        title: 'The report',
        description: 'What it says.',
        publisher: 'The Paper',
        author: null,
      },
      caption: 'Worth it',
    },
    blocks: '[related: The report -> https://paper.example/report]\nWorth it',
    losses:
      'bookmark «What it says. · The Paper»: What its page said of itself; the link and its title stay',
  },
  {
    name: 'a recording',
    card: {
      type: 'audio',
      title: 'Episode 1',
      src: '__GHOST_URL__/content/media/e1.mp3',
      duration: 60,
    },
    blocks: '[audio: Episode 1]',
    losses: `audio «/content/media/e1.mp3»: The file of the audio ${away}`,
  },
  {
    name: 'a film elsewhere',
    card: {
      type: 'video',
      src: 'https://v.example/a.mp4',
      caption: 'On <b>stage</b>',
      thumbnailSrc: '/t.jpg',
    },
    blocks: '[video: a.mp4 / On stage <https://v.example/a.mp4>]',
    losses: `picture «/t.jpg»: It stood for the video and ${away}\nvideo «https://v.example/a.mp4»: The file of the video ${away}`,
  },
  {
    name: 'a file to keep',
    card: {
      type: 'file',
      src: '/content/files/a.pdf',
      fileTitle: 'The ruling',
      fileName: 'a.pdf',
      fileCaption: '12 pages',
    },
    blocks: '[file: The ruling / 12 pages / a.pdf]',
    losses: `file «/content/files/a.pdf»: The file ${away}`,
  },
  {
    name: 'a tweet whose words Ghost had kept',
    card: {
      type: 'embed',
      embedType: 'twitter',
      url: 'https://twitter.com/mara/status/123456',
      html: '<blockquote class="twitter-tweet"><a href="https://twitter.com/mara/status/123456"></a></blockquote>',
      metadata: {
        tweet_data: {
          id: '123456',
          text: 'I am “tired”.\nGood night',
          created_at: '2024-03-01T22:10:00.000Z',
          author_id: '9',
          users: [{ id: '9', name: 'Mara Quill', username: 'mara' }],
          includes: { media: [{ url: 'https://t.example/1.jpg' }] },
        },
      },
      caption: 'Her last one',
    },
    blocks:
      '[post on x by Mara Quill @mara, 2024-03-01T22:10:00.000Z, at https://twitter.com/mara/status/123456, pictures 1: I am “tired”. / Good night]\nHer last one',
    losses: 'embed «I am “tired”.\nGood night»: its words came along, no copy of it',
  },
  {
    name: 'a tweet of which the markup kept the words',
    card: {
      type: 'embed',
      url: 'https://twitter.com/mara/status/77777',
      html: '<blockquote class="twitter-tweet"><p>Never said it</p>&mdash; Mara Quill (@mara) <a href="https://twitter.com/mara/status/77777">March 1, 2024</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
    },
    blocks:
      '[post on x by Mara Quill @mara, ?, at https://twitter.com/mara/status/77777, pictures 0: Never said it]',
  },
  {
    name: 'a video with its title',
    card: {
      type: 'embed',
      url: 'https://www.youtube.com/watch?v=abcdefgh123',
      html: '<iframe src="https://www.youtube.com/embed/abcdefgh123"></iframe>',
      metadata: { title: 'Live in March', author_name: 'Mara Quill' },
    },
    blocks:
      '[post on youtube by Mara Quill, ?, at https://www.youtube.com/watch?v=abcdefgh123, pictures 0: Live in March]',
    losses: 'embed «Live in March»: its date did not come along, nor a copy of it',
  },
  {
    name: 'a player that nobody here knows',
    card: {
      type: 'embed',
      url: 'https://sounds.example/mara/song',
      html: '<iframe src="https://sounds.example/player?x"></iframe>',
      metadata: { title: 'A song', provider_name: 'Sounds' },
    },
    blocks: '[related: A song -> https://sounds.example/mara/song]',
    losses: 'embed «A song»: It showed Sounds; a link to it stays',
  },
]

it.each([...pictures, ...links])('$name', ({ card, blocks, losses }) => {
  const { taken, findings } = storyIn(exported([post({ lexical: lexical(card) })]))
  expect(signs(taken.story.body.content)).toBe(blocks)
  if (losses !== undefined) expect(told(taken.losses)).toBe(losses)
  expect(findings).toEqual([])
})
