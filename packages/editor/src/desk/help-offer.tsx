import { Anchor, Button, Text } from '@mantine/core'
import type { HelpBox } from '@stet/core/story'
import { NodeSelection } from '@tiptap/pm/state'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { endOfText, insertBlocks } from '../body/commands/block-commands.ts'
import { useStored } from '../body/store.ts'
import { tell } from '../shell/tell.ts'
import { useDesk } from '../story/desk.ts'
import { showElement } from '../story/focus-place.ts'
import classes from './desk.module.css'
import type { OfferedService } from './read-along.ts'

/**
 * Where a question asks for help lines, by its key: those that are known for the publication's countries, put into the
 * story by one click.
 */
export function HelpOffer({ question }: { readonly question: string }): ReactElement | null {
  const { editable, questions } = useDesk()
  const offered = useStored(questions.read)?.help.get(question)
  const put = usePutHelp()
  if (!offered || !editable) return null
  const { countries, services, box } = offered
  if (services.length === 0)
    return (
      <Text size="sm">
        {countries.length === 0
          ? 'Nobody has said which countries the publication serves: '
          : `No service is known here for ${countries.join(', ')}: `}
        <Anchor component={Link} href="/desk" underline="always" inherit>
          how the desk is set up
        </Anchor>
        .
      </Text>
    )
  return (
    <div>
      <ul className={classes['services']}>
        {services.map((service) => (
          <Service key={`${service.country} ${service.name}`} service={service} />
        ))}
      </ul>
      <Button variant="default" size="xs" onClick={() => put(box)}>
        Put in a help box
      </Button>
    </div>
  )
}

function Service({ service }: { readonly service: OfferedService }): ReactElement {
  const { name, number, country, source, checked, isUnchecked } = service
  const told = checked === null ? 'nobody has looked at it yet' : `looked at on ${checked}`
  return (
    <li>
      {name}
      {number && `, ${number}`} ({country}): {isUnchecked ? <strong>{told}</strong> : told},{' '}
      <Anchor href={source} target="_blank" rel="noopener noreferrer" underline="always" inherit>
        read here
      </Anchor>
    </li>
  )
}

/** Puts a box of services behind the last words of the story, and selects it; one step to undo. */
function usePutHelp(): (box: HelpBox) => void {
  const { editor, showText, questions } = useDesk()
  return (box) => {
    if (!editor) return
    questions.shown.set([])
    showText(() => {
      const { view } = editor
      const at = endOfText(view.state.doc)
      insertBlocks(at, [view.state.schema.nodeFromJSON(box)])(view.state, view.dispatch)
      const { doc, tr } = view.state
      view.dispatch(tr.setSelection(NodeSelection.create(doc, at)))
      view.focus()
      showElement(view.nodeDOM(at))
      tell(
        box.attrs.checked === null
          ? 'The help box is in. Somebody looks at each service before readers do'
          : 'The help box is in',
      )
    })
  }
}
