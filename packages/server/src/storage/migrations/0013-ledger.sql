-- The ledger: what happened to published stories, in an order that nobody changes later. Rows are only added. What is
-- public of an entry is the text of `entry`; its salt and its reason are told beside what is shown.
create table ledger_entry (
  -- Counted from nought, without a gap.
  position bigint primary key,
  at keytext not null,
  kind keytext not null,
  story keytext not null,
  -- The bytes that are public for ever, exactly as they are hashed.
  entry text not null,
  -- What the commitment is made with, in hexadecimal: 32 bytes.
  salt keytext not null,
  -- Why, where readers are told; empty otherwise.
  reason text not null
);
create index ledger_entry_story on ledger_entry (story, position);

-- By which name the ledger calls a story: drawn by chance, so that the ledger alone says nothing of it.
create table ledger_story (
  story keytext primary key,
  tag keytext not null unique
);

-- One row: the tree over the entries that the last signed checkpoint covers.
create table ledger_tree (
  name keytext primary key,
  size bigint not null,
  root keytext not null,
  -- The hashes of its last, unfinished tiles, as JSON.
  edge text not null,
  checkpoint text not null,
  at keytext not null
);

-- What the newsroom did with evidence: captured, looked again, was answered. Each row's hash holds the one before it.
create table ledger_private (
  position bigint primary key,
  at keytext not null,
  kind keytext not null,
  subject keytext not null,
  detail text not null,
  hash keytext not null
);
create index ledger_private_subject on ledger_private (subject, position);
