import type { Story } from '@stet/core/story'
import type { Editor } from '@tiptap/core'
import type { ReactElement } from 'react'
import type { StorySync } from '../sync/story-sync.ts'

/** What the body needs to know of the magazine whose pages it looks like. */
export interface BodyMagazine {
  /** The public address of the site, where renditions of pictures live. */
  readonly siteUrl: string
  readonly colours: { readonly accent: string; readonly accentDark: string }
}

export interface StoryBodyProps {
  readonly sync: StorySync
  /** The story as its fields are now; its body only to begin with. */
  readonly story: Story
  readonly magazine: BodyMagazine
  readonly editable: boolean
  /** Called with the editor once it stands, and with null when it is gone. */
  readonly onEditor?: (editor: Editor | null) => void
  /** Somebody asks for the record of a quotation in the text. */
  readonly onQuotation?: (id: string) => void
  /** Somebody asks for the note of a passage: a new one (its record is set already) or one that stands. */
  readonly onNote?: (passageId: string) => void
}

/** The body of a story, written as its page will look. */
export function StoryBody({ story }: StoryBodyProps): ReactElement {
  return <div data-story={story.id} />
}
