import type { Body, BodyNode, Picture } from '@stet/core/story'
import { civilDay, problemsOf } from '@stet/core/story'
import type { EditorView } from '@tiptap/pm/view'
import { type FormEvent, type ReactElement, useState } from 'react'
import { FieldsForm } from '../../fields/fields-form.tsx'
import { KnownPicture } from '../../pictures/known-picture.tsx'
import { insertBlocks, replaceNode } from '../commands/block-commands.ts'
import { bodyOf } from '../commands/put-block.ts'
import { betweenBlocks } from '../copies/uploads.ts'
import type { BodyKit } from '../kit.ts'
import { blockForms, emptiness, type FormValue, newValue } from './block-values.ts'
import { FormButtons } from './form-buttons.tsx'
import type { FormProps } from './form-props.ts'
import { nodeName } from './form-title.ts'
import { RelatedField } from './related-field.tsx'

/** The form of a block: one that stands, or a new one. */
export function BlockFormPanel(props: FormProps<'block' | 'new-block'>): ReactElement | null {
  const { view, kit, question, close } = props
  const isNew = question.type === 'new-block'
  const name = isNew ? question.name : nodeName(view.state, question.at)
  const form = blockForms[name]
  const [value, setValue] = useState<FormValue>(() => valueAt(view, kit, name, question))
  const [strict, setStrict] = useState(false)
  if (!form) return null
  const problem = problemOf(name, value)
  const save = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setStrict(true)
    if (problem) return
    put(view, question, (old, body) => form.nodeFrom(value, old, body))
    kit.say(isNew ? `${form.title} added` : `${form.title} changed`)
    close()
  }
  const remove = () => {
    const old = question.type === 'block' && view.state.doc.nodeAt(question.at)
    if (old) view.dispatch(view.state.tr.delete(question.at, question.at + old.nodeSize))
    close()
  }
  return (
    <form onSubmit={save} noValidate>
      <BlockFields name={name} kit={kit} value={value} onChange={setValue} strict={strict} />
      <FormButtons
        save={isNew ? 'Put it in' : 'Keep'}
        onClose={close}
        problem={strict ? problem : undefined}
        remove={isNew || name === 'event' ? undefined : { words: 'Delete block', run: remove }}
      />
    </form>
  )
}

interface BlockFieldsProps {
  readonly name: string
  readonly kit: BodyKit
  readonly value: FormValue
  readonly onChange: (value: FormValue) => void
  readonly strict: boolean
}

function BlockFields({ name, kit, value, onChange, strict }: BlockFieldsProps): ReactElement {
  const put = onChange as (picture: Picture | FormValue) => void
  if (name === 'picture')
    return <KnownPicture picture={value as unknown as Picture} onChange={put} />
  if (name === 'relatedLink') return <RelatedField kit={kit} value={value} onChange={onChange} />
  return (
    <FieldsForm
      fields={blockForms[name]?.fields ?? {}}
      value={value}
      onChange={onChange}
      zone={kit.zone()}
      strict={strict}
      holder={name}
    />
  )
}

function valueAt(
  view: EditorView,
  kit: BodyKit,
  name: string,
  question: FormProps<'block' | 'new-block'>['question'],
): FormValue {
  if (question.type === 'new-block') return newValue(name, civilDay(kit.now(), kit.zone()))
  const node = view.state.doc.nodeAt(question.at)
  return node ? (blockForms[name]?.valueOf(node.toJSON() as BodyNode) ?? {}) : {}
}

function problemOf(name: string, value: FormValue): string | undefined {
  const empty = emptiness(name, value)
  if (empty) return empty
  const [problem, ...others] = problemsOf(blockForms[name]?.fields ?? {}, value)
  if (!problem) return undefined
  return others.length > 0 ? 'Some fields are not right yet' : 'One field is not right yet'
}

/** Puts the block in, or in the place of the one that stands; behind it, where another took its place. */
function put(
  view: EditorView,
  question: FormProps<'block' | 'new-block'>['question'],
  make: (old: BodyNode | null, body: Body) => BodyNode,
): void {
  const { schema, doc } = view.state
  const at = Math.min(question.at, doc.content.size)
  const old = question.type === 'block' ? doc.nodeAt(at) : null
  const node = schema.nodeFromJSON(make((old?.toJSON() ?? null) as BodyNode | null, bodyOf(view)))
  const isStill = old?.type === node.type
  if (isStill && old.isAtom) replaceNode(at, node)(view.state, view.dispatch)
  // Somebody may be writing inside: the words stay, only what stands round them changes.
  else if (isStill) view.dispatch(view.state.tr.setNodeMarkup(at, null, node.attrs))
  else if (node.type.isInGroup('block'))
    insertBlocks(betweenBlocks(view.state, at), [node])(view.state, view.dispatch)
}
