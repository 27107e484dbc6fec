const bases = {
  permission: 'Shown with permission',
  licence: 'Shown under its licence',
  official: 'Handed out by its makers',
  quotation: 'Shown as a quotation',
  news: 'Shown because it is news',
}

/** Every word that readers of a page are told by the system, in English. */
export const en = {
  /** The language of these words, and the one whose habits dates follow where a site names none. */
  language: 'en',
  locale: 'en-GB',

  skip: 'Skip',
  skipToMain: 'Skip to main content',
  skipToNavigation: 'Skip to navigation',
  skipToComments: 'Skip to comments',
  skipPast: (what: string): string => `Skip past ${what}`,
  endOf: (what: string): string => `End of ${what}`,

  navigation: 'Sections',
  footerNavigation: 'About this magazine',
  search: 'Search',
  archive: 'Archive',
  feeds: 'Feeds',
  feedNames: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
  policies: {
    publishingPrinciples: 'Publishing principles',
    corrections: 'Corrections',
    ethics: 'Ethics',
    unnamedSources: 'Unnamed sources',
    privacy: 'Privacy',
  },
  contact: 'Contact',
  frontPage: 'Front page',
  logoOf: (name: string): string => `${name}, front page`,

  kinds: {
    report: 'Report',
    analysis: 'Analysis',
    opinion: 'Opinion',
    interview: 'Interview',
    review: 'Review',
    'round-up': 'Round-up',
  },
  roles: {
    writer: 'By',
    reporter: 'Reporting by',
    editor: 'Edited by',
    photographer: 'Pictures by',
    illustrator: 'Illustrations by',
    translator: 'Translated by',
  },
  and: ' and ',
  published: 'Published',
  updated: 'Updated',
  zoneNote: (zone: string, abbreviations: string): string =>
    abbreviations && abbreviations !== zone
      ? `All times are ${zone} (${abbreviations}).`
      : `All times are ${zone}.`,
  zoneOf: (place: string): string => (place === 'UTC' ? 'UTC' : `${place} time`),
  oldStory: (year: string): string => `This story is from ${year}`,
  topics: 'Topics',

  notesHeading: 'What has changed',
  notes: {
    update: 'Update',
    clarification: 'Clarification',
    correction: 'Correction',
    'editors-note': 'Editor’s note',
    retraction: 'Retraction',
  },
  toPassage: 'Go to the passage',
  noteMarker: (kind: string, number: number): string => `${kind} ${number}`,

  aboutStory: 'About this story',
  version: (number: number): string => `Version ${number}.`,
  plainText: 'Plain text',
  linksHeading: 'Links',
  source: (number: number): string => `Source ${number}`,
  quotationBack: (number: number): string => `Quotation ${number}`,
  sourceKinds: {
    post: (author: string, platform: string): string =>
      author ? `Post by ${author} on ${platform}` : `Post on ${platform}`,
    outlet: (outlet: string, title: string): string => (title ? `${outlet}: ${title}` : outlet),
    interview: (by: string, way: string): string =>
      `Interview${by ? ` by ${by}` : ''}${way ? `, ${way}` : ''}`,
    statement: (from: string): string => `Statement from ${from}`,
    broadcast: (programme: string, outlet: string): string =>
      outlet ? `${programme}, ${outlet}` : programme,
    timeCode: (code: string): string => `at ${code}`,
    document: (title: string): string => `Document: ${title}`,
    unsourced: 'No source given',
  },
  speakers: {
    'unnamed-known-to-us': 'somebody unnamed, known to us',
    'unnamed-known-to-outlet': 'somebody unnamed, known to the outlet',
  },
  speakerOf: (speaker: string, naming: string): string => `${speaker} (${naming})`,
  saidBy: (speakers: string): string => `Said by ${speakers}.`,
  noDate: 'date not known',

  requestsHeading: 'Whom we asked',
  asked: (who: string, about: string, by: string): string =>
    `We asked ${who}${about ? ` about ${about}` : ''}${by ? `, by ${by}` : ''}`,
  answers: {
    none: 'No answer yet',
    declined: 'They declined to comment',
    answered: 'They answered',
  },
  askedOn: 'on',
  asOf: (time: string): string => `as of ${time}`,

  platforms: {
    x: 'X',
    instagram: 'Instagram',
    threads: 'Threads',
    facebook: 'Facebook',
    tiktok: 'TikTok',
    youtube: 'YouTube',
    mastodon: 'Mastodon',
    bluesky: 'Bluesky',
    other: 'another platform',
  },
  postOn: (platform: string): string => `Post on ${platform}`,
  postBy: (author: string, platform: string): string => `Post by ${author} on ${platform}`,
  postThing: (author: string): string => `the post by ${author}`,
  quotedPost: 'Quotes a post by',
  pictureNotShown: (description: string): string => `Picture not shown: ${description}`,
  pictureUndescribed: 'no description',
  /** Why a picture of somebody else's is shown; `basis` is undefined where only words were given. */
  shownBecause: ({ basis, ground }: { basis?: keyof typeof bases; ground: string }): string =>
    `${basis ? bases[basis] : 'Shown because'}: ${ground}`,
  originalAt: 'Original:',
  originalNotKept: 'The address of the original was not kept.',
  postNotKept: 'Of this post, neither words nor pictures were kept.',
  profileOf: (name: string): string => `Profile of ${name}`,
  /** What became of an original; `asOf` follows after a comma. */
  states: {
    live: 'Online at its address',
    edited: 'Edited since',
    gone: 'No longer at its address',
    expired: 'No longer at its address: it was made to vanish',
    back: 'Back at its address',
    'account-gone': 'No longer at its address: its account is gone',
    restricted: 'Not open to everybody',
    'login-wall': 'Behind a sign-in',
    unreachable: 'Could not be reached',
    unknown: 'Not looked up',
  },
  howWeHaveIt: 'How we have this post',
  provenances: {
    'signed-by-author': 'The record carries the signature of the author’s account.',
    'fetched-by-us': 'We fetched this copy from its address ourselves.',
    'seen-by-reporter': 'Our reporter saw it at its address.',
    'kept-by-archive': 'An archive keeps this copy.',
    'sent-to-us': 'This copy was sent to us.',
    none: 'We hold no copy.',
  },
  lastSeen: (time: string): string => `Last seen at its address on ${time}.`,
  missingSince: (time: string): string => `Missing since ${time}.`,
  unlookedSince: (time: string): string => `We could not look since ${time}.`,
  foldedCard: (postOn: string): string =>
    `[Here stood a ${postOn.charAt(0).toLowerCase()}${postOn.slice(1)}. It is not shown while our editors decide.]`,
  removedByWhom: 'We do not know who removed it.',

  outletReport: 'Reported elsewhere',
  outletThing: (outlet: string): string => `the report by ${outlet}`,
  lastRead: (time: string): string => `Last read by us on ${time}`,

  helpCall: (number: string): string => `Call ${number}`,
  helpChecked: (day: string): string => `Checked on ${day}.`,
  contextLabel: 'Background',
  reviewed: (day: string): string => `Reviewed on ${day}.`,
  contextSources: 'Sources:',
  timelineLabel: 'Timeline',

  picture: 'Picture',
  gallery: 'Gallery',
  galleryThing: (title: string): string => (title ? `the gallery “${title}”` : 'the gallery'),
  pictures: (count: number): string => (count === 1 ? '1 picture' : `${count} pictures`),
  position: (slide: number, slides: number): string => `Picture ${slide} of ${slides}`,
  previous: 'Previous',
  next: 'Next',
  backToStory: 'Back to the story',
  pictureMissing: 'This picture is missing',

  /** What parts of older pages were, by the word that stories keep for them. */
  fragmentKinds: {
    table: 'Table',
    code: 'Code',
    verse: 'Verse',
    terms: 'Terms',
    list: 'List',
    form: 'Form',
    audio: 'Audio',
    video: 'Video',
    frame: 'Part of another page',
    file: 'File',
    callout: 'Box',
    callToAction: 'Call to action',
    product: 'Product',
    part: 'Part of a page',
  },
  fragmentLabel: (what: string, from: string): string => {
    const kinds: { readonly [what: string]: string } = en.fragmentKinds
    const kind = (Object.hasOwn(kinds, what) && kinds[what]) || what || en.fragmentKinds.part
    return from === '' ? kind : `${kind}, kept from ${from}`
  },

  onward: 'Read also',
  noLongerAvailable: 'No longer available',
  more: 'Earlier on this subject',

  mailReadOn: 'Read this story on its page',
  mailShortened: (left: number, parts: number): string =>
    `Mail programs cut long mails off, so this one is shortened: ${left} of the story’s ${parts} parts stand on its page.`,
  mailSourcesLeft: 'The sources of its quotations stand on its page.',
  mailGallery: (count: number): string =>
    count === 1 ? 'See the picture' : `See all ${count} pictures`,

  sponsoredBy: (name: string): string => `Sponsored by ${name}`,
  sponsorThing: 'the sponsor’s words',

  badges: { staff: 'Staff', author: 'Author of this story' },

  latest: 'Latest',
  storiesBy: (name: string): string => `Stories by ${name}`,
  topic: 'Topic',
  section: 'Section',
  writer: 'Writer',
  allMonths: 'All stories by month',
  allOf: (name: string): string => `All of ${name}`,
  stories: (count: number): string => (count === 1 ? '1 story' : `${count} stories`),
  noStories: 'Nothing has been published here.',
  inMonth: (list: string, month: string): string => `${list}: ${month}`,
  earlierMonth: (month: string): string => `Earlier: ${month}`,
  laterMonth: (month: string): string => `Later: ${month}`,

  searchLabel: 'Search the magazine',
  searchButton: 'Search',
  searchResults: (asked: string): string => `Search: ${asked}`,
  searchFound: (total: number, asked: string): string => {
    if (total === 0) return `No story matches “${asked}”.`
    if (total === 1) return `1 story matches “${asked}”.`
    return `${total.toLocaleString('en')} stories match “${asked}”.`
  },
  searchPage: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  searchAbsent: 'This copy of the magazine has no search. All stories stand in the archive.',
  toArchive: 'Go to the archive',

  takenOut: {
    instead: '[removed]',
    told: 'Something was removed from this story.',
    restored: 'What was removed from this story is shown again.',
  },

  notFoundTitle: 'Page not found',
  notFoundText: 'There is no page at this address.',
  goneTitle: 'No longer published',
  goneText: (time: string): string =>
    `The story at this address was taken off the site on ${time}.`,
  goneHeadline: (headline: string): string => `It was called “${headline}”.`,
  movedTitle: 'This page has moved',
  movedText: 'It now lives at',
}
