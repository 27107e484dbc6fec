// A page with one story on it, for the test in a real browser: an editor without any of the screens.
import { schemaSpec } from '@stet/core/story'
import { Node, Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { sendLeftBehind } from './left-behind.ts'
import { openStorySync } from './story-sync.ts'

const schema = new Schema({
  ...schemaSpec(),
  nodes: {
    ...schemaSpec().nodes,
    paragraph: { ...schemaSpec().nodes.paragraph, toDOM: () => ['p', 0] },
  },
})

const sync = openStorySync(new URLSearchParams(location.search).get('story') ?? '')
let view: EditorView | undefined

function show(): void {
  const state = sync.snapshot()
  document.title = `${state.phase} ${state.saving} ${state.people.length} ${state.problem ?? ''}`
  if (view || !state.draft) return
  view = new EditorView(document.querySelector('main'), {
    state: EditorState.create({
      doc: Node.fromJSON(schema, state.draft.story.body),
      plugins: [...sync.plugins()],
    }),
  })
  sync.attach(view)
}

sync.subscribe(show)
Object.assign(globalThis, { sync, sendLeftBehind })
show()
