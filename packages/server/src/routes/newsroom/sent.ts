declare const whole: unique symbol

/**
 * A value of core that travels as it is. The client's types would take such a value apart, and lose
 * themselves in what holds its own kind (a list in a list): as a text that carries its type it passes.
 */
export type Sent<T> = string & { readonly [whole]: T }

/** What has arrived, each value that was sent whole being itself again. */
export type Opened<T> =
  T extends Sent<infer U>
    ? U
    : T extends string | number | boolean | null | undefined
      ? T
      : { readonly [K in keyof T]: Opened<T[K]> }

/** Says that a value travels as it is. */
export function sent<T>(value: T): Sent<T> {
  return value as unknown as Sent<T>
}
