/** Who does something: every action takes one and writes it into its audit row. */
export interface Actor {
  readonly kind: 'staff' | 'command' | 'job' | 'reader'
  readonly id: string
  readonly name: string
}
