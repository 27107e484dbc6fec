/** The rows of what people in stories ask of us. */
export interface PersonRequestTables {
  readonly person_request: PersonRequestRow
}

export interface PersonRequestRow {
  readonly id: string
  readonly number: number
  readonly story: string
  readonly at: string
  readonly answer_by: string
  readonly wish: 'wrong' | 'answer' | 'leaveOut' | 'other'
  readonly words: string
  readonly name: string
  readonly reach: string
  readonly answered_at: string | null
  readonly answered_by: string | null
  readonly answer: string
}
