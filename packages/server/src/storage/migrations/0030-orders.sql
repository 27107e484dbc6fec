-- What authorities ordered about discussions (Digital Services Act, articles 9 and 10), and what was done.
create table authority_order (
  id keytext primary key,
  -- To act against something, or to tell about somebody.
  kind keytext not null check (kind in ('act', 'inform')),
  -- Of the authority: ISO 3166 alpha-2.
  country keytext not null,
  authority text not null,
  -- The rule that it is about, as comments are rejected for.
  about keytext not null,
  -- The comment that it is about; null where it is about none, or several.
  comment keytext,
  received_at keytext not null,
  -- When the authority was told that it had arrived; null while it was not.
  informed_at keytext,
  -- What became of it; null while it waits.
  outcome keytext check (outcome in ('done', 'partly', 'refused')),
  -- What was done, or why it was not.
  words text not null,
  done_at keytext
);
create index authority_order_received on authority_order (received_at, id);
create index authority_order_comment on authority_order (comment) where comment is not null;

-- Names that people had before they chose another: for some time nobody else takes them.
create table commenter_past_name (
  name_key keytext primary key,
  commenter keytext not null references commenter (id) on delete cascade,
  -- When it was left, and until when it is kept for whoever had it.
  at keytext not null,
  until keytext not null
);
create index commenter_past_name_of on commenter_past_name (commenter, at);
create index commenter_past_name_until on commenter_past_name (until);

-- Accounts that were never named go after some days, and their addresses of mail with them.
create index commenter_unnamed on commenter (since) where name is null;
