/**
 * The words that labels of Stet-Wire may use, each list closed: a word outside it is a slip. They were chosen by an author
 * who had not read the desk's code; where the desk names the same things, the compiler refuses a word that it does not have.
 */
import type { Said, TopicName } from '@stet/core/desk'

export const genres = ['celebrity', 'health', 'crime', 'politics', 'local', 'culture'] as const
export const types = ['direct', 'mixed', 'indirect'] as const satisfies readonly Said['kind'][]
export const channels = [
  'post',
  'interview',
  'statement',
  'broadcast',
  'court',
  'document',
  'outlet-report',
  'unknown',
] as const satisfies readonly Said['channel'][]
export const namings = ['named', 'unnamed', 'none'] as const satisfies readonly Said['naming'][]
export const distances = ['us', 'public', 'outlet', 'unknown'] as const
export const marks = ['scare', 'title', 'nickname', 'term', 'slogan'] as const
export const topics = [
  'suicide',
  'mental-health',
  'eating-disorders',
  'abuse',
  'addiction',
  'minors',
  'pregnancy-loss',
  'immigration',
  'gender-identity',
  'crime',
] as const satisfies readonly TopicName[]

/** What a desk editor would not let out of the door unanswered. */
export const mustAnswerKinds = [
  'suicide-method',
  'no-help-line',
  'child-named',
  'complainant-identifiable',
  'diagnosis-unsourced',
  'crime-as-fact',
  'unnamed-attack',
] as const

/** What a desk editor would ask about. */
export const askKinds = [
  'help-line-missing',
  'unnamed-without-reason',
  'boilerplate-reason',
  'plural-sources',
  'unnamed-claim-endorsed',
  'outlet-not-named',
  'relative-date-stale',
  'claim-without-attribution',
  'agentless-report',
  'deleted-without-ground',
  'headline-beyond-body',
  'no-comment-sought',
  'speakers-disagree',
  'orphan-quotation',
  'unbalanced-marks',
  'term',
  'illness-metaphor',
  'single-cause',
  'note-contents',
  'romantic-death',
  'crisis-as-spectacle',
  'many-posts-unwell',
  'weight-figure',
  'appearance-comment',
  'trigger-frame',
  'blame-detail',
  'praise-of-accused',
  'illness-and-violence',
  'cause-before-coroner',
  'label-before-name',
  'arrested-for',
  'relative-named',
  'status-irrelevant',
  'former-name',
  'pronoun-switch',
  'pregnancy-speculation',
  'school-named',
  'medical-claim-unsourced',
  'jargon-unexplained',
  'link-text',
] as const
