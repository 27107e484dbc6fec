/**
 * What a command line of measurements asks for: those that it names, all where it names none, and whether quickly.
 * Undefined where it holds anything else.
 */
export function chosenOf<One extends { readonly name: string }>(
  all: readonly One[],
  args: readonly string[],
): { readonly quick: boolean; readonly chosen: readonly One[] } | undefined {
  const named = args.filter((arg) => arg !== '--quick')
  if (named.some((name) => !all.some((one) => one.name === name))) return undefined
  const chosen = all.filter(({ name }) => named.length === 0 || named.includes(name))
  return { quick: args.includes('--quick'), chosen }
}
