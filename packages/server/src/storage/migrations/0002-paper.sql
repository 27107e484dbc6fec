-- Times are ISO strings, documents are JSON as text, booleans are 0 and 1, ids are made by the application.

create table story (
  id keytext primary key,
  section keytext not null,
  slug keytext not null,
  status keytext not null check (status in ('draft', 'scheduled', 'published', 'unpublished')),
  revision integer not null,
  created_at keytext not null,
  saved_at keytext not null,
  scheduled_at keytext,
  content text not null
);
-- Two drafts may want the same address; only one of them can be published there.
create index story_slug on story (section, slug, id);
create index story_status on story (status);

-- What is live.
create table publication (
  story keytext primary key,
  section keytext not null,
  slug keytext not null,
  version integer not null,
  published_at keytext not null,
  updated_at keytext,
  month keytext not null,
  lists text not null,
  summary text not null,
  content text not null
);
create unique index publication_slug on publication (section, slug);
create index publication_time on publication (published_at, story);

-- Which live story stands in which list: `site`, `section:culture`, `topic:film`, `byline:ada-okafor`.
create table list_entry (
  list keytext not null,
  published_at keytext not null,
  story keytext not null,
  month keytext not null,
  primary key (list, published_at, story)
);
create index list_entry_month on list_entry (list, month, published_at, story);

-- How many entries a list has in each month; never a month without any.
create table list_month (
  list keytext not null,
  month keytext not null,
  stories integer not null,
  changed_at keytext not null,
  primary key (list, month)
);

create table listed (
  kind keytext not null check (kind in ('section', 'topic', 'byline')),
  slug keytext not null,
  content text not null,
  primary key (kind, slug)
);

create table version (
  story keytext not null,
  number integer not null,
  at keytext not null,
  kind keytext not null,
  actor text not null,
  content text not null,
  primary key (story, number)
);

-- Every address that was ever published. Rows change their kind; none is ever taken away.
create table address (
  path keytext primary key,
  story keytext,
  kind keytext not null check (kind in ('page', 'moved', 'gone')),
  target keytext,
  at keytext not null,
  reason text not null
);
create index address_story on address (story, path);
create index address_kind on address (kind, path);

-- Which page shows which other story.
create table reference (
  page keytext not null,
  shown keytext not null,
  primary key (page, shown)
);
create index reference_shown on reference (shown, page);

create table media (
  id keytext primary key,
  content text not null
);

create table setting (
  key keytext primary key,
  value text not null
);

create table audit (
  id keytext primary key,
  at keytext not null,
  actor text not null,
  action keytext not null,
  subject keytext not null,
  detail text not null
);
create index audit_subject on audit (subject, at, id);

create table job (
  key keytext primary key,
  kind keytext not null,
  detail text not null,
  state keytext not null check (state in ('waiting', 'claimed', 'failed')),
  priority integer not null,
  run_at keytext not null,
  attempts integer not null,
  asked integer not null,
  worker keytext,
  error text
);
create index job_next on job (state, priority, run_at, key);
create index job_time on job (state, run_at);
create index job_error on job (key) where error is not null;

create table lease (
  name keytext primary key,
  holder keytext not null,
  until keytext not null
);

create table comment (
  id keytext primary key,
  story keytext not null,
  parent keytext,
  author text not null,
  badge keytext,
  at keytext not null,
  text text not null
);
create index comment_story on comment (story, at, id);

-- What an import has brought: where it came from, what it was like, which story it became.
create table intake (
  origin keytext primary key,
  hash keytext not null,
  story keytext not null
);
