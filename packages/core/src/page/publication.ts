import type { Block } from '../story/block.ts'
import type { MediaId, Picture } from '../story/picture.ts'
import type { Day } from '../story/story.ts'
import type { DesignName } from './style/design.ts'

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
  /** How its pages look. */
  readonly design: DesignChoice
  /** Whoever pays for the one place that pages have for it; null where nobody does. */
  readonly sponsor: Sponsor | null
  /** Of which earlier versions readers may see what changed: those that a note tells of, or all. */
  readonly versions: VersionChoice
}

export type VersionChoice = 'notes' | 'all'

export const versionChoices: readonly VersionChoice[] = ['notes', 'all']

/** Somebody who pays for the magazine, and what is said of them; always shown with a label that says so. */
export interface Sponsor {
  readonly name: string
  /** A sentence or two in their words. */
  readonly text: string
  readonly address: string
  readonly picture: Picture | null
  /** Its first and last day by the magazine's clock; without a beginning or an end where null. */
  readonly from: Day | null
  readonly to: Day | null
}

/** A design, and the hash of a designer's bundle of overrides on top of it; null where there is none. */
export interface DesignChoice {
  readonly name: DesignName
  readonly overrides: string | null
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
