/** The words of a comment, read: nothing but paragraphs, quotations, emphasis and links. */
export type CommentText = readonly CommentBlock[]

export type CommentBlock =
  | { readonly type: 'paragraph'; readonly content: readonly CommentInline[] }
  | { readonly type: 'quotation'; readonly content: readonly CommentBlock[] }

export type CommentInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'emphasis'; readonly content: readonly CommentInline[] }
  | CommentLink

export interface CommentLink {
  readonly type: 'link'
  /** Http or https, as `URL` writes it. */
  readonly address: string
  /** Where it leads, in the letters that machines use; null where the words are the address and show it. */
  readonly host: string | null
  readonly words: string
}
