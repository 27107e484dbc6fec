import { oneLine } from '@stet/core/story'
import type { Letter } from './send-letter.ts'

interface About {
  readonly to: string
  readonly magazine: string
  readonly link: string
}

/** What somebody is sent who asked for a link. */
export function signInLetter({ to, magazine, link }: About): Letter {
  return {
    to,
    subject: `Sign in to ${oneLine(magazine)}`,
    text: `Open this link to sign in to the newsroom of ${oneLine(magazine)}:

${link}

It works once, within the next 15 minutes, and in any browser.

If you did not ask for it, you need not do anything: nobody can sign in without it.
`,
  }
}

/** What somebody is sent who was invited. */
export function invitationLetter(about: About & { readonly inviter: string }): Letter {
  const magazine = oneLine(about.magazine)
  return {
    to: about.to,
    subject: `${oneLine(about.inviter)} invites you to the newsroom of ${magazine}`,
    text: `${oneLine(about.inviter)} has made an account for you in the newsroom of ${magazine}.

Open this link to come in:

${about.link}

It works once, within the next seven days. After that, ask for a new one on the
sign-in page, with the address that this mail came to.
`,
  }
}
