/**
 * What a field is called by those who write: by its path without the numbers of lists, else by its
 * last part: `post.author.name`, `alternative`.
 */
export function fieldName(path: string): string {
  const plain = path.replace(/\[\d+\]/g, '')
  const last = plain.split('.').at(-1) ?? plain
  const name = names[plain] ?? names[last] ?? inWords(last)
  const place = /\[(\d+)\]/.exec(path)?.[1]
  return place === undefined ? name : `${name} (${Number(place) + 1})`
}

const names: Readonly<Record<string, string>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  slug: 'Address',
  section: 'Section',
  kind: 'Kind of piece',
  language: 'Language',
  zone: 'Time zone',
  care: 'Careful story',
  oldBanner: 'Banner on an old story',
  comments: 'Comments',
  'comments.type': 'Comments',
  'comments.reason': 'Why comments are closed',
  'comments.slow': 'Seconds between two comments',
  'comments.days': 'Days until comments are closed',
  bylines: 'Bylines',
  topics: 'Topics',
  lead: 'Lead picture',
  'variants.search': 'Headline for search',
  'variants.social': 'Headline for social networks',
  'variants.mail': 'Headline for mail',
  media: 'Picture file',
  alternative: 'Alternative text',
  decorative: 'Decorative',
  focus: 'Focal point',
  what: 'What it is',
  from: 'Kept from',
  links: 'Links',
  level: 'Level',
  ordered: 'Numbered',
  attribution: 'Who said it',
  cite: 'Address of the source',
  name: 'Name',
  'post.platform': 'Platform',
  'post.platformName': 'Name of the platform',
  'post.author.name': 'Author',
  'post.author.handle': 'Handle',
  'post.author.address': 'Address of the author',
  'post.address': 'Address of the post',
  'post.postedAt': 'Posted at',
  'post.postedWords': 'When it was posted, in words',
  'post.text': 'Text of the post',
  'post.state': 'Whether it is still there',
  'post.stateAt': 'Looked at',
  'post.lastSeen': 'Last seen',
  'post.provenance': 'How we have it',
  'post.quoted.author.name': 'Author of the quoted post',
  'post.quoted.text': 'Text of the quoted post',
  'post.pictures.description': 'Description of a picture',
  'post.pictures.shown.media': 'Picture file',
  'post.pictures.shown.basis': 'On what basis the picture is shown',
  'post.pictures.shown.ground': 'Why the picture may be shown',
  publishedAt: 'Published at',
  readAt: 'Last read',
  checked: 'Checked on',
  reviewed: 'Reviewed on',
  words: 'Time in words',
  when: 'Time',
  outlet: 'Outlet',
  speaker: 'Speaker',
  naming: 'Naming',
  story: 'Linked story',
  askedAt: 'Asked at',
  asOf: 'As of',
  by: 'By which way',
  asked: 'Who was asked',
  about: 'About what',
}

/** `timeCode` as `Time code`. */
function inWords(key: string): string {
  const spaced = key.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
