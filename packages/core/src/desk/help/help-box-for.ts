import type { HelpBox } from '../../story/block.ts'
import type { TopicName } from '../topics/topic.ts'
import type { HelpEntry } from './help-entry.ts'

/** The subject that each rule asks help for, by the rule's name. */
const topics: ReadonlyMap<string, TopicName> = new Map([
  ['help-beside-suicide', 'suicide'],
  ['help-beside-eating-disorders', 'eating-disorders'],
  ['help-beside-mental-health', 'mental-health'],
  ['help-beside-addiction', 'addiction'],
  ['help-beside-pregnancy-loss', 'pregnancy-loss'],
  ['help-beside-abuse', 'abuse'],
])

/** The subject that a rule asks help for, by the rule's name; undefined where it asks something else. */
export function helpTopicOf(rule: string): TopicName | undefined {
  return topics.get(rule)
}

/**
 * A help box of these services, to begin with. It is checked as long ago as the one that was looked at first, and not at
 * all (null) where nobody has looked at one of them.
 */
export function helpBoxFor(entries: readonly HelpEntry[]): HelpBox {
  const days = entries.map(({ checked }) => checked).filter((day) => day !== null)
  const [oldest = null] = days.toSorted()
  const checked = days.length < entries.length ? null : oldest
  return {
    type: 'helpBox',
    attrs: { title: 'Where to find help', text: '', checked },
    content: entries.map(({ name, number, hours, address, country }) => ({
      type: 'helpService',
      attrs: { name, number, hours, address, country },
    })),
  }
}
