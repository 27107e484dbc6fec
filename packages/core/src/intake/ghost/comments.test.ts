import { expect, it } from 'vitest'
import { exported, itemsOf, lexical, post, storyIn, told } from './ghost-for-tests.ts'

const body = lexical({ type: 'paragraph', children: [{ type: 'text', text: 'Words.', format: 0 }] })

it('brings what members wrote below it, without their addresses', () => {
  const id = post()['id']
  const text = exported([post({ lexical: body })], {
    members: [
      { id: 'm1', name: 'Reader One', email: 'one@mail.example' },
      { id: 'm2', name: 'two@mail.example' },
    ],
    comments: [
      {
        id: 'c1',
        post_id: id,
        member_id: 'm1',
        parent_id: null,
        status: 'published',
        html: '<p>First</p><p>and <b>second</b> line</p>',
        created_at: '2024-03-03T00:00:00.000Z',
      },
      {
        id: 'c2',
        post_id: id,
        member_id: 'gone',
        parent_id: 'c1',
        status: 'hidden',
        html: 'Hidden',
        created_at: '2024-03-04 01:00:00',
      },
      {
        id: 'c3',
        post_id: id,
        member_id: 'm1',
        parent_id: 'c1',
        status: 'deleted',
        html: '<p></p>',
        created_at: '2024-03-04 01:00:00',
      },
      {
        id: 'c2',
        post_id: id,
        member_id: 'm2',
        parent_id: 'c9',
        status: 'published',
        html: '<p>See <a href="https://news.example/a">this</a></p>',
        created_at: '2024-03-05 01:00:00',
      },
    ],
  })
  const { taken, findings } = storyIn(text)
  expect(taken.comments).toEqual([
    {
      id: 'c1',
      parent: null,
      author: 'Reader One',
      at: '2024-03-03T00:00:00.000Z',
      text: 'First\n\nand second line',
      state: 'shown',
      kind: 'comment',
    },
    {
      id: 'c2',
      parent: 'c1',
      author: 'Anonymous',
      at: '2024-03-04T01:00:00.000Z',
      text: 'Hidden',
      state: 'held',
      kind: 'comment',
    },
    {
      id: 'n3',
      parent: null,
      author: 'two',
      at: '2024-03-05T01:00:00.000Z',
      text: 'See this (https://news.example/a)',
      state: 'shown',
      kind: 'comment',
    },
  ])
  expect(findings?.map(({ outcome, why }) => `${outcome}: ${why}`)).toEqual([
    'takenWithLoss: 1 held for moderation, 1 answer comments that the archive does not hold',
  ])
  expect(told(taken.losses)).toBe('comment «c3»: It has no words and was left out')
  expect(JSON.stringify(itemsOf(text))).not.toContain('mail.example')
})
