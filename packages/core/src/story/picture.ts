/** The SHA-256 of a file's bytes, in hexadecimal. */
export type MediaId = string

/** A picture as a story uses it. */
export interface Picture {
  readonly media: MediaId
  /** What the picture shows, for those who cannot see it; null until somebody wrote it. */
  readonly alternative: string | null
  /** Says on purpose that the picture tells nothing that the text does not. */
  readonly decorative: boolean
  readonly caption: string
  readonly credit: string
  /** The point that must stay visible when the picture is cropped, from 0,0 to 1,1. */
  readonly focus: Focus
}

export interface Focus {
  readonly x: number
  readonly y: number
}

/** One form of a picture that a page may load. */
export interface Rendition {
  readonly type: 'image/avif' | 'image/webp' | 'image/jpeg'
  readonly width: number
  readonly height: number
  /** From the root of the site: `/media/…`. */
  readonly address: string
}

/** What is known of a media file: facts that pages need and stories do not hold. */
export interface Media {
  readonly id: MediaId
  readonly type: string
  readonly width: number
  readonly height: number
  /** The file's size in bytes. */
  readonly size: number
  /** The name that the file came with. */
  readonly name: string
  /** The mean colour, `#rrggbb`, shown while the picture loads. */
  readonly colour: string
  readonly renditions: readonly Rendition[]
}
