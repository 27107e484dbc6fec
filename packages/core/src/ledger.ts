// The door of ledger/: what was published, noted and taken out, in a list that only grows.
export type { Checkpoint } from './ledger/checkpoint.ts'
export { checkpointText, ledgerOrigin, signedNote } from './ledger/checkpoint.ts'
export type { PublicContent, ToldVersion } from './ledger/content.ts'
export { contentText, publicContent } from './ledger/content.ts'
export type { LedgerEntry, LedgerKind } from './ledger/entry.ts'
export { entryText, ledgerKinds } from './ledger/entry.ts'
export { entriesTile, tilePath, tileWidth } from './ledger/tile-path.ts'
export type { Hash, Tile, Tree } from './ledger/tree.ts'
export { emptyTree, growTree, leafHash, rootOf } from './ledger/tree.ts'
export type { ToldEntry, ToldNote, VersionsFile, Withheld } from './ledger/versions-file.ts'
export {
  newNotes,
  shownVersions,
  toldNote,
  versionsPath,
  withheldVersions,
} from './ledger/versions-file.ts'
