import { describe, expect, it } from 'vitest'
import {
  field,
  firstPage,
  foundIn,
  item,
  itemFacts,
  readArchive,
  term,
  wxr,
} from './archive-for-tests.ts'
import { isWxr } from './is-wxr.ts'
import { openWxrIndex } from './wxr-index.ts'
import { openWxrItems } from './wxr-items.ts'

describe('what is told beside the stories', () => {
  const head =
    '<wp:author><wp:author_login>tomasz</wp:author_login><wp:author_display_name>Tomasz Wren</wp:author_display_name></wp:author>' +
    '<wp:category><wp:category_nicename>culture</wp:category_nicename><wp:cat_name>Culture</wp:cat_name></wp:category>' +
    '<wp:category><wp:category_nicename>film</wp:category_nicename><wp:category_parent>culture</wp:category_parent><wp:cat_name>Film</wp:cat_name></wp:category>' +
    '<wp:tag><wp:tag_slug>halls</wp:tag_slug><wp:tag_name>Halls</wp:tag_name></wp:tag>' +
    '<wp:term><wp:term_taxonomy>nav_menu</wp:term_taxonomy><wp:term_slug>top</wp:term_slug><wp:term_name>Top</wp:term_name></wp:term>'
  const terms = term('category', 'culture', 'Culture') + term('category', 'film', 'Film')
  const text = wxr(item({}, terms + field('mood', 'x') + field('_edit_last', '1')), head)
  it('is the site, its authors, its terms and its custom fields', () => {
    expect(foundIn(text)).toEqual([
      'left: the site “The Lantern”; the magazine keeps its own name, description and address',
      'taken: author “Ines Kade”; ',
      'left: author “Tomasz Wren”; no story or page in this archive is by them',
      'left: 1 mail address of an author; addresses of people are not taken; who may sign in is settled in the newsroom',
      'taken: category “Culture”; a section',
      'takenWithLoss: category “Film”; a topic; that it stood below “culture” is not kept',
      'left: tag “Halls”; no story in this archive has it',
      'left: menu “Top”; navigation is set in the magazine’s settings',
      'left: custom field “mood”; 1 value: a story has no place for it',
      'left: custom field “_edit_last”; 1 value: notes of WordPress to itself',
    ])
  })
})

describe('what is no story', () => {
  it.each([
    [
      'nav_menu_item',
      'publish',
      'an entry of a menu; navigation is set in the magazine’s settings',
    ],
    ['revision', 'inherit', 'an older version of a piece; the newest is what was taken'],
    ['custom_css', 'publish', 'a style sheet of the old design'],
    [
      'acme_recipe',
      'publish',
      'items of the type “acme_recipe” are made by a plugin or theme and have no place here',
    ],
    ['post', 'trash', 'it was in the bin'],
    ['post', 'auto-draft', 'a draft that nobody began'],
  ])('is left, with the reason: %s, %s', (type, status, why) => {
    const text = wxr(item({ 'wp:post_type': type, 'wp:status': status }))
    expect(foundIn(text)).toContain(`left: ${type} 12 “The hall opens”; ${why}`)
  })

  it('is told of files, of patterns and of pieces that are there twice', () => {
    const file = (number: string, address: string) =>
      item({
        title: 'A file',
        'wp:post_id': number,
        'wp:post_type': 'attachment',
        'wp:attachment_url': address,
      })
    const { items } = readArchive(
      wxr(
        file('1', 'https://old.example/a.jpg') +
          file('2', 'https://old.example/a.pdf') +
          item() +
          item(),
      ),
    )
    expect(items.map((each) => (each.type === 'found' ? each.finding.why : each.type))).toEqual([
      'picture',
      'a file that is no picture: https://old.example/a.pdf; links to it are kept as they are',
      'story',
      'the same piece is in the archive twice; the first one counts',
    ])
  })
})

