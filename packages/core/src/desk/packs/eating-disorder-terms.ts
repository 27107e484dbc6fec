import { beatMedia } from '../guidelines/beat.ts'
import type { Pack } from './pack.ts'

/** Words that make a sight of bodies; asked about in stories about eating disorders alone. */
export const eatingDisorderTerms: Pack = {
  rule: 'eating-disorder-terms',
  level: 'ask',
  topic: 'eating-disorders',
  onlyOnTopic: true,
  guideline: beatMedia,
  optional: false,
  terms: [
    {
      words:
        'skeletal|emaciated|skeleton | skin and bones|bone | bag of bones | walking skeleton | skeleton thin | stick thin | rake thin | stick insect',
      instead: ['very ill'],
      why: 'To some readers it is a picture to measure themselves against.',
      unless: ['remains', 'muscle*', 'fossil*', 'dinosaur*', 'staff', 'dig', 'excavat*'],
    },
    {
      words:
        'dangerously|painfully|worryingly|shockingly|alarmingly|deathly|scarily thin|slim|skinny|underweight',
      instead: ['very ill'],
      why: 'To some readers it is a picture to measure themselves against, and most people with an eating disorder are not underweight.',
    },
    {
      words:
        'before and after | before and afters | size zero | lowest weight | goal weight | target weight | thigh gap | thinspiration | thinspo | pro ana',
      instead: [],
      why: 'It gives readers who are ill something to compare with or to look for.',
      unless: ['crash', 'war', 'rehearsals', 'the show', 'matches', 'the match', 'the concert'],
    },
    {
      words: 'anorexics|bulimics | an anorexic | a bulimic | the anorexic|bulimic',
      instead: ['people with anorexia', 'a person with bulimia'],
      why: 'People come first; an illness is something that they have.',
      unless: ['patient*', 'ward', 'episode'],
    },
    {
      words:
        'starved|starving himself|herself|themselves | wasted|wasting away | ate like a bird | never looked better | looked amazing|incredible|fantastic | bikini|beach ready|body',
      instead: [],
      why: 'It either blames or admires the illness.',
    },
    {
      words:
        'extreme|crash|fad diet|diets|dieting | slimmer|slimmers disease | slimmer’s disease | battle with food | war with food|his|her body | self control around food | willpower',
      instead: ['an illness'],
      why: 'An eating disorder is an illness and no diet that went too far.',
    },
    {
      words:
        'junk|bad|naughty|guilty food|foods|pleasure|pleasures|treat|treats | clean eating | cheat day|days|meal|meals | sinful | sinfully',
      instead: ['food'],
      why: 'Food that is good or bad is how the illness talks.',
    },
  ],
}
