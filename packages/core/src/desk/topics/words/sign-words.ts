import type { SignWords } from '../sign.ts'
import { addictionWords } from './addiction.ts'
import { eatingDisorderWords } from './eating-disorders.ts'
import { mentalHealthWords } from './mental-health.ts'
import { otherTopicWords } from './others.ts'
import { pregnancyLossWords } from './pregnancy-loss.ts'
import { sharedWords } from './shared.ts'
import { suicideWords } from './suicide.ts'

/** All words of sensitive subjects and for rules of care. */
export const signWords: readonly SignWords[] = [
  ...suicideWords,
  ...mentalHealthWords,
  ...eatingDisorderWords,
  ...addictionWords,
  ...pregnancyLossWords,
  ...otherTopicWords,
  ...sharedWords,
]
