import { expect, it } from 'vitest'
import { firstPage, firstStory, foundIn, item, wxr } from './archive-for-tests.ts'

function comment(fields: Readonly<Record<string, string>>): string {
  const all: Readonly<Record<string, string>> = {
    comment_id: '1',
    comment_author: 'Lou',
    comment_author_email: 'lou@mail.example',
    comment_author_IP: '192.0.2.7',
    comment_date_gmt: '2020-01-06 08:00:00',
    comment_content: 'Well said.',
    comment_approved: '1',
    comment_parent: '0',
    ...fields,
  }
  const told = Object.entries(all).map(
    ([name, value]) => `<wp:${name}><![CDATA[${value}]]></wp:${name}>`,
  )
  return `<wp:comment>${told.join('')}</wp:comment>`
}

function threadOf(...comments: readonly Readonly<Record<string, string>>[]) {
  const { taken, findings } = firstStory(wxr(item({}, comments.map(comment).join(''))))
  return {
    comments: taken.comments,
    findings: findings?.map(({ outcome, item: name, why }) => `${outcome}: ${name}; ${why}`),
  }
}

it('takes a thread with its replies, and nobody’s address', () => {
  const { comments, findings } = threadOf(
    {},
    { comment_id: '2', comment_parent: '1', comment_author: 'ana@mail.example' },
  )
  expect(comments).toEqual([
    {
      id: '1',
      parent: null,
      author: 'Lou',
      at: '2020-01-06T08:00:00.000Z',
      text: 'Well said.',
      state: 'shown',
      kind: 'comment',
    },
    {
      id: '2',
      parent: '1',
      author: 'ana',
      at: '2020-01-06T08:00:00.000Z',
      text: 'Well said.',
      state: 'shown',
      kind: 'comment',
    },
  ])
  expect(findings).toEqual(['taken: 2 comments on post 12 “The hall opens”; '])
})

it.each([
  ['0', 'held'],
  ['1', 'shown'],
  ['', 'shown'],
  ['spam', 'spam'],
  ['trash', 'trash'],
  ['post-trashed', 'trash'],
  ['hold-for-legal', 'held'],
])('keeps the state %s as %s', (comment_approved, state) => {
  expect(threadOf({ comment_approved }).comments[0]?.state).toBe(state)
})

it.each([
  ['', 'comment'],
  ['comment', 'comment'],
  ['pingback', 'pingback'],
  ['trackback', 'trackback'],
])('takes one of the type “%s” as a %s', (comment_type, kind) => {
  expect(threadOf({ comment_type }).comments[0]?.kind).toBe(kind)
})

it('tells what is no comment, and what answers none that is there', () => {
  const { comments, findings } = threadOf(
    { comment_type: 'order_note' },
    { comment_id: '2', comment_parent: '77' },
    { comment_id: '2', comment_parent: '2' },
  )
  expect(comments.map(({ id, parent }) => [id, parent])).toEqual([
    ['2', null],
    ['n2', '2'],
  ])
  expect(findings).toEqual([
    'takenWithLoss: 2 comments on post 12 “The hall opens”; 1 answer comments that the archive does not hold',
    'left: 1 entry of the type “order_note” on post 12 “The hall opens”; a plugin kept them among the comments; no reader wrote them as such',
  ])
})

it('says once that addresses of commenters are not taken', () => {
  const text = wxr(item({}, comment({}) + comment({ comment_id: '2' })))
  expect(foundIn(text)).toContain(
    'left: addresses of who wrote 2 comments; mail, network and web addresses of commenters are not taken',
  )
})

it('tells the comments of a page, which has none here', () => {
  const page = firstPage(wxr(item({ 'wp:post_type': 'page' }, comment({}))))
  expect(page.taken.losses.map(({ what }) => what)).toEqual(['1 comment'])
})
