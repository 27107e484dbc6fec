import type { SignWords } from '../sign.ts'

/** Words that several rules of care look for. */
export const sharedWords: readonly SignWords[] = [
  {
    words:
      'said|says|saying|told|tells|telling|revealed|reveals|revealing|disclosed|discloses|announced|announces|confirmed|confirms|testified|recalled|explained|explains|described|describes|spoke|spoken|speaks|talked|talks|talking|discussed | according to | open|candid|honest|frank about | opened up | in an|the interview | in a statement | in her|his|their memoir|autobiography|book|documentary|podcast|post | went public | court documents|records|papers|filings|filing|heard | tribunal|jury|court was told | diagnosed by | publicly | wrote|writes|written|writing that|about|of|on | shared|shares that|his|her|their',
    signs: ['attribution'],
  },
  { words: 'inquest was told | inquest heard', signs: ['attribution', 'official'] },
  // People who make films are not in them.
  {
    words:
      'film|movie|opera|soap|drama|television|play star|stars|actor|actress|singer|singers|producer|director|maker|makers|editor|company|festival|studio|studios|teacher|student|students|school|critic|writer|world|industry|crew | played by ear | character reference|witness|assassination',
  },
  {
    words:
      'character|characters|film|films|movie|movies|novel|novels|opera|play|plays|drama|sitcom|storyline|plot|fictional|protagonist|heroine|soap | plays|play|played|playing a|an|the|him|her | stars as | starring as | off stage | two hander | final act | played by | portrays|portrayed|portraying | the role of | in the role',
    signs: ['fiction'],
  },
]
