/** What readers are told of where quotations come from, in English: a part of the words in en.ts. */
export const sourcingEn = {
  howWeKnow: 'How we know',
  /** Of the file that holds a copy's bytes. */
  evidence: {
    summary: 'Our copy',
    takenAt: (time: string): string => `Our copy is of ${time}.`,
    hash: 'SHA-256 of the evidence:',
    stampedAt: (time: string): string =>
      `An independent authority attests that it was there on ${time}.`,
    notStamped: 'No time stamp yet.',
    opened: 'The evidence itself (WACZ)',
    check: 'How to check it',
  },
  /** The parts of the line that sums up where a story's quotations come from. */
  sourcing: {
    one: (from: string): string => `One quotation, ${from}.`,
    all: (count: number, from: string): string =>
      `${capital(number(count))} quotations, ${count === 2 ? 'both' : 'all'} ${from}.`,
    several: (count: number, parts: readonly string[]): string =>
      `${capital(number(count))} quotations: ${parts.join('; ')}.`,
    part: (count: number, from: string): string => `${number(count)} ${from}`,
    posts: (count: number, gone: number, held: number): string => {
      const posts = `from ${count === 1 ? 'a post' : 'posts'}`
      if (gone === 0) return posts
      const them = count === 1 ? '' : gone === count ? 'all of them ' : `${number(gone)} of them `
      const away = `${them}no longer at ${gone === 1 ? 'its address' : 'their addresses'}`
      if (held === 0) return `${posts}, ${away}, and we hold no ${gone === 1 ? 'copy' : 'copies'}`
      return held === gone
        ? `${posts}, ${away}, of which we hold ${held === 1 ? 'a copy' : 'copies'}`
        : `${posts}, ${away}, and we hold copies of ${number(held)}`
    },
    interviews: (count: number): string =>
      `from ${count === 1 ? 'an interview' : 'interviews'} of ours`,
    statementsToUs: (count: number): string =>
      `from ${count === 1 ? 'a statement' : 'statements'} sent to us`,
    publishedStatements: (count: number): string =>
      `from ${count === 1 ? 'a published statement' : 'published statements'}`,
    broadcasts: (count: number): string =>
      `from ${count === 1 ? 'a broadcast or event' : 'broadcasts or events'}`,
    documents: (count: number): string => `from ${count === 1 ? 'a document' : 'documents'}`,
    viaOutlets: (outlets: readonly string[]): string =>
      outlets.length === 0
        ? 'reported by another outlet'
        : `reported by ${outlets.length > 3 ? `${number(outlets.length)} other outlets` : list(outlets)}`,
    unsourced: 'without a source given',
    knownToUs: (count: number): string => `${number(count)} known to us`,
    knownToOutlet: (count: number): string => `${number(count)} known only to the outlet`,
    unnamed: (people: readonly string[]): string =>
      `Some of those quoted are not named: ${people.join('; ')}.`,
  },
  /** What is known of one quotation; put together as `exact, from a post no longer at its address, of which we hold a copy`. */
  standing: {
    matches: {
      exact: 'exact',
      marked: 'with changes that are marked',
      tidied: 'spelling and punctuation tidied',
      differs: 'not word for word',
      'nothing-to-compare': '',
    },
    from: {
      post: 'from a post',
      outlet: 'as another outlet reports it',
      interview: 'said to us',
      statement: 'from a statement',
      broadcast: 'said in public',
      document: 'from a document',
      unsourced: 'no source given',
    },
    fates: {
      live: '',
      edited: 'that was edited later',
      gone: 'no longer at its address',
      expired: 'that was made to vanish',
      back: 'that is back at its address',
      'account-gone': 'whose account is gone',
      restricted: 'that is not open to everybody',
      'login-wall': 'behind a sign-in',
      unreachable: 'that could not be reached',
      unknown: '',
    },
    held: 'of which we hold a copy',
    kept: {
      recording: 'of which we keep a recording',
      notes: 'of which we keep notes',
      letter: 'in a letter that we keep',
    },
    notHeld: 'of which we hold no copy',
    translated: (match: string): string =>
      match === '' ? 'translated by us' : `translated by us, the original ${match}`,
    through: (chain: readonly string[]): string => `It came through ${list(chain)}.`,
    notNamed: (because: string): string => `Why they are not named: ${because}`,
    howTheyKnow: (how: string): string => `How they know: ${how}`,
  },
}

const numbers = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
]

/** A count in words up to twelve, in figures beyond. */
function number(count: number): string {
  return numbers[count] ?? String(count)
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function list(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
