import type { HelpBox } from '../../../story/block.ts'
import { isUnchecked } from '../../help/help-for.ts'
import { services } from '../../help/services.ts'
import type { Asked, Proof, Rule } from '../rule.ts'

/** Asks about a help box that nobody has checked for a year, or ever. */
export const helpBoxCurrent: Rule = {
  name: 'help-box-current',
  level: 'ask',
  summary:
    'Asks whether the services of a help box still answer, where it was last checked more than a year ago, or never.',
  guideline: null,
  run: ({ reading, facts }) =>
    boxesIn({ reading, facts }).flatMap(({ box, place }) =>
      isUnchecked(box.attrs.checked, facts.today)
        ? [
            {
              ...place,
              message: `${checkedWords(box)}: do these numbers answer, at these hours?`,
              why: 'Services move and close, and a number that nobody answers is worse than none.',
              suggestion: 'Call or look at each, and set the day of the check',
            },
          ]
        : [],
    ),
}

function checkedWords({ attrs }: HelpBox): string {
  return attrs.checked === null
    ? 'Nobody has said that they looked at these'
    : `This was last checked on ${attrs.checked}`
}

/** Asks about a help box that has nothing for readers in a country that the publication serves. */
export const helpBoxServesReaders: Rule = {
  name: 'help-box-serves-readers',
  level: 'ask',
  summary:
    'Asks about countries that the publication serves and a help box leaves out, where a service there is known.',
  guideline: null,
  run: (proof) => {
    const boxes = boxesIn(proof)
    const [first] = boxes
    if (!first) return []
    const entries = boxes.flatMap(({ box }) => box.content)
    const missing = proof.facts.countries.filter(
      (country) =>
        !entries.some(({ attrs }) => isOf(attrs.country, country)) && isServed(boxes, country),
    )
    if (missing.length === 0) return []
    return [
      {
        ...first.place,
        message: `Where do readers in ${missing.join(', ')} find help?`,
        why: 'The publication serves them too, and most helplines answer in one country only.',
        suggestion: null,
      },
    ]
  },
}

interface PlacedBox {
  readonly box: HelpBox
  readonly place: Pick<Asked, 'start' | 'end'>
}

/** The help boxes of a story, each with the place of its first words. */
function boxesIn({ reading: { draft } }: Proof): readonly PlacedBox[] {
  return (draft.story?.body.content ?? []).flatMap((block, index) => {
    if (block.type !== 'helpBox') return []
    const path = `body.content[${index}]`
    const passage = draft.passages.find(
      (one) => one.path === path || one.path.startsWith(`${path}.`),
    )
    if (!passage) return []
    return [
      { box: block, place: { start: passage.start, end: passage.start + passage.text.length } },
    ]
  })
}

/** Whether we know a service in a country that helps with what the boxes’ services help with. */
function isServed(boxes: readonly PlacedBox[], country: string): boolean {
  const names = boxes.flatMap(({ box }) => box.content.map(({ attrs }) => attrs.name.toLowerCase()))
  const subjects = services
    .filter(({ name }) => names.some((other) => other.includes(name.toLowerCase())))
    .flatMap((entry) => entry.subjects)
  return services.some(
    (entry) =>
      entry.country === country && entry.subjects.some((subject) => subjects.includes(subject)),
  )
}

const regions = new Intl.DisplayNames('en', { type: 'region' })

/** Whether a box’s country, a code or a name, is the one of this code. */
function isOf(written: string, code: string): boolean {
  return written === code || written === regions.of(code)
}
