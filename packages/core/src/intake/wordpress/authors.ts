import { slugFrom } from '../../story/slug.ts'
import { nameWithoutMail } from '../name-without-mail.ts'
import { plainLine } from '../plain-line.ts'
import { kept } from './kept.ts'
import type { WxrRecord } from './record-builder.ts'
import { type ItemTerm, metaOf, type WxrItem, word } from './wxr-item.ts'

/** Somebody whose name stands over stories. */
export interface WxrPerson {
  readonly slug: string
  readonly name: string
}

/** Knows authors by their login, by their short name, and guests of the Co-Authors Plus plugin. */
export class AuthorBook {
  readonly #byLogin = new Map<string, WxrPerson>()
  readonly #used = new Set<string>()
  #mails = 0

  /** Takes a `wp:author`. */
  add({ fields }: WxrRecord): void {
    const login = word(fields, 'wp:author_login')
    if (word(fields, 'wp:author_email') !== '') this.#mails += 1
    const parts = [word(fields, 'wp:author_first_name'), word(fields, 'wp:author_last_name')]
    const name =
      plainLine(word(fields, 'wp:author_display_name')) || plainLine(parts.join(' ')) || login
    this.#remember([login], nameWithoutMail(name))
  }

  /** Takes a guest of Co-Authors Plus: an item of the type `guest-author`. */
  addGuest(item: WxrItem): void {
    const login = metaOf(item, 'cap-user_login')
    const name = plainLine(metaOf(item, 'cap-display_name')) || plainLine(item.title)
    if (metaOf(item, 'cap-user_email') !== '') this.#mails += 1
    this.#remember([login, item.slug, item.slug.replace(/^cap-/, '')], nameWithoutMail(name))
  }

  /** Notes who stands over an item. Authors may be told after it: their names are looked up at the end. */
  use({ creator, terms }: Pick<WxrItem, 'creator' | 'terms'>): void {
    const names = terms.flatMap(({ taxonomy, slug, name }) =>
      taxonomy === 'author' ? [name, slug, slug.replace(/^cap-/, '')] : [],
    )
    for (const name of names.length > 0 ? names : [creator]) {
      if (!this.#used.has(name)) this.#used.add(kept(name))
    }
  }

  /** The people whose names stand over an item: its co-authors where it has any, else who created it. */
  bylinesOf({ creator, terms }: Pick<WxrItem, 'creator' | 'terms'>): readonly WxrPerson[] {
    const people = new Map<string, WxrPerson>()
    for (const term of terms) {
      const person = term.taxonomy === 'author' ? this.#coAuthor(term) : undefined
      if (person && !people.has(person.slug)) people.set(person.slug, person)
    }
    if (people.size > 0) return [...people.values()]
    if (creator === '') return []
    return [this.#byLogin.get(creator) ?? personCalled(nameWithoutMail(plainLine(creator)))]
  }

  /** Everybody who is told, each name once, and whether a story names them. */
  all(): readonly { readonly person: WxrPerson; readonly isUsed: boolean }[] {
    const people = new Map<string, { readonly person: WxrPerson; readonly isUsed: boolean }>()
    for (const [login, person] of this.#byLogin) {
      const isUsed = this.#used.has(login) || people.get(person.slug)?.isUsed === true
      people.set(person.slug, { person, isUsed })
    }
    return [...people.values()]
  }

  /** How many mail addresses were told and not taken. */
  get mails(): number {
    return this.#mails
  }

  #coAuthor({ slug, name }: ItemTerm): WxrPerson | undefined {
    const short = slug.replace(/^cap-/, '')
    const known = this.#byLogin.get(name) ?? this.#byLogin.get(short) ?? this.#byLogin.get(slug)
    const printed = nameWithoutMail(plainLine(name)) || short
    return known ?? (printed === '' ? undefined : personCalled(printed))
  }

  #remember(logins: readonly string[], name: string): void {
    if (name === '') return
    const person = personCalled(kept(name))
    for (const login of logins) {
      if (login !== '' && !this.#byLogin.has(login)) this.#byLogin.set(kept(login), person)
    }
  }
}

function personCalled(name: string): WxrPerson {
  const printed = name.slice(0, 400).toWellFormed()
  return { slug: slugFrom(printed), name: printed }
}
