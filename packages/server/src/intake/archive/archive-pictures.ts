import type { Newsroom } from '../../newsroom.ts'
import type { Scratch } from '../../storage/scratch.ts'
import type { IntakeFolder } from '../intake-folder.ts'
import {
  missing,
  openPictureKeeper,
  type PictureKeeper,
  type PictureTaker,
  type TakenPicture,
} from '../take-pictures.ts'
import { openPictureFinder, type PictureFinder } from './find-picture.ts'
import { pictureKey } from './picture-key.ts'

/** How many pictures are remembered that were just taken: pages of one time show the same. */
const remembered = 2_000

interface Place {
  readonly find: PictureFinder
  readonly keep: PictureKeeper
}

/**
 * Takes the pictures that an archive's stories name by their old addresses, from folders of files. Nothing is ever
 * fetched: what is in no folder is a loss.
 */
export async function openArchivePictures(
  newsroom: Newsroom,
  folders: readonly IntakeFolder[],
  { dryRun, scratch }: { readonly dryRun: boolean; readonly scratch: Scratch },
): Promise<PictureTaker> {
  const places: Place[] = []
  for (const folder of folders) {
    const find = openPictureFinder(folder.files)
    places.push({ find, keep: await openPictureKeeper(newsroom, folder, { dryRun }) })
  }
  const known = new Map<string, TakenPicture>()
  const take = async (address: string): Promise<TakenPicture> => {
    const found = known.get(address)
    const taken = found ?? (await takeFrom(places, address, scratch))
    known.delete(address)
    known.set(address, taken)
    if (known.size > remembered) {
      const [oldest = ''] = known.keys()
      known.delete(oldest)
    }
    if ('media' in taken) scratch.show(pictureKey(address))
    return taken
  }
  return { take, asked: new Set() }
}

/** How it is remembered that a file was taken as a picture. */
export function fileKey(path: string): string {
  return `file:${path}`
}

async function takeFrom(
  places: readonly Place[],
  address: string,
  scratch: Scratch,
): Promise<TakenPicture> {
  for (const { find, keep } of places) {
    const path = find(address)
    if (path === undefined) continue
    const taken = await keep(path)
    if ('media' in taken) scratch.show(fileKey(path))
    return 'media' in taken ? taken : { loss: missing(address, taken.loss.why) }
  }
  const why = 'it is not among the files that came along, and nothing is fetched'
  return { loss: missing(address, why) }
}
