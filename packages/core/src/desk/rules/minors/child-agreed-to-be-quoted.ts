import { ipsoChildren } from '../../guidelines/ipso.ts'
import { isAbout } from '../../topics/topics-in.ts'
import type { Rule } from '../rule.ts'

/** Notes the first quotation of each child: who agreed to it. */
export const childAgreedToBeQuoted: Rule = {
  name: 'child-agreed-to-be-quoted',
  level: 'note',
  summary:
    'Where a child is quoted on their own or another child’s welfare, a parent or guardian agreed.',
  guideline: ipsoChildren,
  run: ({ reading: { said, people, topics, draft } }) => {
    if (!topics.some(({ isSubject }) => isSubject) && !isAbout(topics, 'minors')) return []
    const asked = new Set<number>()
    return said.flatMap((one) => {
      const id = one.speaker?.being
      if (id === null || id === undefined || one.kind === 'indirect' || asked.has(id)) return []
      const being = people.beings[id]
      const passage = draft.passages[one.passage]
      if (!being || being.age === null || being.age >= 18 || passage?.kind === 'card') return []
      asked.add(id)
      return [
        {
          start: one.start,
          end: one.end,
          message: `Who agreed that ${being.name} is quoted?`,
          why: 'Under sixteen, and wherever it touches their welfare, a child’s consent is not enough.',
          suggestion: 'Keep with the source who of the parents or guardians agreed, and when.',
        },
      ]
    })
  },
}
