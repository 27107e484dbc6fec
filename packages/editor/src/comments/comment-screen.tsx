import type { ReactElement } from 'react'
import { usePageTitle } from '../shell/page-title.ts'
import { tell } from '../shell/tell.ts'
import view from './comment-view.module.css'
import { CommentView } from './comment-view.tsx'
import classes from './comments.module.css'
import { CommentsNav } from './comments-nav.tsx'

/** One comment at an address of its own: for links from a history or a thread. */
export function CommentScreen({ id }: { readonly id: string }): ReactElement {
  usePageTitle('Comment')
  return (
    <div className={classes['page']}>
      <CommentsNav title="Comment" />
      <div className={view['alone']}>
        <CommentView id={id} onDone={({ words }) => tell(words)} />
      </div>
    </div>
  )
}
