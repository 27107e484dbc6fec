/** The tables of readers who comment. */
export interface CommenterTables {
  readonly commenter: CommenterRow
  readonly commenter_past_name: CommenterPastNameRow
  readonly commenter_session: CommenterSessionRow
  readonly commenter_link: CommenterLinkRow
  readonly commenter_passkey: CommenterPasskeyRow
  readonly commenter_challenge: CommenterChallengeRow
  readonly commenter_mute: CommenterMuteRow
  readonly commenter_follow: CommenterFollowRow
  readonly commenter_letter: CommenterLetterRow
  readonly commenter_draft: CommenterDraftRow
}

export interface CommenterRow {
  readonly id: string
  readonly name: string | null
  readonly name_key: string | null
  readonly name_words: string | null
  readonly email: string | null
  readonly since: string
  readonly is_member: number
  readonly badge: 'staff' | 'author' | null
  readonly barred_until: string | null
  readonly is_read_first: number
  readonly wants_mail: number
  readonly read_until: string
  readonly mailed_at: string
}

export interface CommenterPastNameRow {
  readonly name_key: string
  readonly commenter: string
  readonly at: string
  readonly until: string
}

export interface CommenterSessionRow {
  readonly hash: string
  readonly commenter: string
  readonly began_at: string
  readonly until: string
}

export interface CommenterLinkRow {
  readonly hash: string
  readonly email: string
  readonly commenter: string | null
  readonly goes_to: string
  readonly until: string
}

export interface CommenterPasskeyRow {
  readonly credential: string
  readonly commenter: string
  readonly public_key: string
  readonly counter: number
  readonly transports: string
  readonly at: string
}

export interface CommenterChallengeRow {
  readonly challenge: string
  readonly commenter: string | null
  readonly until: string
}

export interface CommenterMuteRow {
  readonly commenter: string
  readonly muted: string
}

export interface CommenterFollowRow {
  readonly story: string
  readonly commenter: string
  readonly at: string
  readonly told_at: string
}

export interface CommenterLetterRow {
  readonly id: string
  readonly commenter: string
  readonly at: string
  readonly kind: string
  readonly detail: string
  readonly mail_waits: number
}

export interface CommenterDraftRow {
  readonly hash: string
  readonly story: string
  readonly parent: string | null
  readonly text: string
  readonly passage: string | null
  readonly until: string
}
