import { describe, expect, it } from 'vitest'
import { field, firstStory, item, readArchive, term, wxr } from './archive-for-tests.ts'

const picture = item(
  {
    title: 'Hall',
    'wp:post_id': '40',
    'wp:post_type': 'attachment',
    'wp:status': 'inherit',
    'wp:attachment_url': 'https://old.example/up/hall.jpg',
    'excerpt:encoded': 'The hall',
  },
  field('_wp_attachment_image_alt', 'A hall'),
)

function storyOf(fields: Readonly<Record<string, string>>, more = '', head = '') {
  return firstStory(wxr(item(fields, more) + picture, head)).taken
}

it('takes a post with its head', () => {
  const taken = storyOf(
    {
      'excerpt:encoded': 'It had been <em>shut</em> &amp; dark.',
      'wp:post_modified_gmt': '2020-02-01 10:00:00',
      'wp:comment_status': 'closed',
      'wp:is_sticky': '1',
    },
    term('category', 'culture', 'Culture') +
      term('post_tag', 'halls', 'Halls') +
      field('_thumbnail_id', '40'),
  )
  expect(taken.losses).toEqual([])
  expect(taken).toMatchObject({
    status: 'published',
    scheduledAt: null,
    publishedAt: '2020-01-05T14:30:00.000Z',
    updatedAt: '2020-02-01T10:00:00.000Z',
    section: { slug: 'culture', name: 'Culture' },
    topics: [{ slug: 'halls', name: 'Halls' }],
    people: [{ slug: 'ines-kade', name: 'Ines Kade' }],
    pictures: ['https://old.example/up/hall.jpg'],
    redirects: ['/2020/01/the-hall-opens/'],
    isSticky: true,
    story: {
      slug: 'the-hall-opens',
      language: 'en-GB',
      zone: 'Europe/Vienna',
      headline: 'The hall opens',
      standfirst: 'It had been shut & dark.',
      bylines: [{ person: 'ines-kade', name: 'Ines Kade', role: 'writer' }],
      lead: {
        media: 'https://old.example/up/hall.jpg',
        alternative: 'A hall',
        caption: 'The hall',
      },
      comments: { type: 'closed', reason: '' },
    },
  })
})

const later = '2030-01-01 10:00:00'

describe('what state a post is in', () => {
  it.each([
    [
      'a draft',
      { 'wp:status': 'draft', 'wp:post_date_gmt': '0000-00-00 00:00:00' },
      'draft',
      null,
      '',
    ],
    [
      'one that waits for review',
      { 'wp:status': 'pending' },
      'draft',
      null,
      'Kept as a draft: it waited for review',
    ],
    ['a private one', { 'wp:status': 'private' }, 'draft', null, 'Kept as a draft: it was private'],
    [
      'one behind a password',
      { 'wp:post_password': 'enter' },
      'draft',
      null,
      'Kept as a draft: a password protected it',
    ],
    [
      'one behind a password that is to come',
      { 'wp:status': 'future', 'wp:post_date_gmt': later, 'wp:post_password': 'x' },
      'draft',
      null,
      'Kept as a draft: a password protected it',
    ],
    [
      'one of a state that a plugin made',
      { 'wp:status': 'in-progress' },
      'draft',
      null,
      'Kept as a draft: its state was “in-progress”, which only the old site knows',
    ],
    [
      'one that is to come',
      { 'wp:status': 'future', 'wp:post_date_gmt': later },
      'scheduled',
      '2030-01-01T10:00:00.000Z',
      '',
    ],
    [
      'one that was to come',
      { 'wp:status': 'future' },
      'draft',
      null,
      'Kept as a draft: its time, 2020-01-05T14:30:00.000Z, is past',
    ],
    ['one without a state', { 'wp:status': '' }, 'published', null, ''],
  ])('is told of %s', (_what, fields, status, scheduledAt, why) => {
    const more = term('category', 'culture', 'Culture')
    const taken = storyOf(fields, more)
    expect([taken.status, taken.scheduledAt]).toEqual([status, scheduledAt])
    expect(taken.losses.map((loss) => loss.why)).toEqual(why === '' ? [] : [why])
    if (status !== 'published') expect(taken.redirects).toEqual([])
  })
})

