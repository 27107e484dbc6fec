import type { Block } from '../story/block.ts'
import type { MediaId, Picture } from '../story/picture.ts'

/** What a magazine says of itself: the settings that its pages show. */
export interface Publication {
  readonly name: string
  /** One line under the name on the front page. */
  readonly tagline: string
  /** One or two sentences for search engines and feeds. */
  readonly description: string
  /** A BCP 47 tag. */
  readonly language: string
  /** The IANA zone of its clock: lists and archives are cut into days and months by it. */
  readonly zone: string
  /** Accent colours as `#rrggbb`: one to stand on white, one to stand on near black. */
  readonly colours: { readonly accent: string; readonly accentDark: string }
  /** The picture that stands for the magazine in shares and JSON-LD; its name set in type where null. */
  readonly logo: MediaId | null
  readonly navigation: readonly { readonly label: string; readonly address: string }[]
  readonly sections: readonly Listed[]
  readonly contact: { readonly email: string; readonly postal: string }
  /** Where its rules stand: addresses of standing pages, as JSON-LD names them. */
  readonly policies: Policies
  /** The stories at the top of the front page, by slug; the newest where empty. */
  readonly front: { readonly lead: readonly string[] }
}

export interface Policies {
  readonly publishingPrinciples: string | null
  readonly corrections: string | null
  readonly ethics: string | null
  readonly unnamedSources: string | null
  readonly privacy: string | null
}

/** Something that has a list of stories of its own: a section, a topic, a person who writes. */
export interface Listed {
  readonly slug: string
  readonly name: string
  readonly description: string
}

/** Somebody whose name stands over stories. */
export interface Person extends Listed {
  /** `Staff writer`. */
  readonly position: string
  readonly portrait: Picture | null
}

/** A page that is no story: about, corrections policy, privacy. Lives at `/{slug}/`. */
export interface StandingPage {
  readonly slug: string
  readonly title: string
  readonly language: string
  readonly body: { readonly type: 'doc'; readonly content: readonly Block[] }
}
