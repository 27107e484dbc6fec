import { nlgjaTransgender } from '../guidelines/nlgja.ts'
import type { Pack } from './pack.ts'

/** “Transgender” as anything but an adjective: NLGJA’s entry, for newsrooms that follow it. */
export const transgenderTerms: Pack = {
  rule: 'transgender-terms',
  level: 'ask',
  topic: 'gender-identity',
  onlyOnTopic: false,
  guideline: nlgjaTransgender,
  optional: true,
  terms: [
    {
      words: 'transgendered | transgenderism',
      instead: ['transgender'],
      why: 'It sounds like something that was done to somebody; the adjective is “transgender”.',
    },
    {
      words: 'transgenders | the transgender',
      instead: ['transgender people'],
      why: 'It is an adjective; as a noun many hear it as a slur.',
      unless: [
        'the transgender woman|women|man|men|person|people|community|girl|boy|athlete|athletes|student|students|teenager|teenagers|youth|rights|law|pupil|pupils|swimmer|model|actor|actress|singer|soldier|soldiers|population|movement|flag|author|writer|candidate|politician|activist|activists|character|ban|debate|issue|equality|legal|law|day|artist|patients|patient|prisoner|prisoners|service|troops|health|children|child|journalist|journalists|employee|players|player',
      ],
    },
    {
      words: 'is|was|as|became|a a transgender | a transgender who|that | openly a transgender',
      instead: ['is transgender', 'a transgender woman', 'a transgender man'],
      why: 'It is an adjective: somebody is transgender, or a transgender woman.',
      unless: [
        'a transgender woman|women|man|men|person|people|community|girl|boy|athlete|athletes|student|students|teenager|youth|rights|pupil|swimmer|model|actor|actress|singer|soldier|movement|flag|author|writer|candidate|politician|activist|character|ban|debate|issue|artist|patient|prisoner|employee|player|child|role|icon|lesbian|parent|father|mother|journalist|teacher|nurse|officer|veteran|advocate|comedian|musician',
      ],
    },
  ],
}
