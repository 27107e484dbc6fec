import type { Pack } from './pack.ts'

/** An accusation worn as a title. */
export const accusedLabels: Pack = {
  rule: 'accused-labels',
  level: 'ask',
  topic: 'crime',
  onlyOnTopic: false,
  guideline: null,
  optional: false,
  terms: [
    {
      words:
        'accused killer|killers|murderer|murderers|rapist|rapists|paedophile|pedophile|slayer|shooter|gunman|attacker|attackers|fraudster|fraudsters|thief|thieves|robber|robbers|burglar|abuser|abusers|stalker|spy|spies|terrorist|terrorists|arsonist|kidnapper|trafficker|traffickers|smuggler|smugglers|molester|predator|hacker|hackers|swindler|conman|scammer|embezzler|drug-dealer | accused drug|sex|child|serial|mass|cop|bank|war dealer|dealers|offender|attacker|killer|killers|murderer|rapist|shooter|robber|predator|criminal|criminals|trafficker',
      instead: ['who is accused of murder', 'who is charged with fraud'],
      why: 'Before the name an accusation reads like a title, and the title like a verdict.',
      unless: ['of being'],
    },
    {
      words:
        'self-confessed|confessed|admitted killer|murderer|rapist|thief|fraudster|paedophile|attacker|abuser|stalker|bomber|gunman|hacker',
      instead: ['who has pleaded guilty to', 'who told police'],
      why: 'A confession is worth what the court makes of it; say where it was made.',
      unless: ['film', 'novel', 'convicted', 'pleaded guilty'],
    },
  ],
}
