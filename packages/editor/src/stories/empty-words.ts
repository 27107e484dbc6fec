import { isNarrow, type ListFilter } from './list-filter.ts'

/** The words for a list with nothing in it. */
export function wordsFor(
  filter: ListFilter,
  mayBegin: boolean,
): { readonly heading: string; readonly help: string } {
  const { status, ...others } = filter
  if (isNarrow(others)) {
    return {
      heading: 'No story matches',
      help: 'Headlines and bylines are searched. Try fewer words, or take a filter away.',
    }
  }
  switch (status) {
    case 'draft':
      return { heading: 'No drafts', help: 'Every story is out, or waits for its hour.' }
    case 'scheduled':
      return {
        heading: 'Nothing is scheduled',
        help: 'A story that waits for its hour is listed here. You choose the hour when you publish.',
      }
    case 'published':
      return {
        heading: 'Nothing is published yet',
        help: 'When a story is published, it is listed here, and its page is at its address.',
      }
    case 'unpublished':
      return {
        heading: 'No story was taken off the site',
        help: 'The address of such a story goes on answering, and says that it was taken off.',
      }
    case undefined:
      return {
        heading: 'No stories yet',
        help: mayBegin
          ? 'Begin with “New story”, or press n. It is saved as you write.'
          : 'Stories that others begin are listed here.',
      }
    default:
      return status satisfies never
  }
}