describe('when it was published', () => {
  it.each([
    ['2020-07-05 12:00:00', '2020-07-05 14:00:00', '', '2020-07-05T12:00:00.000Z'],
    ['0000-00-00 00:00:00', '2020-07-05 14:00:00', '', '2020-07-05T12:00:00.000Z'],
    ['', '0000-00-00 00:00:00', 'Sun, 05 Jul 2020 14:00:00 +0200', '2020-07-05T12:00:00.000Z'],
    ['2020-02-31 12:00:00', '', 'Mon, 30 Nov -0001 00:00:00 +0000', null],
  ])('reads %s, %s, %s', (gmt, local, mail, expected) => {
    const fields = { 'wp:post_date_gmt': gmt, 'wp:post_date': local, pubDate: mail }
    expect(storyOf(fields).publishedAt).toBe(expected)
  })
})

describe('its headline', () => {
  it.each([
    ['AT&amp;T &#8211; “No”', 'AT&T – “No”', 0],
    ['A <em>great</em> hall', 'A great hall', 1],
    ['a < b &lt;c&gt;', 'a < b <c>', 1],
    ['', 'Words.', 1],
    ['<b></b>', 'Words.', 2],
  ])('is read from %s', (title, headline, losses) => {
    const { story, losses: told } = storyOf({ title }, term('category', 'culture', 'Culture'))
    expect([story.headline, told.length]).toEqual([headline, losses])
  })

  it('is its number where there are no words at all', () => {
    const { story } = storyOf({ title: '', 'content:encoded': '' })
    expect(story.headline).toBe('post 12')
  })
})

