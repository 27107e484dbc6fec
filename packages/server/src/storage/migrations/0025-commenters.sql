-- Readers who comment: accounts of their own, which never become those of staff.
create table commenter (
  id keytext primary key,
  -- The name that is shown; null until it is chosen.
  name text,
  -- By what names are told apart; null with the name.
  name_key keytext unique,
  -- By which moderators look for it: in small letters; null with the name.
  name_words keytext,
  -- Only for mail; null where somebody has a passkey alone.
  email keytext unique,
  since keytext not null,
  is_member integer not null default 0,
  badge keytext check (badge in ('staff', 'author')),
  -- Until when they may not write; a ban without an end is the year 9999.
  barred_until keytext,
  is_read_first integer not null default 0,
  -- Whether news is sent by mail, too.
  wants_mail integer not null default 1,
  -- Until when everything in the box was read.
  read_until keytext not null default '',
  -- When news was last sent by mail.
  mailed_at keytext not null default ''
);

create index commenter_named on commenter (name_words, id);

create table commenter_session (
  -- What the cookie's secret hashes to.
  hash keytext primary key,
  commenter keytext not null references commenter (id) on delete cascade,
  began_at keytext not null,
  until keytext not null
);
create index commenter_session_of on commenter_session (commenter);

-- A link that signs somebody in once, or gives an account an address of mail.
create table commenter_link (
  hash keytext primary key,
  email keytext not null,
  -- Whose address this becomes; null: of whoever has it.
  commenter keytext references commenter (id) on delete cascade,
  -- Where whoever enters goes then: a path of ours.
  goes_to text not null,
  until keytext not null
);
create index commenter_link_until on commenter_link (until);

create table commenter_passkey (
  -- As browsers name it (base64url).
  credential keytext primary key,
  commenter keytext not null references commenter (id) on delete cascade,
  public_key text not null,
  counter bigint not null,
  -- How its device can be reached, as JSON.
  transports text not null,
  at keytext not null
);
create index commenter_passkey_of on commenter_passkey (commenter);

-- What a passkey is asked to sign, once.
create table commenter_challenge (
  challenge keytext primary key,
  -- For whom a passkey is made; null where somebody signs in.
  commenter keytext,
  until keytext not null
);
create index commenter_challenge_until on commenter_challenge (until);

-- Whose comments somebody does not want to see.
create table commenter_mute (
  commenter keytext not null references commenter (id) on delete cascade,
  muted keytext not null references commenter (id) on delete cascade,
  primary key (commenter, muted)
);
create index commenter_mute_of on commenter_mute (muted);

-- Discussions that somebody wants to hear of.
create table commenter_follow (
  story keytext not null,
  commenter keytext not null references commenter (id) on delete cascade,
  at keytext not null,
  -- When they were last told that there is something new.
  told_at keytext not null default '',
  primary key (story, commenter)
);
create index commenter_follow_of on commenter_follow (commenter);

-- What commenters are told. Never the words of a comment.
create table commenter_letter (
  id keytext primary key,
  commenter keytext not null references commenter (id) on delete cascade,
  at keytext not null,
  kind keytext not null,
  -- What it is about, as JSON.
  detail text not null,
  -- Whether it still waits to be sent by mail.
  mail_waits integer not null
);
create index commenter_letter_box on commenter_letter (commenter, at, id);
create index commenter_letter_mail on commenter_letter (commenter, id) where mail_waits = 1;

-- What was typed before signing in: for an hour.
create table commenter_draft (
  hash keytext primary key,
  story keytext not null,
  -- The comment that it answers.
  parent keytext,
  text text not null,
  -- The passage of the story that it quotes, as JSON.
  passage text,
  until keytext not null
);
create index commenter_draft_until on commenter_draft (until);
