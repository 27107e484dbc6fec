/** An export of Ghost with so many invented posts: every seventh a draft, every ninth for members who paid. */
export function oldArchive(count: number): Buffer {
  const posts = Array.from({ length: count }, (_, index) => postOf(index))
  const linked = (name: string, id: string) =>
    posts.map((post) => ({ post_id: post.id, [name]: id, sort_order: 0 }))
  const data = {
    posts,
    users: [{ id: 'u1', name: 'Ana Example', slug: 'ana-example' }],
    tags: [{ id: 't1', name: 'Harbour', slug: 'harbour' }],
    posts_authors: linked('author_id', 'u1'),
    posts_tags: linked('tag_id', 't1'),
    members: [{ id: 'm1', email: 'reader@mail.example' }],
  }
  return Buffer.from(JSON.stringify({ db: [{ meta: { version: '6.0.0' }, data }] }))
}

function postOf(index: number) {
  const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
  const children = [
    {
      type: 'paragraph',
      children: [text(`Ferry ${index} was late. “We waited,” said Mara Quill.`)],
    },
    { type: 'paragraph', children: [text('Nobody was hurt. '.repeat(60)), text('It came.', 1)] },
  ]
  return {
    id: index.toString(16).padStart(24, '0'),
    uuid: `00000000-0000-4000-8000-${index.toString().padStart(12, '0')}`,
    title: `Ferry number ${index} is late`,
    slug: `ferry-${index}`,
    lexical: JSON.stringify({ root: { type: 'root', children } }),
    status: index % 7 === 0 ? 'draft' : 'published',
    visibility: index % 9 === 4 ? 'paid' : 'public',
    type: 'post',
    published_at: '2023-03-02T08:00:00.000Z',
    created_at: '2023-03-01T08:00:00.000Z',
  }
}
