export type { Badge, Comment, CommentState, QueueName, QuotedPassage } from './comments/comment.ts'
export {
  type DecisionDeed,
  decisionDeeds,
  type ReportReason,
  type RuleCode,
  reportReasons,
  ruleCodes,
  type SanctionKind,
  sanctionKinds,
} from './comments/decision.ts'
export { type Distress, distressIn } from './comments/distress/distress-in.ts'
export { type NamedRole, type StoryRead, storyFactsOf } from './comments/facts/story-facts.ts'
export type { CommenterLetter, CommenterNews } from './comments/letter.ts'
export { isRefusedPlainly, judge } from './comments/moderation/judge.ts'
export type {
  CheckerAnswer,
  Finding,
  HousePhrase,
  Judgement,
  LatelyFacts,
  ModerationSettings,
  StoryFacts,
  StoryPerson,
  Submission,
  WriterFacts,
} from './comments/moderation.ts'
export { type OrderKind, type OrderOutcome, orderKinds, orderOutcomes } from './comments/order.ts'
export { type CompiledPhrases, compilePhrases } from './comments/phrases/compile-phrases.ts'
export { phraseLanguages } from './comments/phrases/packs.ts'
export type { FoundPhrase, Phrase, PhraseOutcome } from './comments/phrases/phrase.ts'
export { phrasesIn } from './comments/phrases/phrases-in.ts'
export { textKey } from './comments/phrases/text-key.ts'
export {
  type CheckerSetting,
  type CommentSettings,
  type DutyHours,
  type DutySpan,
  initialCommentSettings,
} from './comments/policy/comment-settings.ts'
export { isOnDuty, nextDuty, readByOf } from './comments/policy/duty.ts'
export { closesAtOf, type PolicyQuestion, policyNow } from './comments/policy/policy-now.ts'
export { readCommentSettings } from './comments/policy/read-comment-settings.ts'
export type { ClosedWhy, CommentPolicy, PolicyNow } from './comments/policy.ts'
export {
  type CleanName,
  cleanName,
  type NameProblem,
  nameKey,
} from './comments/text/clean-name.ts'
export { cleanText } from './comments/text/clean-text.ts'
export type {
  CommentBlock,
  CommentInline,
  CommentLink,
  CommentText,
} from './comments/text/comment-text.ts'
export { plainOf } from './comments/text/plain-of.ts'
export { readCommentText } from './comments/text/read-comment-text.ts'
export {
  type CommentSort,
  commentSorts,
  type ShownComment,
  type ThreadPart,
} from './comments/thread.ts'