it('knows an upload by its address alone, and a picture without an ending', () => {
  const upload =
    '<item><wp:post_id>5</wp:post_id><wp:attachment_url>https://pictures.example/photo-16?w=900</wp:attachment_url></item>'
  const { items } = readArchive(wxr(item({}, field('_thumbnail_id', '5')) + upload))
  const [story, picture] = items
  const read = story?.type === 'story' ? story.read(itemFacts) : undefined
  const address = 'https://pictures.example/photo-16?w=900'
  expect(read && 'taken' in read && read.taken.story.lead?.media).toBe(address)
  expect(picture).toEqual({ type: 'picture', item: 'attachment 5', path: address, description: '' })
})

describe('pages', () => {
  it('become standing pages, their featured picture first', () => {
    const picture = item({
      'wp:post_id': '40',
      'wp:post_type': 'attachment',
      'wp:attachment_url': 'https://old.example/up/hall.jpg',
    })
    const { taken, redirects } = firstPage(
      wxr(
        item(
          {
            'wp:post_type': 'page',
            'wp:post_name': 'about',
            link: 'https://old.example/us/about/',
          },
          field('_thumbnail_id', '40'),
        ) + picture,
      ),
    )
    expect(taken.page).toMatchObject({ slug: 'about', title: 'The hall opens', language: 'en-GB' })
    expect(taken.page.body.content.map(({ type }) => type)).toEqual(['picture', 'paragraph'])
    expect(redirects).toEqual(['/us/about/'])
  })

  it.each([
    ['one of a section', 'culture'],
    ['one of the site itself', 'search'],
  ])('have no slug that is %s', (_what, slug) => {
    const post = item({ 'wp:post_id': '2' }, term('category', 'culture', 'Culture'))
    expect(
      firstPage(wxr(item({ 'wp:post_type': 'page', 'wp:post_name': slug }) + post)).taken.page.slug,
    ).toBe(`${slug}-2`)
  })

  it('that were not public are drafts of stories', () => {
    const [draft] = readArchive(wxr(item({ 'wp:post_type': 'page', 'wp:status': 'private' }))).items
    const read = draft?.type === 'story' ? draft.read(itemFacts) : undefined
    expect(read && 'taken' in read && read.taken.status).toBe('draft')
  })

  it('without words say so', () => {
    const [empty] = readArchive(wxr(item({ 'wp:post_type': 'page', 'content:encoded': '' }))).items
    expect(empty?.type === 'page' && empty.read(itemFacts)).toEqual({
      problem: { message: 'The page has no words: the old site filled it by itself', line: 7 },
    })
  })
})

it('reads the several files of one export as one', () => {
  const posts = wxr(item({}, field('_thumbnail_id', '40')))
  const files = wxr(
    item({
      'wp:post_id': '40',
      'wp:post_type': 'attachment',
      'wp:attachment_url': 'https://old.example/up/hall.jpg',
    }) + item(),
  )
  const first = openWxrIndex()
  first.write(posts)
  first.startFile()
  first.write(files)
  const second = openWxrItems(first.end())
  const items = [
    ...second.write(posts),
    ...second.startFile(),
    ...second.write(files),
    ...second.end(),
  ]
  const [story] = items
  const read = story?.type === 'story' ? story.read(itemFacts) : undefined
  expect(read && 'taken' in read && read.taken.story.lead?.media).toBe(
    'https://old.example/up/hall.jpg',
  )
  expect(items.map(({ type }) => type)).toEqual(['story', 'picture', 'found'])
})

it.each([
  [wxr(''), true],
  ['<?xml version="1.0"?><rss><channel><wp:wxr_version>1.0</wp:wxr_version>', true],
  ['<?xml version="1.0"?><rss version="2.0"><channel><title>A feed</title>', false],
  ['{"db":[]}', false],
])('knows an archive of WordPress by its beginning: %#', (head, expected) => {
  expect(isWxr(head)).toBe(expected)
})
