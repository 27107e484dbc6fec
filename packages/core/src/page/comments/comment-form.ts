import { html, type Markup, nothing } from '../html.ts'
import { writePath } from './addresses.ts'
import { passageQuoted } from './passage.ts'
import type { TalkSetting, TypedComment } from './told.ts'

/** What a form for a comment is made of. */
export interface FormParts {
  /** The comment that is answered; null where the story is. */
  readonly answers: { readonly id: string; readonly author: string } | null
  readonly typed: TypedComment
  /** The name under which it will stand; null where nobody is signed in or nobody can know. */
  readonly name: string | null
}

/** The form in which a comment or an answer is written; it works without script. */
export function commentForm(setting: TalkSetting, { answers, typed, name }: FormParts): Markup {
  const { words, story, isFile } = setting
  const { discussion: told } = words
  const label = answers ? told.yourAnswer(answers.author) : isFile ? told.write : told.yourComment
  const { passage } = typed
  const quoted = passage
    ? html`<div class="quoted"><p>${told.quoting}</p>${passageQuoted(setting, passage)}<input type="hidden" name="version" value="${passage.version}"><input type="hidden" name="passage" value="${passage.words}"></div>`
    : nothing
  const to = answers ? html`<input type="hidden" name="answer" value="${answers.id}">` : nothing
  const id = answers ? `text-${answers.id}` : 'text-new'
  const under = name === null ? told.signInNext : told.under(name)
  return html`<form class="write" action="${writePath}" method="post"><input type="hidden" name="story" value="${story.id}">${to}${quoted}<label for="${id}">${label}</label><textarea id="${id}" name="text" rows="${isFile ? 3 : 8}" required dir="auto" aria-describedby="${id}-help">${typed.text}</textarea><p id="${id}-help">${told.marks} ${under}</p><button type="submit">${answers ? told.sendAnswer : told.send}</button></form>`
}
