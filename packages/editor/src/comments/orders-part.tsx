import { Button, Skeleton } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { machineNow } from '../machine.ts'
import { Moment } from '../shell/moment.tsx'
import { tellError } from '../shell/tell.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { type AuthorityOrder, askAnew, commentCalls, type OrderSaid } from './comment-calls.ts'
import { orderKindWords, ruleWords } from './comment-words.ts'
import classes from './comments.module.css'
import { commentsKey } from './counts.ts'
import { OrderForm } from './order-form.tsx'
import { orderLine } from './order-words.ts'
import own from './pages.module.css'

interface OrdersPartProps {
  readonly from: string
  readonly to: string
}

/** What authorities ordered within some days, for administrators: recorded, and what was done. */
export function OrdersPart({ from, to }: OrdersPartProps): ReactElement {
  // The id of the one whose form is open; empty where it is a new one's.
  const [open, setOpen] = useState<string | null>(null)
  const { data, error } = useQuery({
    queryKey: [...commentsKey, 'orders', from, to],
    queryFn: () => commentCalls.orders(from, to),
  })
  const keep = useMutation({
    mutationFn: ({ id, said }: { readonly id: string; readonly said: OrderSaid }) =>
      commentCalls.recordOrder(id, said),
    onError: tellError,
    onSuccess: () => setOpen(null),
    onSettled: askAnew,
  })
  const form = (id: string, order: OrderSaid) => (
    <OrderForm
      order={order}
      yes={id === '' ? 'Record it' : 'Keep it'}
      isBusy={keep.isPending}
      onSend={(said) => keep.mutate({ id, said })}
      onClose={() => setOpen(null)}
    />
  )
  return (
    <section className={own['orders']}>
      <h2 className={own['partheading']}>Orders of authorities</h2>
      <p className={classes['facts']}>
        What an authority ordered of us within these days, to act against something or to tell about
        somebody (Digital Services Act, articles 9 and 10).
      </p>
      <Refusal error={error} />
      {!data && !error && <Skeleton height={60} aria-label="Loading" />}
      {data?.orders.length === 0 && <p>None was recorded.</p>}
      <ul>
        {data?.orders.map((order) => (
          <li key={order.id}>
            {open === order.id ? (
              form(order.id, saidOf(order))
            ) : (
              <OneOrder order={order} onOpen={() => setOpen(order.id)} />
            )}
          </li>
        ))}
      </ul>
      {open === '' ? (
        form('', newOrder())
      ) : (
        <Button variant="default" onClick={() => setOpen('')}>
          Record an order
        </Button>
      )}
    </section>
  )
}

function OneOrder({
  order,
  onOpen,
}: {
  readonly order: AuthorityOrder
  readonly onOpen: () => void
}): ReactElement {
  const name = `${order.authority} (${order.country})`
  return (
    <>
      <p>
        <strong>{name}</strong>, <Moment at={order.receivedAt} />
      </p>
      <p className={classes['facts']}>
        {orderKindWords[order.kind]} · {ruleWords[order.about]} · {orderLine(order)}
      </p>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`Change the order of ${name}`}
        onClick={onOpen}
      >
        Change
      </Button>
    </>
  )
}

function saidOf({ id: _id, ...order }: AuthorityOrder): OrderSaid {
  return order
}

/** Received in this minute: what was done is told by minutes, too. */
function newOrder(): OrderSaid {
  const receivedAt = machineNow().replace(/:[\d.]+Z$/, ':00.000Z')
  return {
    ...{ kind: 'act', country: '', authority: '', about: 'illegal', comment: null },
    ...{ receivedAt, informedAt: null, outcome: null, words: '', doneAt: null },
  }
}
