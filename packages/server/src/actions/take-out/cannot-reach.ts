/**
 * What no act of ours reaches, in words for whoever takes something out: it is for them to ask others, and to know what
 * stays.
 */
export const cannotReach: readonly string[] = [
  'Copies that readers, search engines, web archives and other programs made: ask each of them. Search engines have a form for it',
  'Feeds that were read and letters that were sent: those who have them keep them. The feeds say that the story was changed',
  'Caches between you and readers (a CDN, a proxy): empty them for the addresses of the stories',
  'Exports, evidence files and static cards that were given out',
  'Backups of the database and of the folder of data, replicas, and on PostgreSQL its log: until they are written over',
  'Text on the devices of people who write here and are not online: it follows when they are. What they had typed and not sent stays with them',
  'Archives in ZIP files that lie among the imports: they are not looked into',
  'What people in stories asked of you by the form: it waits for your answer',
  'Addresses that hold the words: each answers that it is gone, and nothing leads to it or from it',
  'Where a story was imported from: otherwise the next import would bring it back',
]
