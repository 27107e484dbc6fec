import { blockWordsFor } from '@stet/core/page'

/** What a field is called on the screen, and what is said under it. */
export interface Label {
  readonly name: string
  readonly help?: string
}

/** Fields in plain words. A name with its parent's (`post.address`) wins over the bare one. */
const labels: { readonly [field: string]: Label } = {
  account: { name: 'Account' },
  address: { name: 'Address', help: 'Beginning with https://' },
  alternative: { name: 'What the picture shows' },
  asked: { name: 'Who was asked' },
  askedAt: { name: 'Asked at' },
  asOf: { name: 'As of' },
  at: { name: 'When' },
  attribution: { name: 'Who said or wrote it' },
  author: { name: 'Who wrote it' },
  'author.address': { name: 'Address of the profile' },
  basis: { name: 'On what ground it may be shown' },
  because: { name: 'Why they are not named', help: 'Readers are told; never who it is' },
  by: { name: 'By whom' },
  caption: { name: 'Caption' },
  chain: { name: 'Through whom the words came' },
  checked: { name: 'Last checked on', help: 'The day on which somebody called the numbers' },
  cite: { name: 'Where the words were taken from', help: 'An address beginning with https://' },
  country: { name: 'Country', help: 'A name, or two letters such as GB' },
  credit: { name: 'Credit' },
  description: { name: 'What the picture shows' },
  from: { name: 'Who made the statement' },
  'fragment.what': { name: 'What it is', help: 'Readers are told above it, such as Table' },
  'fragment.from': { name: 'Where it was kept from', help: 'Empty where readers need not know' },
  ground: { name: 'Why, in words', help: 'Readers are told: from whom, when, under which terms' },
  handle: { name: 'Handle', help: 'Such as @mara@social.example' },
  heldOn: { name: 'Held on' },
  hours: { name: 'When it can be reached' },
  howTheyKnow: { name: 'How they know it', help: 'Such as: was in the room' },
  kind: { name: 'Kind' },
  language: { name: 'Language' },
  lastSeen: { name: 'Last seen by us' },
  media: { name: 'Picture' },
  name: { name: 'Name' },
  naming: { name: 'Is the speaker named?' },
  number: { name: 'Telephone number' },
  original: { name: 'What was said, in its own language' },
  outlet: { name: 'Outlet' },
  person: { name: 'Person' },
  pictures: { name: 'Pictures in the post' },
  platform: { name: 'Where it was posted' },
  platformName: { name: 'Name of the platform', help: 'Only where it is none of those above' },
  postedAt: { name: 'Posted at', help: 'Leave it empty where the moment is not known' },
  postedWords: { name: 'What is known of when', help: 'Only where the moment is not known' },
  programme: { name: 'Programme' },
  provenance: { name: 'How we have it' },
  publishedAt: { name: 'Published at' },
  quoted: { name: 'The post that it quotes' },
  readAt: { name: 'Last read by us' },
  reason: { name: 'Why' },
  reviewed: { name: 'Reviewed on' },
  role: { name: 'Part in the story' },
  services: { name: 'Where help is found' },
  'services.address': { name: 'Web address' },
  shown: { name: 'Show the picture itself' },
  slides: { name: 'Pictures' },
  source: { name: 'Where the words come from' },
  sources: { name: 'Sources' },
  speaker: { name: 'Who said it', help: 'As the story names them; empty where nobody is named' },
  state: { name: 'Is the post still at its address?' },
  stateAt: { name: 'As of' },
  summary: { name: 'What it reports, in our words' },
  text: { name: 'Words' },
  'helpBox.text': { name: 'Before the numbers' },
  timeCode: { name: 'Time code', help: 'Such as 00:12:40' },
  recordingTime: { name: 'Where in the recording', help: 'Such as 00:12:40; for us alone' },
  title: { name: 'Title' },
  translation: { name: 'The words are a translation' },
  'translation.language': { name: 'Language in which it was said' },
  unnamed: { name: 'Tell readers why they are not named' },
  way: { name: 'How', help: 'By telephone, in person, in writing' },
  when: { name: 'When' },
  words: { name: 'How it is printed', help: 'Such as “Wednesday evening”; the date where empty' },
}

/** What a field of an object is called, by its name and the name of what holds it. */
export function labelOf(field: string, holder = ''): Label {
  return labels[`${holder}.${field}`] ?? labels[field] ?? { name: spaced(field) }
}

const entryNames: { readonly [field: string]: string } = {
  pictures: 'Picture',
  services: 'Place to find help',
  slides: 'Picture',
  sources: 'Source',
  bylines: 'Name',
  chain: 'Outlet or person',
  topics: 'Topic',
}

/** What one entry of a list is called, counted from one. */
export function entryNameOf(field: string, number: number): string {
  return `${entryNames[field] ?? labelOf(field).name} ${number}`
}

const choiceWords: { readonly [choice: string]: string } = {
  ...blockWordsFor('en').platforms,
  other: 'Another platform',
  live: 'Still at its address',
  gone: 'No longer at its address',
  expired: 'Gone by itself, as it was made to',
  back: 'Back again',
  'account-gone': 'The account is gone',
  restricted: 'Only some can see it',
  'login-wall': 'Behind a sign-in',
  unreachable: 'Cannot be reached',
  unknown: 'Not known',
  'signed-by-author': 'Signed by the author’s account',
  'fetched-by-us': 'Fetched by us',
  'seen-by-reporter': 'Seen by our reporter',
  'kept-by-archive': 'Kept by an archive',
  'sent-to-us': 'Sent to us',
  none: 'No',
  'provenance.none': 'We have no copy',
  'naming.none': 'Nobody is named',
  'answer.none': 'No answer yet',
  permission: 'Its maker or owner allows it',
  licence: 'Its licence allows it',
  official: 'It was handed out for this',
  quotation: 'It is quoted: the story is about the picture itself',
  news: 'It reports what happens now',
  named: 'Named',
  'unnamed-known-to-us': 'Not named, known to us',
  'unnamed-known-to-outlet': 'Not named, known to the outlet',
  direct: 'Direct: their very words',
  indirect: 'Indirect: told in ours',
  mixed: 'Mixed',
  unsourced: 'No source yet',
  post: 'A post',
  outlet: 'Another outlet',
  interview: 'An interview of ours',
  statement: 'A statement',
  broadcast: 'A broadcast or an event',
  document: 'A document',
  'editors-note': 'Editor’s note',
}

/** What a choice of a field is called. */
export function choiceOf(choice: string | number, field: string): string {
  return choiceWords[`${field}.${choice}`] ?? choiceWords[choice] ?? spaced(String(choice))
}

/** `roundUp` and `round-up` as words with a capital: a name that was not thought of is still readable. */
function spaced(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
