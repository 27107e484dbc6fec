import { describe, it } from 'vitest'
import type { Chance } from '../../story/chance-for-tests.ts'
import { chance } from '../../story/chance-for-tests.ts'
import { exported, lexical, post } from './ghost-for-tests.ts'
import { readAll } from './sound-for-tests.ts'

function pick<T>(draw: Chance, from: readonly T[]): T {
  return from[draw(from.length)] as T
}

const odd: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1e308,
    '',
    ' ',
    'x',
    '{',
    '[]',
    '{}',
    '"',
    '\ud800',
    '\u0000',
    '<script>x</script>',
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    { toString: 1 },
    { length: 5 },
    [[1, 'p', [[0, [0], 99, 'x']]]],
    '__GHOST_URL__',
  ],
  ...[
    'javascript:x',
    'https://a.example/\n',
    'data:text/html,x',
    '9'.repeat(40),
    '2024-02-31',
    'a'.repeat(5000),
  ],
]

const types: readonly string[] = [
  ...[
    'paragraph',
    'text',
    'extended-text',
    'heading',
    'list',
    'listitem',
    'quote',
    'aside',
    'link',
    'linebreak',
  ],
  ...[
    'image',
    'gallery',
    'embed',
    'bookmark',
    'callout',
    'toggle',
    'html',
    'markdown',
    'header',
    'product',
  ],
  ...[
    'signup',
    'video',
    'audio',
    'file',
    'codeblock',
    'email',
    'call-to-action',
    'before-after',
    'collection',
  ],
]

const keys: readonly string[] = [
  ...[
    'text',
    'format',
    'children',
    'url',
    'tag',
    'listType',
    'start',
    'checked',
    'src',
    'alt',
    'caption',
    'images',
  ],
  ...[
    'html',
    'markdown',
    'metadata',
    'calloutText',
    'heading',
    'content',
    'visibility',
    'code',
    'buttonUrl',
  ],
  ...[
    'buttonText',
    'buttonEnabled',
    'productTitle',
    'title',
    'fileTitle',
    'header',
    'beforeImage',
    'href',
  ],
]

function oddNode(draw: Chance, depth: number): unknown {
  const node: Record<string, unknown> = { type: pick(draw, types) }
  for (let count = draw(5); count > 0; count -= 1) node[pick(draw, keys)] = pick(draw, odd)
  if (depth > 0 && draw(3) > 0)
    node['children'] = Array.from({ length: draw(4) }, () => oddNode(draw, depth - 1))
  return node
}

const columns: readonly string[] = [
  ...[
    'id',
    'uuid',
    'title',
    'slug',
    'status',
    'visibility',
    'type',
    'page',
    'featured',
    'lexical',
    'mobiledoc',
  ],
  ...[
    'html',
    'markdown',
    'published_at',
    'created_at',
    'updated_at',
    'feature_image',
    'custom_excerpt',
    'tags',
  ],
  ...[
    'authors',
    'author',
    'author_id',
    'url',
    'meta_title',
    'canonical_url',
    'locale',
    'email_only',
  ],
]

const tables: readonly string[] = [
  ...[
    'posts',
    'users',
    'tags',
    'posts_tags',
    'posts_authors',
    'posts_meta',
    'settings',
    'comments',
    'members',
  ],
  ...['roles', 'roles_users', '__proto__', 'odd'],
]

describe('wrong values in every place', () => {
  it.each(Array.from({ length: 30 }, (_, seed) => seed))('seed %i', (seed) => {
    const draw = chance(seed + 1)
    for (let round = 0; round < 10; round += 1) {
      const fields: Record<string, unknown> = {
        lexical: lexical(oddNode(draw, 4), oddNode(draw, 4)),
      }
      for (let count = draw(4); count > 0; count -= 1) fields[pick(draw, columns)] = pick(draw, odd)
      const others: Record<string, unknown> = {}
      for (let count = draw(3); count > 0; count -= 1)
        others[pick(draw, tables)] = pick(draw, [
          ...odd,
          [pick(draw, odd), { id: pick(draw, odd) }],
        ])
      readAll(exported([post(fields)], others))
    }
  })
})
