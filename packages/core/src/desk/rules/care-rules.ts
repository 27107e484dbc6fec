import { addictionPicturesPlain } from './addiction/addiction-pictures-plain.ts'
import { overdoseHasSource } from './addiction/overdose-has-source.ts'
import { recoveryNotAdmitted } from './addiction/recovery-not-admitted.ts'
import { storyIsCareful } from './care/story-is-careful.ts'
import { bodyNotRemarkedOn } from './eating-disorders/body-not-remarked-on.ts'
import { eatingDisorderWithoutFigures } from './eating-disorders/eating-disorder-without-figures.ts'
import { eatingDisorderWithoutMethods } from './eating-disorders/eating-disorder-without-methods.ts'
import { helpBoxCurrent, helpBoxServesReaders } from './help/help-box-current.ts'
import {
  helpBesideAddiction,
  helpBesideEatingDisorders,
  helpBesideMentalHealth,
  helpBesidePregnancyLoss,
  helpBesideSuicide,
} from './help/help-rules.ts'
import { crisisNotSpectacle } from './mental-health/crisis-not-spectacle.ts'
import { diagnosisDated } from './mental-health/diagnosis-dated.ts'
import { diagnosisHasSource } from './mental-health/diagnosis-has-source.ts'
import { diagnosisNotMetaphor } from './mental-health/diagnosis-not-metaphor.ts'
import { violenceNotExplainedByIllness } from './mental-health/violence-not-explained-by-illness.ts'
import { lossBlamesNobody } from './pregnancy-loss/loss-blames-nobody.ts'
import { lossNamedByWeeks } from './pregnancy-loss/loss-named-by-weeks.ts'
import { parentsOwnWord } from './pregnancy-loss/parents-own-word.ts'
import { pregnancyHasSource } from './pregnancy-loss/pregnancy-has-source.ts'
import type { Rule } from './rule.ts'
import { lastWordsUntold } from './suicide/last-words-untold.ts'
import { suicideHeadlinePlain } from './suicide/suicide-headline-plain.ts'
import { suicideMethodUntold } from './suicide/suicide-method-untold.ts'
import { suicideNotExplainedByOneThing } from './suicide/suicide-not-explained-by-one-thing.ts'
import { suicidePicturesPlain } from './suicide/suicide-pictures-plain.ts'
import { suicideStoryHasHope } from './suicide/suicide-story-has-hope.ts'
import { youngDeathsKeptApart } from './suicide/young-deaths-kept-apart.ts'

/** What the desk asks about suicide, mental health, eating disorders, addiction and the loss of a pregnancy. */
export const careRules: readonly Rule[] = [
  storyIsCareful,
  suicideMethodUntold,
  helpBesideSuicide,
  lastWordsUntold,
  suicideNotExplainedByOneThing,
  suicideHeadlinePlain,
  suicidePicturesPlain,
  youngDeathsKeptApart,
  suicideStoryHasHope,
  diagnosisHasSource,
  diagnosisDated,
  violenceNotExplainedByIllness,
  diagnosisNotMetaphor,
  crisisNotSpectacle,
  helpBesideMentalHealth,
  eatingDisorderWithoutFigures,
  eatingDisorderWithoutMethods,
  bodyNotRemarkedOn,
  helpBesideEatingDisorders,
  overdoseHasSource,
  recoveryNotAdmitted,
  addictionPicturesPlain,
  helpBesideAddiction,
  lossNamedByWeeks,
  pregnancyHasSource,
  lossBlamesNobody,
  parentsOwnWord,
  helpBesidePregnancyLoss,
  helpBoxCurrent,
  helpBoxServesReaders,
]
