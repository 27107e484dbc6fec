import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { PostCard } from '../../story/block.ts'
import type { PostPicture, QuotedPost } from '../../story/post.ts'
import { originalStates, pictureBases, platforms, provenances } from '../../story/post.ts'
import type { Given } from '../directives.ts'
import { addressIn, given, languageIn, moment, oneOf, refuse, words } from '../directives.ts'
import type { Reading } from '../reading.ts'
import { lose, sourceOf } from '../reading.ts'
import { inside, liftAll, liftWords } from './inside.ts'
import { plainText } from './plain-words.ts'

type Directive = LeafDirective | ContainerDirective

const authorAttributes: readonly string[] = ['author', 'handle', 'profile', 'address', 'at']
const postAttributes: readonly string[] = [
  ...authorAttributes,
  ...['platform', 'platformName', 'atWords', 'lang', 'state', 'stateAt', 'lastSeen', 'provenance'],
  'capture',
]

/** Reads `:::post{platform=… author=…}`, whose body is the post's own words. */
export function readPost(node: Directive, reading: Reading): PostCard {
  const from = given(node, postAttributes, reading)
  const { label, parts, rest } = inside(node, ['post-picture', 'quoted'], reading)
  liftWords(label, 'post', node, reading)
  const address = addressIn(from, 'address')
  const post = {
    platform: oneOf(from, 'platform', platforms, 'other'),
    platformName: platformNameIn(from),
    author: authorIn(from),
    address,
    postedAt: moment(from, 'at'),
    postedWords: words(from, 'atWords'),
    language: languageIn(from, 'lang'),
    text: plainText(rest, reading),
    pictures: parts.flatMap((part) =>
      part.name === 'post-picture' ? [pictureOf(part, reading)] : [],
    ),
    state: oneOf(from, 'state', originalStates, 'unknown'),
    stateAt: moment(from, 'stateAt'),
    lastSeen: moment(from, 'lastSeen'),
    provenance: oneOf(from, 'provenance', provenances, 'none'),
    quoted: quotedIn(parts, reading),
    ...captureIn(from),
  }
  return { type: 'postCard', attrs: { post } }
}

function captureIn(from: Given): { readonly capture?: string } {
  const capture = words(from, 'capture')
  return /^[\w-]{1,64}$/.test(capture) ? { capture } : {}
}

/** The name as given; where only `platform` names an unknown one, that. */
function platformNameIn(from: Given): string {
  const platform = words(from, 'platform')
  const known = platforms.some((name) => name === platform)
  return words(from, 'platformName') || (known ? '' : platform)
}

function authorIn(from: Given): QuotedPost['author'] {
  return {
    name: words(from, 'author'),
    handle: words(from, 'handle'),
    address: addressIn(from, 'profile'),
  }
}

/** A picture of the post, shown only where a file and a ground are given. */
function pictureOf(node: Directive, reading: Reading): PostPicture {
  const from = given(node, ['description', 'src', 'basis', 'ground'], reading)
  const { label, rest } = inside(node, [], reading)
  liftAll(rest, 'picture of a post', reading)
  const description = words(from, 'description') || label
  if (description !== label) liftWords(label, 'picture of a post', node, reading)
  const media = words(from, 'src')
  const ground = words(from, 'ground')
  if (media !== '' && ground === '')
    refuse(from, 'src', 'No ground for showing it is given; it is only described')
  if (media === '' && ground !== '') refuse(from, 'ground', 'No file is given to show')
  if (media === '' || ground === '') return { description, shown: null }
  reading.pictures.add(media)
  const basis = pictureBases.find((one) => one === words(from, 'basis'))
  return { description, shown: { media, ...(basis && { basis }), ground } }
}

function quotedIn(parts: readonly Directive[], reading: Reading): QuotedPost | null {
  const [node, ...others] = parts.filter(({ name }) => name === 'quoted')
  for (const other of others) {
    lose(
      reading,
      'directive',
      sourceOf(reading, other),
      'A post quotes one other post at most',
      other,
    )
  }
  if (!node) return null
  const from = given(node, authorAttributes, reading)
  const { label, rest } = inside(node, [], reading)
  const text = plainText(rest, reading)
  const words = text || label
  if (words !== label) liftWords(label, 'quoted post', node, reading)
  const address = addressIn(from, 'address')
  if (address === null) {
    lose(
      reading,
      'directive',
      toldOf(from),
      'A quoted post needs an address; its words follow',
      node,
    )
    liftWords(words, 'post', node, reading)
    return null
  }
  return { author: authorIn(from), address, postedAt: moment(from, 'at'), text: words }
}

/** A directive's name and attributes as they might have been typed. */
function toldOf({ node, values }: Given): string {
  const pairs = Object.entries(values).map(([name, value]) => `${name}="${value ?? ''}"`)
  return [node.name, ...pairs].join(' ')
}
