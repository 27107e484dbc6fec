import { readMarkdown } from '@stet/core/intake'
import type { Block, StoryId } from '@stet/core/story'
import { build, schemaSpec } from '@stet/core/story'
import { getSchemaByResolvedExtensions, resolveExtensions } from '@tiptap/core'
import type { MarkType, NodeType } from '@tiptap/pm/model'
import { Schema } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { editorSpec } from './editor-spec.ts'
import { storyNodes } from './story-nodes.ts'

const ours = new Schema(schemaSpec())
const theirs = getSchemaByResolvedExtensions(
  resolveExtensions(storyNodes()),
  undefined,
  editorSpec(),
)

describe('the schema of the editor is the schema of stories', () => {
  it('has the same nodes and marks in the same order', () => {
    expect(Object.keys(theirs.nodes)).toEqual(Object.keys(ours.nodes))
    expect(Object.keys(theirs.marks)).toEqual(Object.keys(ours.marks))
    expect(theirs.topNodeType.name).toBe(ours.topNodeType.name)
  })

  it.each(Object.keys(ours.nodes))('lets %s hold the same', (name) => {
    expect(nodeFacts(theirs.nodes[name])).toEqual(nodeFacts(ours.nodes[name]))
  })

  it.each(Object.keys(ours.marks))('lets %s say the same', (name) => {
    expect(markFacts(theirs.marks[name])).toEqual(markFacts(ours.marks[name]))
  })
})

const quotation = (id: string) => ({ type: 'quotation', attrs: { id } }) as const

const blocks: readonly Block[] = [
  build.paragraph(
    'Plain, ',
    // ProseMirror keeps marks in the order of the schema.
    build.text('“said”', { type: 'bold' }, quotation('q1'), quotation('q2')),
    build.lineBreak(),
    build.linked('linked', '/culture/'),
    build.timed('Thursday', '2026-11-19T20:00:00.000Z'),
    build.passage('n1', 'noted'),
    build.text('auf Deutsch', { type: 'language', attrs: { language: 'de' } }),
    build.text('code', { type: 'italic' }, { type: 'code' }, { type: 'strike' }),
  ),
  build.paragraph(),
  build.heading('Two'),
  build.heading('Three', 3),
  build.list('one', build.item(build.paragraph('two'), build.list('in it'))),
  { ...build.list('first'), attrs: { ordered: true } },
  build.blockquote('Theirs', { cite: 'https://social.example/1', language: 'de' }),
  build.pullQuote('Large'),
  build.picture({ decorative: true, alternative: null, focus: { x: 0.1, y: 1 } }),
  build.gallery(),
  build.postCard({ pictures: [{ description: 'A stage', shown: null }] }),
  build.outletCard(),
  build.helpBox({}, { address: null }),
  build.contextNote('They heal.'),
  build.timeline(build.event('2026-11-18', 'Wednesday', 'She posts.')),
  build.divider(),
  build.relatedLink(),
  build.fragment(),
]

describe('a body', () => {
  it.each(blocks)('comes back as it was: $type', (block) => {
    const body = { type: 'doc', content: [block] }
    const doc = theirs.nodeFromJSON(body)
    doc.check()
    expect(doc.toJSON()).toEqual(body)
  })

  const files: Record<string, string> = import.meta.glob(
    '../../../../../demo/magazine/stories/**/*.md',
    { query: '?raw', import: 'default', eager: true },
  )
  it.each(Object.entries(files))('of the sample magazine does too: %s', (name, text) => {
    const intake = readMarkdown(text, {
      id: 'none' as StoryId,
      name,
      language: 'en',
      zone: 'UTC',
      at: '2026-11-23T00:00:00.000Z',
    })
    if ('problem' in intake) throw new Error(intake.problem.message)
    // Pictures are called by their paths until their bytes are read.
    const body = JSON.parse(JSON.stringify(intake.taken.story.body), (key, value) =>
      key === 'media' ? build.mediaId('a') : value,
    )
    const doc = theirs.nodeFromJSON(body)
    doc.check()
    expect(doc.toJSON()).toEqual(body)
  })

  it('is compared with every story there is', () => {
    expect(Object.keys(files).length).toBeGreaterThan(10)
  })
})

function nodeFacts(type: NodeType | undefined) {
  const { content, group, marks, attrs } = type?.spec ?? {}
  return { content, group, marks, attrs: defaults(attrs) }
}

function markFacts(type: MarkType | undefined) {
  return { excludes: type?.spec.excludes, attrs: defaults(type?.spec.attrs) }
}

/** The default of each attribute; those without one have to be given. */
function defaults(attrs: NodeType['spec']['attrs'] = {}) {
  return Object.entries(attrs).map(([name, attr]) =>
    Object.hasOwn(attr, 'default') ? { name, default: attr.default } : { name },
  )
}
