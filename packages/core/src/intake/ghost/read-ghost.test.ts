import { describe, expect, it } from 'vitest'
import { exported, itemsOf, lexical, post, signs, storyIn } from './ghost-for-tests.ts'
import { isGhost, readGhost } from './read-ghost.ts'

const words = (text: string) =>
  lexical({ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] })
const body = words('Words.')

describe('an export', () => {
  it.each([
    ['as Ghost writes it', exported([post()]), true],
    [
      'bare',
      JSON.stringify({ meta: { exported_on: 1, version: '5.0' }, data: { posts: [post()] } }),
      true,
    ],
    ['as its API gives it', JSON.stringify({ posts: [post()], meta: {} }), true],
    [
      'with spaces and a mark of its order of bytes',
      `\ufeff\n ${JSON.stringify({ db: [{ data: { posts: [post()] } }] }, null, 2)}`,
      true,
    ],
    [
      'as its migration tools keep it',
      JSON.stringify({
        posts: [{ url: 'https://old.example/a/', data: { title: 'A', slug: 'a' } }],
      }),
      true,
    ],
  ])('%s', (_, text, isOne) => {
    expect(isGhost(text.slice(0, 4096))).toBe(isOne)
    expect(itemsOf(text).filter(({ type }) => type === 'story')).toHaveLength(1)
  })

  it.each([
    ['', 'It is not whole JSON', 1],
    ['{"db":[\n{"meta":\n', 'It is not whole JSON', 3],
    ['{"a":1,\n\n b}', 'It is not whole JSON', 3],
    ['[]', 'It holds no posts of Ghost', null],
    ['{"db":[{"data":{"posts":"none"}}]}', 'It holds no posts of Ghost', null],
    ['"posts"', 'It holds no posts of Ghost', null],
  ])('is none: %j', (text, message, line) => {
    const problem = { message: expect.stringContaining(message), line }
    expect(readGhost(text)).toEqual({ problem })
  })

  it.each(['<rss>', '[{"posts":[]}]', '{"name":"x","sections":[]}', '# A headline', ''])(
    'does not begin so: %s',
    (head) => {
      expect(isGhost(head)).toBe(false)
    },
  )

  it('is the same piece when it comes again, and shows a change', () => {
    const one = (fields: Readonly<Record<string, unknown>>, tables = {}) => {
      const [item] = itemsOf(exported([post(fields)], tables))
      if (item?.type !== 'story') throw new Error('There is no story')
      return { origin: item.origin, hashed: item.hashed }
    }
    const first = one({ lexical: body })
    expect(first.origin).toBe('ghost:7d9c0c4e-0c8b-4a6e-9a53-0d4bb1d5f001')
    expect(one({ lexical: body })).toEqual(first)
    expect(one({ lexical: words('Others.') }).hashed).not.toBe(first.hashed)
    expect(one({ lexical: body, status: 'draft' }).hashed).not.toBe(first.hashed)
    const users = [{ id: 'u1', name: 'Ana Sample', slug: 'ana-example' }]
    expect(one({ lexical: body }, { users }).hashed).not.toBe(first.hashed)
    const settings = [{ key: 'title', value: 'The Example' }]
    expect(one({ uuid: null, id: 7 }, { settings }).origin).toBe('ghost:the-example/7')
  })
})

it('finds bookmarks and toggles in HTML alone', () => {
  const html = `<p>Above</p><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://paper.example/r">
    <div class="kg-bookmark-content"><div class="kg-bookmark-title">A &lt;b&gt; report</div><div class="kg-bookmark-description">It says.</div>
    <div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="https://paper.example/i.png"><span class="kg-bookmark-author">The Paper</span></div></div>
    <div class="kg-bookmark-thumbnail"><img src="https://paper.example/t.jpg"></div></a><figcaption>Worth it</figcaption></figure>
    <div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Why</h4>
    <button class="kg-toggle-card-icon"><svg><path d="M0 0"/></svg></button></div><div class="kg-toggle-content"><p>Because</p></div></div>`
  const { taken } = storyIn(exported([post({ html })]))
  expect(signs(taken.story.body.content)).toBe(
    [
      'Above',
      '[related: A <b> report -> https://paper.example/r]',
      'Worth it',
      '### Why',
      'Because',
    ].join('\n'),
  )
  expect(taken.pictures).toEqual([])
})

it('tells what else is in it, with its number', () => {
  const text = exported([post({ lexical: body })], {
    roles: [{ id: 'r1', name: 'Editor' }],
    roles_users: [{ user_id: 'u1', role_id: 'r1' }],
    tags: [
      { id: 't1', name: 'Music', slug: 'music', feature_image: '/x.jpg' },
      { id: 't2', name: '#inner', slug: 'hash-inner' },
    ],
    settings: [
      { key: 'title', value: 'Old' },
      { key: 'stripe_secret_key', value: 'sk_live_secret' },
    ],
    members: [
      { id: 'm1', email: 'a@mail.example' },
      { id: 'm2', email: 'b@mail.example' },
    ],
    newsletters: [{ id: 'n1' }],
    products: [{ id: 'p1' }],
    snippets: [{ id: 's1' }],
    integrations: [],
    webhooks_of_some_kind: [1, 2, 3],
    posts: [post({ lexical: body }), 'no post', 3],
  })
  const found = itemsOf(text).flatMap((item) => (item.type === 'found' ? [item.finding] : []))
  expect(found.map(({ item, kind, outcome }) => `${outcome} ${kind}: ${item}`)).toEqual([
    'left post: 2 entries among the posts',
    'takenWithLoss author: author “Ana Example”',
    'takenWithLoss term: tag “Music”',
    'left term: tag “#inner”',
    'left setting: settings (2)',
    'left member: members (2)',
    'left newsletter: newsletters (1)',
    'left product: products (1)',
    'left snippet: snippets (1)',
    'left table: webhooks of some kind (3)',
  ])
  expect(JSON.stringify(found)).not.toMatch(/secret|mail\.example|old\.example/)
  expect(found[1]?.why).toContain('(Editor)')
})
