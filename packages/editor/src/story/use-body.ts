import { type Body, bodyFrom } from '@stet/core/story'
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'

const pause = 300

/**
 * The body as it is written now, at most every 300 ms, so that whatever reads it costs no keystroke;
 * `loaded` until the editor stands.
 */
export function useBody(editor: Editor | null, loaded: Body): Body {
  const [body, setBody] = useState(() => (editor ? bodyOf(editor) : loaded))
  useEffect(() => {
    if (!editor) return
    let waiting: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      waiting = undefined
      if (!editor.isDestroyed) setBody(bodyOf(editor))
    }
    const wait = () => {
      waiting ??= setTimeout(read, pause)
    }
    read()
    editor.on('update', wait)
    return () => {
      editor.off('update', wait)
      clearTimeout(waiting)
    }
  }, [editor])
  return body
}

/** The document of an editor, whose schema is the story's. */
function bodyOf(editor: Editor): Body {
  return bodyFrom(editor.state.doc.toJSON())
}
