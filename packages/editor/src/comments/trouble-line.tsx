import type { ReactElement } from 'react'
import { wordsOf } from '../shell/server-error.ts'
import view from './comment-view.module.css'

/** Says at once what could not be done; nothing where there is no error. */
export function TroubleLine({ error }: { readonly error: unknown }): ReactElement | null {
  if (!error) return null
  return (
    <div role="alert" className={view['warned']}>
      <p>{wordsOf(error)}.</p>
    </div>
  )
}
