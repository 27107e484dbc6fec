import { build, schemaSpec } from '@stet/core/story'
import { Node, Schema } from '@tiptap/pm/model'
import { ReplaceStep, type Step, Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { merged, readSteps, rebase, wordsIn, wordsInJson } from './rebase.ts'

const schema = new Schema(schemaSpec())
const doc = Node.fromJSON(
  schema,
  build.storyWith({}, build.paragraph('One'), build.paragraph('Two')).body,
)

function stepsOf(work: (tr: Transform) => unknown): readonly Step[] {
  const tr = new Transform(doc)
  work(tr)
  return tr.steps
}

function after(steps: readonly Step[]): Node {
  return steps.reduce((now, step) => step.apply(now).doc ?? now, doc)
}

const text = (node: Node) => node.textBetween(0, node.content.size, '\n')

it('moves steps over what others did', () => {
  const theirs = stepsOf((tr) => tr.insert(1, schema.text('They: ')))
  const ours = stepsOf((tr) => tr.insert(4, schema.text('!')).insert(5, schema.text('?')))
  const result = rebase(
    after(theirs),
    theirs.map((step) => step.getMap()),
    ours,
  )
  expect(text(result.doc)).toBe('They: One!?\nTwo')
  expect(result.lost).toEqual([])
})

it('says which steps have no place any more, and goes on with the others', () => {
  const theirs = stepsOf((tr) => tr.delete(0, 5))
  const ours = stepsOf((tr) => tr.insert(4, schema.text(' more')).insert(14, schema.text('!')))
  const result = rebase(
    after(theirs),
    theirs.map((step) => step.getMap()),
    ours,
  )
  expect(text(result.doc)).toBe('Two!')
  expect(wordsIn(result.lost)).toBe('more')
})

it('makes one step of what is typed letter by letter, to the same effect', () => {
  const ours = stepsOf((tr) => {
    for (const [index, letter] of [...'Word'].entries()) tr.insert(1 + index, schema.text(letter))
    tr.delete(4, 5).delete(3, 4)
  })
  const few = merged(ours)
  expect(few).toHaveLength(2)
  expect(text(after(few))).toBe(text(after(ours)))
})

it('reads steps up to the first that it does not know, whose words it still finds', () => {
  const [known] = stepsOf((tr) => tr.insert(1, schema.text('x')))
  const odd = {
    stepType: 'replace',
    from: 0,
    to: 0,
    slice: { content: [{ type: 'odd', text: 'kept' }] },
  }
  const { steps, left } = readSteps(schema, [known?.toJSON(), odd, known?.toJSON()])
  expect(steps).toHaveLength(1)
  expect(steps[0]).toBeInstanceOf(ReplaceStep)
  expect(wordsInJson(left)).toBe('kept\nx')
})
