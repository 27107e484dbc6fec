-- What the people whose posts we hold are in public life, as editors have said; nobody else is told.
create table person_role (
  platform keytext not null,
  -- As their platform knows them.
  person keytext not null,
  -- In small letters; empty where it is not known.
  handle keytext not null,
  name text not null,
  role keytext not null check (role in ('public', 'drawn', 'private', 'child')),
  -- Why, in the words of whoever said so.
  reason text not null,
  set_at keytext not null,
  set_by text not null,
  primary key (platform, person)
);
create index person_role_handle on person_role (platform, handle);

-- What becomes of a card in a live story whose original went: undecided until an editor says.
create table card_decision (
  story keytext not null,
  address keytext not null,
  decision keytext not null check (decision in
    ('undecided', 'keep', 'words-only', 'own-words', 'take-out', 'ask')),
  reason text not null,
  decided_at keytext not null,
  decided_by text not null,
  primary key (story, address)
);
