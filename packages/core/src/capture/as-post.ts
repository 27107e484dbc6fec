import type { Post } from '../story/post.ts'
import type { CapturedPost } from './captured.ts'

/** A captured post as a story's card shows it: its pictures kept, not shown, until somebody chooses a ground. */
export function postOf(
  captured: CapturedPost,
  facts: Pick<Post, 'state' | 'stateAt' | 'lastSeen' | 'provenance'>,
): Post {
  const { quoted } = captured
  return {
    platform: captured.platform,
    platformName: captured.platform === 'other' ? captured.platformName : '',
    author: authorOf(captured),
    address: captured.address,
    postedAt: captured.postedAt,
    postedWords: captured.postedAt === null ? captured.postedWords : '',
    language: captured.language,
    text: captured.text,
    pictures: captured.media.map(({ description }) => ({ description, shown: null })),
    ...facts,
    quoted: quoted && {
      author: authorOf(quoted),
      address: quoted.address,
      postedAt: quoted.postedAt,
      text: quoted.text,
    },
  }
}

function authorOf({ author: { name, handle, address } }: CapturedPost): Post['author'] {
  return { name, handle, address }
}
