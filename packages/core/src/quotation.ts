// The door of quotation/: who said it, and where the words come from.
export {
  copiedWords,
  type Evidence,
  type HeldCopies,
  type HeldCopy,
  type KeptWords,
  type RecordingKind,
  recordingKinds,
} from './quotation/copy.ts'
export type { Change, ChangeType, Match, Place, Stretch } from './quotation/match/match.ts'
export { matchQuotation } from './quotation/match/match-quotation.ts'
export type { Quotation, Source, Translation, Unnamed } from './quotation/quotation.ts'
export type { Standing } from './quotation/standing.ts'
export { standingOf, standingsOf } from './quotation/standing.ts'
export {
  readTranscript,
  type TimeCode,
  type Transcript,
  timeCodeAt,
} from './quotation/transcript.ts'
export { withCopies } from './quotation/with-copies.ts'
