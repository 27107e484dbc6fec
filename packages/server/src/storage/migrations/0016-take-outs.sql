-- What was taken out of everything that readers can get: when, by whom and why, never the words themselves. Those are in
-- what is sealed, encrypted with a key of its own, which the newsroom's key of seals opens.
create table take_out (
  id keytext primary key,
  at keytext not null,
  kind keytext not null check (kind in ('words', 'picture', 'post')),
  -- The one story out of which it was taken; null where out of everything.
  story keytext,
  reason text not null,
  -- What readers are told in the stories that lost something; empty where nothing is said.
  told text not null,
  actor text not null,
  -- The ids of those who may open the seal, as JSON.
  access text not null,
  seal_key text not null,
  state keytext not null check (state in ('clearing', 'done', 'undone')),
  -- How many places of which kind, as JSON.
  places text not null,
  -- What was found on the site afterwards, as JSON; null while files are still being cleared.
  result text,
  undone_at keytext,
  undone_by text
);
create index take_out_at on take_out (at, id);

-- What it was before, piece by piece, encrypted.
create table sealed (
  take_out keytext not null,
  number integer not null,
  bytes text not null,
  primary key (take_out, number)
);
