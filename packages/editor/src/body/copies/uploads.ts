import type { Media, Picture } from '@stet/core/story'
import { closeHistory } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { newPicture } from '../../pictures/new-picture.ts'
import { whyUnsent } from '../../pictures/sending-words.ts'
import { blockAround, lineAfterLast, placeAtBlock } from '../commands/block-commands.ts'
import type { BodyKit } from '../kit.ts'
import { uploadBox } from './upload-box.ts'

type Change =
  | { readonly add: object; readonly at: number; readonly dom: HTMLElement }
  | { readonly remove: object }

const key = new PluginKey<DecorationSet>('uploads')

/** Holds the places of pictures that are on their way: marks on the screen, not parts of the story. */
export function uploads(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, before) => {
        const set = before.map(tr.mapping, tr.doc)
        const change: Change | undefined = tr.getMeta(key)
        if (!change) return set
        if ('add' in change) {
          const spec = { of: change.add, side: -1, ignoreSelection: true, stopEvent: () => true }
          return set.add(tr.doc, [Decoration.widget(change.at, change.dom, spec)])
        }
        return set.remove(set.find(undefined, undefined, ({ of }) => of === change.remove))
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/**
 * Uploads pictures to stand as blocks at a place, several at once; asks for their alternative texts as they
 * come in. What cannot be sent stays on the screen, with a way to try again.
 */
export function uploadPictures(
  view: EditorView,
  kit: BodyKit,
  files: readonly File[],
  at: number,
): void {
  let last: string | undefined
  const ask = ({ id }: Media) =>
    kit.askInTurn(() => {
      // Whoever leaves one picture without words is not asked for those of the others: they say what they lack.
      if (last !== undefined && untold(view, last) !== null) return null
      const place = untold(view, id)
      if (place !== null) last = id
      return place === null ? null : { type: 'block', at: place }
    })
  for (const file of files) uploadPicture({ view, kit, file, ask }, betweenBlocks(view.state, at))
}

/** Where a picture stands of which nobody has said what it shows. */
function untold({ state: { doc } }: EditorView, media: string): number | null {
  let place: number | null = null
  doc.forEach(({ type, attrs }, at) => {
    const isIt = type.name === 'picture' && attrs['media'] === media
    if (isIt && attrs['alternative'] === null && attrs['decorative'] === false) place ??= at
  })
  return place
}

interface Upload {
  readonly view: EditorView
  readonly kit: BodyKit
  readonly file: File
  /** Asks what the picture shows, once it stands. */
  readonly ask: (media: Media) => void
}

function uploadPicture({ view, kit, file, ask }: Upload, at: number): void {
  const token = {}
  const box = uploadBox(file, {
    again: () => void send(),
    leave: () => change(view, { remove: token }),
  })
  const send = async () => {
    box.progress(0)
    try {
      const media = await kit.upload(file, box.progress)
      if (!view.isDestroyed && place(view, kit, token, media)) ask(media)
    } catch (error) {
      box.fail(whyUnsent(error))
      kit.say(`Cannot send ${file.name}`)
    }
  }
  change(view, { add: token, at, dom: box.dom })
  void send()
}

/** Puts the picture where its place was held; nowhere, and false, where somebody took the place away. */
function place(view: EditorView, kit: BodyKit, token: object, media: Media): boolean {
  kit.media.put(media.id, media)
  const [held] =
    key.getState(view.state)?.find(undefined, undefined, ({ of }) => of === token) ?? []
  if (!held) return false
  const picture: Picture = newPicture(media)
  const node = view.state.schema.nodes['picture']?.create(picture)
  if (!node) return false
  const at = betweenBlocks(view.state, held.from)
  const tr = view.state.tr.insert(at, node).setMeta(key, { remove: token } satisfies Change)
  lineAfterLast(view.state, tr)
  view.dispatch(closeHistory(tr))
  kit.say('The picture is in its place')
  return true
}

function change(view: EditorView, what: Change): void {
  if (!view.isDestroyed)
    view.dispatch(view.state.tr.setMeta(key, what).setMeta('addToHistory', false))
}

/** The nearest place between two blocks: behind the block that a place lies in, or before an empty one. */
export function betweenBlocks({ doc }: EditorState, at: number): number {
  const place = doc.resolve(Math.min(at, doc.content.size))
  if (place.depth === 0) return place.pos
  const block = blockAround(doc, place)
  return block ? placeAtBlock(block) : 0
}
