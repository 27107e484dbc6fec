import type { Story } from '@stet/core/story'
import { Editor, Extension, type Extensions, type JSONContent } from '@tiptap/core'
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions'
import type { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { StorySync } from '../sync/story-sync.ts'
import { clicks } from './clicks.ts'
import { InputRules } from './commands/input-rules.ts'
import { smartQuotes } from './commands/quotes.ts'
import { clipboard } from './copies/clipboard.ts'
import { uploadPictures, uploads } from './copies/uploads.ts'
import { handles } from './handles.ts'
import { bodyKeys } from './keys.ts'
import type { BodyKit } from './kit.ts'
import { firstLine, prompts } from './prompt.ts'
import { questionMarks } from './question-marks.ts'
import { type SlashMenu, slashes } from './tools/slash.ts'
import { editorSpec } from './views/editor-spec.ts'
import { nodeViews } from './views/node-views.ts'
import { storyNodes } from './views/story-nodes.ts'

export interface BodyParts {
  readonly kit: BodyKit
  readonly sync: Pick<StorySync, 'plugins' | 'attach'>
  readonly story: Story
  /** The story's fields as they are now. */
  readonly storyNow: () => Story
  /** Where the editor stands: what floats beside blocks is put in there. */
  readonly holder: HTMLElement
  readonly editable: boolean
  readonly slashMenu: SlashMenu
  readonly toolbar: () => void
}

/** An editor of a story's body. What others write comes in through the plugins of `sync`. */
export function createBody(parts: BodyParts): Editor {
  const { sync, story, holder, editable } = parts
  const editor = new Editor({
    element: holder,
    schemaSpec: editorSpec(),
    content: story.body as unknown as JSONContent,
    editable,
    injectCSS: false,
    enablePasteRules: false,
    enableCoreExtensions: {
      clipboardTextSerializer: false,
      drop: false,
      paste: false,
      delete: false,
      textDirection: false,
    },
    editorProps: {
      attributes: {
        class: 'story',
        'aria-label': 'Text of the story',
        'aria-multiline': 'true',
        'aria-describedby': 'stet-body-help',
        lang: story.language,
        spellcheck: 'true',
      },
      // The tools cover the top of the screen.
      scrollMargin: { top: 96, bottom: 48, left: 0, right: 0 },
      scrollThreshold: { top: 96, bottom: 48, left: 0, right: 0 },
    },
    extensions: extensionsOf(parts),
  })
  sync.attach(editor.view)
  return editor
}

function extensionsOf({ kit, sync, storyNow, holder, slashMenu, toolbar }: BodyParts): Extensions {
  const pictures = (view: EditorView, files: readonly File[], at: number) =>
    uploadPictures(view, kit, files, at)
  return [
    ...storyNodes(nodeViews(kit)),
    bodyKeys(kit, toolbar),
    InputRules,
    UndoRedo.configure({ depth: 500, newGroupDelay: 500 }),
    Dropcursor.configure({ color: false, class: 'stet-drop-place', width: 3 }),
    Gapcursor,
    // Keys go to the slash menu first.
    pluginsAs('body', 300, () => [
      slashes(slashMenu),
      smartQuotes(kit.language),
      clipboard({ kit, story: storyNow, pictures }),
      clicks(kit),
      uploads(),
      prompts(),
      firstLine(),
      handles(kit, holder),
      questionMarks(),
    ]),
    // After everything that changes the text.
    pluginsAs('sync', 1, () => sync.plugins()),
  ]
}

function pluginsAs(name: string, priority: number, plugins: () => readonly Plugin[]): Extension {
  return Extension.create({ name, priority, addProseMirrorPlugins: () => [...plugins()] })
}
