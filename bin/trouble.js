/** Something that whoever typed the command must hear of, in words, without a stack. */
export class Trouble extends Error {
  /** @override */
  name = 'Trouble'
}
