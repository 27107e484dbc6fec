/** The English words of the numbers from zero to twenty, each at the place of its number. */
export const numberWords: readonly string[] = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ')
