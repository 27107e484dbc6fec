import type { EditorView } from '@tiptap/pm/view'
import { renewedCopy } from '../copies/copies.ts'
import type { BodyKit } from '../kit.ts'
import { duplicateBlock } from './block-commands.ts'
import { bodyOf } from './put-block.ts'

/** Puts a copy of the current block behind it, its quotations with records of their own. */
export function duplicate(view: EditorView, kit: BodyKit): void {
  const place = { story: 'here', body: bodyOf(view), newId: kit.newId }
  const done = duplicateBlock((block) => {
    const copy = { story: 'there', openStart: 0, openEnd: 0, blocks: [block] }
    const { blocks, quotations } = renewedCopy({ ...copy, quotations: kit.quotations() }, place)
    for (const record of quotations) kit.setField(`quotations:${record.id}`, record)
    return blocks[0] ?? block
  })(view.state, view.dispatch)
  if (done) kit.say('Duplicated')
}
