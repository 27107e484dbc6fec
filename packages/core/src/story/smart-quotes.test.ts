import { describe, expect, it } from 'vitest'
import { mendQuote, smartQuote } from './smart-quotes.ts'

/** What stands after somebody typed this on a keyboard with straight marks. */
function typed(text: string, language: string): string {
  let before = ''
  for (const sign of text) {
    before += sign === '"' || sign === "'" ? smartQuote(before, sign, language) : sign
    const mending = mendQuote(before, language)
    if (mending) before = before.slice(0, before.length - mending.length) + mending.text
  }
  return before
}

describe('what is typed becomes what is printed', () => {
  it.each([
    ['en', '"Never," she said.', '“Never,” she said.'],
    ['en', 'She said "never".', 'She said “never”.'],
    ['en', "'Never,' she said.", '‘Never,’ she said.'],
    ['en', `"He said 'no' twice," she said.`, '“He said ‘no’ twice,” she said.'],
    ['en', `"'No,' he said."`, '“‘No,’ he said.”'],
    ['en', `'He said "no" twice.'`, '‘He said “no” twice.’'],
    ['en', `"He said 'no'"`, '“He said ‘no’”'],
    ['en', "don't", 'don’t'],
    ['en', "the writers' room", 'the writers’ room'],
    ['en', `"It's the writers' room"`, '“It’s the writers’ room”'],
    ['en', "the '90s", 'the ’90s'],
    ['en', "the 1990's", 'the 1990’s'],
    ['en', `"'90s music"`, '“’90s music”'],
    ['en', "rock 'n' roll", 'rock ’n’ roll'],
    ['en', `"rock 'n' roll"`, '“rock ’n’ roll”'],
    ['en', "rock-'n'-roll", 'rock-’n’-roll'],
    ['en', "'Tis late", '’Tis late'],
    ['en', `"get 'em," he said`, '“get ’em,” he said'],
    ['en', "'em dashes'", '’em dashes’'],
    ['en', "'emergency'", '‘emergency’'],
    ['en', `5'10"`, '5′10″'],
    ['en', `She is 5' 10" tall`, 'She is 5′ 10″ tall'],
    ['en', `"She is 5'10" tall," he said`, '“She is 5′10″ tall,” he said'],
    ['en', 'a 6" pipe', 'a 6″ pipe'],
    ['en', '"I am 42"', '“I am 42”'],
    ['en', "the 7's gone", 'the 7’s gone'],
    ['en', "'I am 7'", '‘I am 7’'],
    ['en', '("yes")', '(“yes”)'],
    ['en', `["'yes'"]`, '[“‘yes’”]'],
    ['en', 'no—"yes"—no', 'no—“yes”—no'],
    ['en', 'no – "yes"', 'no – “yes”'],
    ['en', '"But I—"', '“But I—”'],
    ['en', '"But I-"', '“But I-”'],
    ['en', 'non-"fiction"', 'non-“fiction”'],
    ['en', '-- "yes"', '-- “yes”'],
    ['en', 'and/or"x', 'and/or”x'],
    ['en', 'yes/"no"', 'yes/“no”'],
    ['en', '"Yes." "No."', '“Yes.” “No.”'],
    ['en', '"Why?" he said. "Why not?"', '“Why?” he said. “Why not?”'],
    ['en', '"…no"', '“…no”'],
    ['en', "O'Neill, 'O'Neill'", 'O’Neill, ‘O’Neill’'],
    ['en-GB', '"a"', '“a”'],
    ['xx', '"a"', '“a”'],
    ['', '"a"', '“a”'],
    ['de', '"Nie", sagte sie.', '„Nie“, sagte sie.'],
    ['de', `"Er sagte 'nie'"`, '„Er sagte ‚nie‘“'],
    ['de', "Wie geht's?", 'Wie geht’s?'],
    ['de', `"Wie geht's?"`, '„Wie geht’s?“'],
    ['de', `"Er sagte: 'Wie geht's?'"`, '„Er sagte: ‚Wie geht’s?‘“'],
    ['de', "Hans' Haus", 'Hans’ Haus'],
    ['de-AT', '"a" "b"', '„a“ „b“'],
    ['de', '("a")', '(„a“)'],
    ['de', '"Aber ich –"', '„Aber ich –“'],
    ['fr', '"Jamais"', '«\u202fJamais\u202f»'],
    ['fr', '" Jamais "', '«\u202fJamais\u202f»'],
    ['fr', '"Jamais." Elle', '«\u202fJamais.\u202f» Elle'],
    ['fr', "l'homme d'aujourd'hui", 'l’homme d’aujourd’hui'],
    ['fr', `"l'homme"`, '«\u202fl’homme\u202f»'],
    [
      'fr',
      'Il dit : "Elle a dit : "oui""',
      'Il dit : «\u202fElle a dit : «\u202foui\u202f»\u202f»',
    ],
    ['fr-CH', '"a"', '«a»'],
    ['fr-CH', `"a 'b'"`, '«a ‹b›»'],
    ['fr-BE', '"a"', '«\u202fa\u202f»'],
    ['es', '"Nunca"', '«Nunca»'],
    ['es', '¿"nunca"?', '¿«nunca»?'],
    ['es', '"Dijo "nunca""', '«Dijo “nunca”»'],
    ['it', `"l'uomo disse "mai""`, '«l’uomo disse “mai”»'],
    ['it', '"Dice: "l\'uomo""', '«Dice: “l’uomo”»'],
    ['pl', '"Nigdy"', '„Nigdy”'],
    ['pl', '"On "nigdy""', '„On «nigdy»”'],
    ['cs', '"Nikdy"', '„Nikdy“'],
    ['sv', '"Aldrig"', '”Aldrig”'],
    ['sv', `"Hon sa 'aldrig'"`, '”Hon sa ’aldrig’”'],
    ['sv', '"Aldrig", sa hon. "Nej"', '”Aldrig”, sa hon. ”Nej”'],
    ['fi', '"Ei"', '”Ei”'],
    ['da', '"Aldrig"', '“Aldrig”'],
    ['nb', '"Aldri"', '«Aldri»'],
    ['nl', '"Nooit"', '‘Nooit’'],
    ['nl', "'s avonds zei hij", '’s avonds zei hij'],
    ['pt', '"Nunca"', '“Nunca”'],
    ['pt-BR', `"a 'b'"`, '“a ‘b’”'],
    ['pt-PT', '"Nunca"', '«Nunca»'],
    ['ru', '"Никогда"', '«Никогда»'],
    ['ru', '"Он: "никогда""', '«Он: „никогда“»'],
    ['uk', "п'ять", 'п’ять'],
    ['hu', '"Soha"', '„Soha”'],
    ['el', '"Ποτέ"', '«Ποτέ»'],
    ['tr', '"Asla"', '“Asla”'],
    ['zh', '"不"', '“不”'],
    ['zh-Hant', '"不"', '"不"'],
    ['ja', `"いいえ" 'x'`, `"いいえ" 'x'`],
  ])('%s: %s', (language, text, expected) => {
    expect(typed(text, language)).toBe(expected)
  })
})

it.each([
  ['en', '“It’s the writers’ room,” she said, ‘and I am 5′10″ in the ’90s.’'],
  ['en', '‘90 people'],
  ['en', '‘twas'],
  ['de', '„Wie geht’s?“ ‚So‘ '],
  ['fr', '«\u202fl’homme\u202f» '],
  ['nl', '‘So ‘t'],
  ['ja', '‘90s'],
])('%s: leaves “%s” as it stands', (language, words) => {
  expect(mendQuote(words, language)).toBeNull()
})
