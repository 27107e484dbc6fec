-- Those who work here. The first six tables are as better-auth's generator writes them for the set-up in
-- access/better-auth-options.ts; a test asks it whether anything is missing.
create table staff (
  id text not null primary key,
  name text not null,
  email text not null unique,
  email_verified integer not null,
  image text,
  created_at date not null,
  updated_at date not null,
  has_code integer,
  role text not null
);

create table staff_session (
  id text not null primary key,
  expires_at date not null,
  token text not null unique,
  created_at date not null,
  updated_at date not null,
  ip_address text,
  user_agent text,
  staff text not null references staff (id) on delete cascade,
  way text,
  guesses integer
);

create table staff_account (
  id text not null primary key,
  account text not null,
  provider text not null,
  staff text not null references staff (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at date,
  refresh_token_expires_at date,
  scope text,
  password text,
  created_at date not null,
  updated_at date not null
);

create table staff_challenge (
  id text not null primary key,
  identifier text not null,
  value text not null,
  expires_at date not null,
  created_at date not null,
  updated_at date not null
);

create table staff_passkey (
  id text not null primary key,
  name text,
  public_key text not null,
  staff text not null references staff (id) on delete cascade,
  credential text not null,
  counter integer not null,
  device_type text not null,
  backed_up integer not null,
  transports text,
  created_at date,
  aaguid text
);

create table staff_code (
  id text not null primary key,
  secret text not null,
  backup_codes text not null,
  staff text not null references staff (id) on delete cascade,
  verified integer,
  failures integer,
  locked_until date
);

create index staff_session_staff_idx on staff_session (staff);
create index staff_account_staff_idx on staff_account (staff);
create index staff_challenge_identifier_idx on staff_challenge (identifier);
create index staff_passkey_staff_idx on staff_passkey (staff);
create index staff_passkey_credential_idx on staff_passkey (credential);
create index staff_code_secret_idx on staff_code (secret);
create index staff_code_staff_idx on staff_code (staff);

-- Links that sign somebody in once. Only what the link hashes to is kept; no staff: for the first administrator.
create table staff_link (
  hash keytext primary key,
  staff text references staff (id) on delete cascade,
  way keytext not null,
  until keytext not null
);
create index staff_link_staff on staff_link (staff);

-- Codes that were given lately: none is taken twice (RFC 6238, section 5.2).
create table staff_code_use (
  staff text not null references staff (id) on delete cascade,
  code keytext not null,
  at keytext not null,
  primary key (staff, code)
);
