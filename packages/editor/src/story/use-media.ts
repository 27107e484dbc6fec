import type { Media, MediaId, Rendition } from '@stet/core/story'
import { useQuery } from '@tanstack/react-query'
import { api, given } from '../server.ts'

/** The facts of a picture's file; undefined until they are known, and where there is no picture. */
export function useMedia(id: MediaId | null): Media | undefined {
  const { data } = useQuery({
    queryKey: ['media', id],
    queryFn: async () => (await given(api.media[':id'].$get({ param: { id: id ?? '' } }))).media,
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}

/** The widest JPEG of a picture up to a width in pixels; the narrowest where all are wider. */
export function formOf(media: Media | undefined, width: number): Rendition | undefined {
  const forms = (media?.renditions ?? [])
    .filter(({ type }) => type === 'image/jpeg')
    .toSorted((a, b) => a.width - b.width)
  return forms.findLast((form) => form.width <= width) ?? forms[0]
}