describe('its place', () => {
  const number =
    '<wp:category><wp:term_id>7</wp:term_id><wp:category_nicename>film</wp:category_nicename><wp:cat_name>Film</wp:cat_name><wp:category_description>On screens.</wp:category_description></wp:category>'
  const culture = term('category', 'culture', 'Culture')
  const film = term('category', 'film', 'Film')
  it.each([
    ['the first category', culture + film, 'culture', ['film']],
    [
      'the one that a plugin calls the main one',
      culture + film + field('_yoast_wpseo_primary_category', '7'),
      'film',
      ['culture'],
    ],
    [
      'none that only says that there is none',
      term('category', 'uncategorized', 'Uncategorized') + culture,
      'culture',
      [],
    ],
    [
      'that one where it is alone',
      term('category', 'uncategorized', 'Uncategorized'),
      'uncategorized',
      [],
    ],
    ['stories where there is none', '', 'stories', []],
    ['a slug that is not the site’s own', term('category', 'media', 'Media'), 'media-section', []],
    ['one in another script', term('category', '%d0%ba%d0%b8%d0%bd%d0%be', 'Кино'), 'кино', []],
    ['topics, each once', culture + term('post_tag', 'film', 'Film') + film, 'culture', ['film']],
  ])('is %s', (_what, terms, section, topics) => {
    const { story } = storyOf({}, terms, number)
    expect([story.section, story.topics]).toEqual([section, topics])
  })

  it('says what it could not take', () => {
    const { losses } = storyOf(
      {},
      culture + term('mood', 'dark', 'Dark') + term('post_format', 'post-format-aside', 'Aside'),
    )
    expect(losses.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([
      'term: Dark',
      'post format: aside',
    ])
  })
})

describe('who stands over it', () => {
  const guest = item(
    {
      title: 'Tomasz Wren',
      'wp:post_id': '50',
      'wp:post_type': 'guest-author',
      'wp:post_name': 'cap-tomasz',
    },
    field('cap-user_login', 'tomasz') + field('cap-display_name', 'Tomasz Wren'),
  )
  it.each([
    ['who wrote it', { 'dc:creator': 'ines' }, '', ['Ines Kade']],
    [
      'its co-authors, each once',
      {},
      term('author', 'cap-ines', 'ines') +
        term('author', 'cap-tomasz', 'tomasz') +
        term('author', 'cap-ines', 'ines'),
      ['Ines Kade', 'Tomasz Wren'],
    ],
    [
      'a name that no author is told for',
      {},
      term('author', 'cap-lou', 'Lou Adeyemi'),
      ['Lou Adeyemi'],
    ],
    ['no mail address', { 'dc:creator': 'lou@old.example' }, '', ['lou']],
    ['the magazine where nobody is told', { 'dc:creator': '' }, '', ['The Lantern']],
  ])('is %s', (_what, fields, more, names) => {
    const { story, people } = firstStory(wxr(item(fields, more) + guest)).taken
    expect(story.bylines.map(({ name }) => name)).toEqual(names)
    expect(people.map(({ name }) => name)).toEqual(names)
  })
})

describe('its addresses', () => {
  it.each([
    [
      'its own and former ones',
      {},
      field('_wp_old_slug', 'hall-opens') + field('_wp_old_slug', 'hall'),
      ['/2020/01/the-hall-opens/', '/2020/01/hall-opens/', '/2020/01/hall/'],
    ],
    ['no query', { link: 'https://old.example/?p=12', guid: 'https://old.example/?p=12' }, '', []],
    [
      'its further pages',
      { 'content:encoded': 'a\n<!--nextpage-->\nb' },
      '',
      ['/2020/01/the-hall-opens/', '/2020/01/the-hall-opens/2/'],
    ],
    ['none on another host', { link: 'https://other.example/x/' }, '', []],
    [
      'none that is no path',
      { link: 'https://old.example//evil.example/x' },
      '',
      ['/evil.example/x'],
    ],
  ])('are %s', (_what, fields, more, redirects) => {
    expect(storyOf(fields, more).redirects).toEqual(redirects)
  })
})

it('gives each story a slug of its own, in the order of the file', () => {
  const cut = 'a-'.repeat(60)
  const items = ['x', 'x', 'archive', '%d1%85', cut].map((slug, index) =>
    item({ 'wp:post_id': String(index + 1), 'wp:post_name': slug }),
  )
  const untitled = item({ 'wp:post_id': '9', 'wp:post_name': '', title: '' })
  const slugs = readArchive(wxr(items.join('') + untitled)).items.map((each) =>
    each.type === 'story'
      ? each.read({ id: 'a', language: 'en', zone: 'UTC', at: '2026-01-01T00:00:00.000Z' } as never)
      : each,
  )
  expect(
    slugs.map((read) => ('taken' in read && 'story' in read.taken ? read.taken.story.slug : '')),
  ).toEqual(['x', 'x-2', 'archive-2', 'х', cut.slice(0, 79), 'post-9'])
})

it('takes the words of a post that is gone from the copy that WordPress kept', () => {
  const copy =
    '<blockquote class="twitter-tweet"><p>Not today.</p>&mdash; Mirabel Oduya (@mirabel) <a href="https://twitter.com/mirabel/status/1234567">March 1, 2019</a></blockquote>'
  const { story, losses } = storyOf(
    { 'content:encoded': 'One.\n\nhttps://x.com/mirabel/status/1234567' },
    term('category', 'culture', 'Culture') +
      field('_oembed_0123456789abcdef0123456789abcdef', copy),
  )
  expect(story.body.content[1]).toMatchObject({
    type: 'postCard',
    attrs: {
      post: {
        text: 'Not today.',
        author: { name: 'Mirabel Oduya', handle: '@mirabel' },
        postedWords: 'March 1, 2019',
        state: 'unknown',
        provenance: 'none',
      },
    },
  })
  expect(losses.map(({ why }) => why)).toEqual(['its words came along, no copy of it'])
})
