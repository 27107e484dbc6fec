/** A name without a mail address: where there is nothing else, what stands before its sign. */
export function nameWithoutMail(name: string): string {
  return name.replaceAll(/([^\s@<>()]{1,200})@[^\s@<>()]{1,200}/g, '$1')
}
