/** What a body asks somebody in a form. Positions are kept right while the form is open. */
export type Question =
  | { readonly type: 'block'; readonly at: number }
  | { readonly type: 'new-block'; readonly name: string; readonly at: number }
  | {
      readonly type: 'post'
      readonly at: number
      readonly story: string
      /** What was pasted there, where that is why it is asked. */
      readonly address?: string
      /** The block that is written by hand instead. */
      readonly hand: 'postCard' | 'outletCard'
    }
  | { readonly type: 'pictures'; readonly at: number }
  | { readonly type: 'quotation'; readonly from: number; readonly to: number }
  | { readonly type: 'link'; readonly from: number; readonly to: number }
  | { readonly type: 'language'; readonly from: number; readonly to: number }
  | { readonly type: 'time'; readonly from: number; readonly to: number }
  | { readonly type: 'shortcuts' }

/** A question with its places moved by what was written since it was asked. */
export function moved(question: Question, map: (at: number) => number): Question {
  if ('at' in question) return { ...question, at: map(question.at) }
  if ('from' in question) return { ...question, from: map(question.from), to: map(question.to) }
  return question
}
