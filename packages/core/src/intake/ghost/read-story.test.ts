import { describe, expect, it } from 'vitest'
import { exported, lexical, post, storyIn, told } from './ghost-for-tests.ts'

const body = lexical({ type: 'paragraph', children: [{ type: 'text', text: 'Words.', format: 0 }] })

describe('a story', () => {
  it('has its head from the post and its tables', () => {
    const text = exported(
      [
        post({
          lexical: body,
          custom_excerpt: 'Four nights are off.',
          feature_image: '__GHOST_URL__/content/images/2024/03/a.jpg',
          featured: 1,
        }),
      ],
      {
        settings: [
          { key: 'timezone', value: 'America/New_York' },
          { key: 'locale', value: 'en-GB' },
        ],
        users: [
          { id: 'u1', name: 'Ana Example', slug: 'ana' },
          { id: 'u2', name: 'Bo  Sample', slug: '' },
        ],
        posts_authors: [
          { post_id: post()['id'], author_id: 'u1', sort_order: 1 },
          { post_id: post()['id'], author_id: 'u2', sort_order: 0 },
          { post_id: post()['id'], author_id: 'gone', sort_order: 2 },
        ],
        tags: [
          { id: 't1', name: 'Music', slug: 'music', description: 'All of it' },
          { id: 't2', name: '#series', slug: 'hash-series', visibility: 'internal' },
          { id: 't3', name: 'Tours', slug: 'tours' },
        ],
        posts_tags: ['t2', 't3', 't1'].map((tag_id, sort_order) => ({
          post_id: post()['id'],
          tag_id,
          sort_order,
        })),
        posts_meta: [
          {
            post_id: post()['id'],
            feature_image_alt: 'A stage',
            feature_image_caption: 'Photo: <a href="https://ana.example/">Ana</a>',
            meta_title: 'Tour cancelled',
            og_title: 'It is off',
            twitter_title: 'Off!',
            email_subject: 'The tour is off',
            meta_description: 'For machines',
            og_image: '__GHOST_URL__/content/images/og.jpg',
          },
        ],
      },
    )
    const { taken } = storyIn(text)
    expect(taken.story).toMatchObject({
      slug: 'singer-cancels',
      language: 'en-GB',
      zone: 'America/New_York',
      headline: 'Singer cancels the rest of her tour',
      standfirst: 'Four nights are off.',
      variants: { search: 'Tour cancelled', social: 'It is off', mail: 'The tour is off' },
      bylines: [
        { person: 'bo-sample', name: 'Bo Sample', role: 'writer' },
        { person: 'ana', name: 'Ana Example', role: 'writer' },
      ],
      section: 'tours',
      topics: ['music'],
      lead: {
        media: '/content/images/2024/03/a.jpg',
        alternative: 'A stage',
        caption: 'Photo: Ana',
      },
    })
    expect(taken).toMatchObject({
      status: 'published',
      isSticky: true,
      publishedAt: '2024-03-02T09:00:00.000Z',
      updatedAt: null,
      section: { slug: 'tours', name: 'Tours' },
      topics: [{ slug: 'music', name: 'Music', description: 'All of it' }],
      pictures: ['/content/images/2024/03/a.jpg'],
    })
    expect(told(taken.losses)).toBe(
      [
        'tag «#series»: A tag that readers never saw',
        'headline «Off!»: A headline for Twitter beside the one for all networks',
        'link «Ana (https://ana.example/)»: No link can stand there; its words stay',
        'description «For machines»: What search engines were told; a story has its standfirst for that',
        'picture «/content/images/og.jpg»: A picture for social networks alone; the lead picture is shown there',
      ].join('\n'),
    )
  })

  const standings: readonly {
    name: string
    fields: Readonly<Record<string, unknown>>
    is: Readonly<Record<string, unknown>>
    why?: string
  }[] = [
    {
      name: 'a draft',
      fields: { status: 'draft', published_at: null },
      is: { status: 'draft', publishedAt: '2024-03-01T08:00:00.000Z' },
    },
    {
      name: 'scheduled',
      fields: { status: 'scheduled', published_at: '2027-01-01T00:00:00.000Z' },
      is: { status: 'scheduled', scheduledAt: '2027-01-01T00:00:00.000Z' },
    },
    {
      name: 'scheduled, and due',
      fields: { status: 'scheduled' },
      is: { status: 'draft', scheduledAt: null },
      why: 'its time had come',
    },
    {
      name: 'sent as a letter',
      fields: { status: 'sent' },
      is: { status: 'draft' },
      why: 'it went out as a letter',
    },
    {
      name: 'for members',
      fields: { visibility: 'members' },
      is: { status: 'draft' },
      why: 'only members could read it',
    },
    {
      name: 'for whoever paid',
      fields: { visibility: 'paid', featured: true },
      is: { status: 'draft', isSticky: false },
      why: 'only paying members could read it',
    },
    {
      name: 'for tiers',
      fields: { visibility: 'tiers' },
      is: { status: 'draft' },
      why: 'only members of some tiers',
    },
    {
      name: 'for a filter',
      fields: { visibility: 'status:-free' },
      is: { status: 'draft' },
      why: 'some members (status:-free)',
    },
    {
      name: 'scheduled for members',
      fields: { status: 'scheduled', visibility: 'paid', published_at: '2027-01-01T00:00:00.000Z' },
      is: { status: 'draft', scheduledAt: null },
      why: 'only paying members',
    },
    {
      name: 'a word that is no status',
      fields: { status: 'odd' },
      is: { status: 'draft' },
      why: 'not told',
    },
    {
      name: 'changed later',
      fields: { updated_at: '2024-04-01 10:00:00' },
      is: { status: 'published', updatedAt: '2024-04-01T10:00:00.000Z' },
    },
    {
      name: 'before 1.0: milliseconds',
      fields: { published_at: 1_388_318_310_783, updated_at: 1_388_318_310_783 },
      is: { publishedAt: '2013-12-29T11:58:30.783Z', updatedAt: null },
    },
  ]
  it.each(standings)('stands as it did: $name', ({ fields, is, why }) => {
    const { taken } = storyIn(exported([post({ lexical: body, ...fields })]))
    expect(taken).toMatchObject(is)
    const publication = taken.losses.filter(({ kind }) => kind === 'publication')
    expect(publication.map((loss) => loss.why)).toEqual(why ? [expect.stringContaining(why)] : [])
  })

  it('sent by mail alone says so through its table', () => {
    const posts_meta = [{ post_id: post()['id'], email_only: 1 }]
    expect(storyIn(exported([post({ lexical: body })], { posts_meta })).taken.status).toBe('draft')
  })

  it.each([
    ['/:slug/', ['/singer-cancels/']],
    ['/:year/:month/:day/:slug/', ['/2024/03/01/singer-cancels/', '/singer-cancels/']],
    ['/:primary_tag/:slug/', ['/music/singer-cancels/', '/singer-cancels/']],
    ['javascript:alert(1)', ['/singer-cancels/']],
    ['//evil.example/:slug/', ['/singer-cancels/']],
    ['/:unknown/:slug/', ['/singer-cancels/']],
  ])('answers where it stood: %s', (value, redirects) => {
    const settings = [
      { key: 'permalinks', value },
      { key: 'timezone', value: 'America/New_York' },
    ]
    const early = post({ lexical: body, published_at: '2024-03-02T03:00:00.000Z' })
    expect(storyIn(exported([early], { settings })).taken.redirects).toEqual(redirects)
  })

  it('answers at the address that the API gives', () => {
    const one = post({ lexical: body, url: 'https://old.example/blog/singer-cancels/' })
    expect(storyIn(JSON.stringify({ posts: [one] })).taken.redirects).toEqual([
      '/singer-cancels/',
      '/blog/singer-cancels/',
    ])
  })

  it('stands in a section that the site does not need itself', () => {
    const tags = [{ id: 't1', name: 'Media', slug: 'media' }]
    const { taken } = storyIn(exported([post({ lexical: body })], { tags }))
    expect(taken.section).toMatchObject({ slug: 'media-stories', name: 'Media' })
    const none = storyIn(exported([post({ lexical: body })], { posts_tags: [] })).taken
    expect(none.section.slug).toBe('news')
    expect(told(none.losses)).toBe('section «»: It had no tag; it stands in News')
  })

  it('keeps a slug of any script, and makes one that can stand in an address', () => {
    const slug = (told: unknown) =>
      storyIn(exported([post({ lexical: body, slug: told })])).taken.story.slug
    expect(slug('tournée-annulée')).toBe('tournée-annulée')
    expect(slug('A_Slug  With.Dots')).toBe('a-slug-with-dots')
    expect(slug('')).toBe('singer-cancels-the-rest-of-her-tour')
  })
})
