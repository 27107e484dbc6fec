import { expect, it } from 'vitest'
import { beginGathering } from '../gathering.ts'
import { exported, lexical, post, signs, storyIn, told } from '../ghost-for-tests.ts'
import { readLexical } from './read-lexical.ts'

const words = (text: string, format = 0) => ({ type: 'extended-text', text, format, version: 1 })
const p = (...children: readonly unknown[]) => ({ type: 'paragraph', children, version: 1 })
const item = (...children: readonly unknown[]) => ({ type: 'listitem', children, version: 1 })
const list = (listType: string, ...children: readonly unknown[]) => ({
  type: 'list',
  listType,
  children,
})
const br = { type: 'linebreak', version: 1 }
const link = (url: string, text: string) => ({ type: 'link', url, children: [words(text)] })

const cases: { name: string; nodes: unknown[]; blocks: string; losses?: string }[] = [
  {
    name: 'text formats are bits, and join',
    nodes: [p(words('a '), words('b', 1), words('c', 3), words('d', 16), words('e', 4))],
    blocks: 'a **b****_c_**`d`~~e~~',
  },
  {
    name: 'figures that are raised or lowered keep their value, and what cannot be is told',
    nodes: [
      p(words('10'), words('6', 64), words(' H'), words('2', 32), words('x', 8), words('th', 64)),
    ],
    blocks: '10⁶ H₂xth',
    losses:
      'format «x»: The words stand without their underlining\nformat «th»: The words are not raised',
  },
  {
    name: 'a line break is one, and two end a paragraph',
    nodes: [p(words('one'), br, words('two'), br, br, words('three'))],
    blocks: 'one / two\nthree',
  },
  {
    name: 'links lead to the web, to the site and nowhere',
    nodes: [
      p(
        link('https://a.example/x?b=1#c', 'out'),
        link('__GHOST_URL__/older-story/', 'in'),
        link('__GHOST_URL__', 'home'),
        link('mailto:desk@a.example', 'mail'),
        link('#/portal/signup', 'join'),
        link('javascript:alert(1)', 'bad'),
      ),
    ],
    blocks:
      '[out](https://a.example/x?b=1#c)[in](/older-story/)[home](/)[mail](mailto:desk@a.example)joinbad',
    losses:
      'link «join (#/portal/signup)»: It leads nowhere from here; its words stay\nlink «bad (javascript:alert(1))»: It leads nowhere from here; its words stay',
  },
  {
    name: 'headings have two levels here, and are not bold',
    nodes: [
      { type: 'heading', tag: 'h1', children: [words('One', 1)] },
      { type: 'extended-heading', tag: 'h2', children: [words('Two')] },
      { type: 'extended-heading', tag: 'h4', children: [words('Four')] },
      { type: 'extended-heading', tag: 'h2', children: [] },
    ],
    blocks: '## One\n## Two\n### Four',
  },
  {
    name: 'lists hold lists, which Lexical keeps in items of their own',
    nodes: [
      list(
        'bullet',
        item(words('a')),
        item(list('number', item(words('a1')), item(words('a2')))),
        item(words('b'), br, words('b, on')),
      ),
    ],
    blocks: '- a\n  1. a1\n  1. a2\n- b / b, on',
  },
  {
    name: 'things to do have their boxes, and numbers begin at one',
    nodes: [
      list(
        'check',
        { ...item(words('done')), checked: true },
        { ...item(words('open')), checked: false },
      ),
      { ...list('number', item(words('third'))), start: 3 },
    ],
    blocks: '- ☑ done\n- ☐ open\n1. third',
    losses: 'list «3»: Its numbers began there; here they begin at 1',
  },
  {
    name: 'quotes are kept to the character, who said them included',
    nodes: [
      {
        type: 'extended-quote',
        children: [words('“I… never — ever —  said that.”'), br, words('— Mara Quill')],
      },
    ],
    blocks: '> “I… never — ever —  said that.” / — Mara Quill',
  },
  {
    name: 'an aside is a pull quote where its words stand in the story',
    nodes: [
      p(words('She wrote: “I am tired,” and left.')),
      { type: 'aside', children: [words('“I am tired,”')] },
      { type: 'aside', children: [words('Something else')] },
    ],
    blocks: 'She wrote: “I am tired,” and left.\n>> “I am tired,”\n> Something else',
  },
  {
    name: 'cards among words follow them',
    nodes: [p(words('before'), { type: 'horizontalrule' }, words(' after'))],
    blocks: 'before after\n---',
  },
  {
    name: 'what is not known keeps its words',
    nodes: [
      { type: 'newthing', children: [p(words('inside'))] },
      { type: 'tk', text: 'TK' },
      { type: 'at-link', url: 'https://a.example/', children: [words('a link')] },
      { type: 'strange', label: 'Only a label', count: 3 },
    ],
    blocks: 'inside\nTK\n[a link](https://a.example/)\n[part: label: Only a label]',
    losses:
      'newthing «inside»: A kind of part that is not known here; its words stay\nstrange «»: A kind of part that is not known here; its words stay',
  },
]

it.each(cases)('$name', ({ nodes, blocks, losses = '' }) => {
  const { taken } = storyIn(exported([post({ lexical: lexical(...nodes) })]))
  expect(signs(taken.story.body.content)).toBe(blocks)
  expect(told(taken.losses)).toBe(losses)
})

it.each(['', 'null', '[]', '{"root":1}', '{"root":{"children":7}}', '{"root"', '"x"'])(
  'is none: %s',
  (text) => {
    expect(readLexical(text, beginGathering())).toBeUndefined()
  },
)
