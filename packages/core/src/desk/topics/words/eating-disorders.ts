import type { SignWords } from '../sign.ts'

const self = 'himself|herself|themself|themselves|myself'

/** Words of eating disorders, of what people with them do, and of how bodies are talked about. */
export const eatingDisorderWords: readonly SignWords[] = [
  {
    words:
      'anorexia | anorexia nervosa | bulimia | bulimia nervosa | eating disorder|disorders | disordered eating | binge eating disorder | binge eating | orthorexia | arfid',
    signs: ['disorder', 'eating-disorder'],
    topic: 'eating-disorders',
    weight: 1,
  },
  {
    words: 'anorexic|anorexics|bulimic|bulimics',
    signs: ['disorder-adjective', 'eating-disorder'],
    topic: 'eating-disorders',
    weight: 1,
  },
  {
    words: 'body image | body dysmorphia | diet culture | thinspiration | pro ana',
    topic: 'eating-disorders',
    weight: 0.4,
  },
  {
    words: `laxative|laxatives|diuretics | diet|slimming pills | made|make|making ${self} sick|vomit | self induced vomiting | starve|starved|starving ${self} | skip|skipped|skipping meals|breakfast|lunch|dinner | purge|purged|purging|purges | binged|bingeing|binging | ate|eating|eats nothing but | lived|living|surviving|survived on | water fast|fasting | weigh|weighed|weighing ${self} | chewed and spat | count|counted|counting|counts calories | restrict|restricted|restricting ${self} | exercised|exercising compulsively | hide|hid|hiding food | cut out carbs`,
    signs: ['purging'],
    topic: 'eating-disorders',
    weight: 0.35,
    unless:
      'members | officials | ministry | army | generals | benefits | savings | island | boxset | series | episodes | data | records | emissions | pension',
  },
  {
    words:
      'gaunt|skeletal|emaciated|skinny|bony|scrawny|haggard|waiflike|chubby|podgy|bloated|unrecognisable|unrecognizable|curvy|curvier|slimmer|thinner | painfully|dangerously|worryingly|shockingly|alarmingly|too|very|so|stick|rake thin | size zero | slimmed down | slimmed|slimline figure|frame | shrinking|tiny|slender|fuller|trim|toned frame|figure | weight loss|gain | piled on the pounds | shed the pounds | baby weight | ballooned in | bikini body | beach body | dramatic transformation | skin and bones | wasting away',
    signs: ['body-state'],
    topic: 'eating-disorders',
    weight: 0.2,
  },
]
