/** Why nothing was done about a comment or its writer. */
export type ModerationRefusal =
  | { readonly outcome: 'missing' }
  /** Somebody else has claimed it. */
  | { readonly outcome: 'taken'; readonly by: string; readonly until: string }
  /** It is no longer what was seen. */
  | { readonly outcome: 'moved' }
  /** It cannot be done with a comment in this state; why, in words for moderators. */
  | { readonly outcome: 'unfit'; readonly why: string }
  /** Something is missing in what was sent; what, in words. */
  | { readonly outcome: 'asks'; readonly why: string }

export function unfit(why: string): ModerationRefusal {
  return { outcome: 'unfit', why }
}

export function asks(why: string): ModerationRefusal {
  return { outcome: 'asks', why }
}
