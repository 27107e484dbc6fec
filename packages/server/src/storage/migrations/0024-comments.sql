-- The discussion of a story: each comment has its place in it, so that no page needs more than it shows.
create table comment_placed (
  id keytext primary key,
  story keytext not null,
  -- Which comment it answers; null where it answers the story.
  parent keytext,
  -- Below which comment it stands: what it answers, or, where that stands at the deepest level, what that stands below.
  -- Empty where nothing is above it.
  above keytext not null,
  -- The numbers of the comments above it and its own, the topmost first: five digits each, in base 32.
  path keytext not null,
  -- 0 where nothing is above it; 12 at most.
  depth integer not null,
  -- The number in the discussion at which it was sent.
  number integer not null,
  -- The number in the discussion at which readers first saw it; null where they never did.
  turn integer,
  -- Whose account wrote it; null where it came from elsewhere or that account is gone.
  person keytext,
  author text not null,
  badge keytext check (badge in ('staff', 'author')),
  at keytext not null,
  edited_at keytext,
  -- Counts its texts: a decision is about one of them.
  revision integer not null,
  text text not null,
  -- By which repeats are known; null where nobody looked.
  text_key keytext,
  -- What it quotes of the story, as JSON.
  passage text,
  state keytext not null check (state in ('shown', 'held', 'rejected', 'withdrawn')),
  -- Since when it is in that state.
  state_at keytext not null,
  -- What another system called it that had rejected it.
  was keytext check (was in ('spam', 'trash')),
  kind keytext not null check (kind in ('comment', 'pingback', 'trackback')),
  -- 1 where readers see it, or its place: it is shown, or something below it is.
  visible integer not null,
  -- How many of those right below it are visible.
  answers integer not null,
  is_featured integer not null,
  respect integer not null
);

create index comment_parent on comment (parent);

insert into comment_placed
with recursive numbered as (
  select id, story, parent,
    cast(row_number() over (partition by story order by at, id) as integer) as number
  from comment
), stepped as (
  select id, story, parent, number,
    substr('0123456789abcdefghijklmnopqrstuv', (number / 1048576) % 32 + 1, 1) ||
    substr('0123456789abcdefghijklmnopqrstuv', (number / 32768) % 32 + 1, 1) ||
    substr('0123456789abcdefghijklmnopqrstuv', (number / 1024) % 32 + 1, 1) ||
    substr('0123456789abcdefghijklmnopqrstuv', (number / 32) % 32 + 1, 1) ||
    substr('0123456789abcdefghijklmnopqrstuv', number % 32 + 1, 1) as step
  from numbered
), placed as (
  select id, story, cast('' as keytext) as above, cast(step as keytext) as path, 0 as depth
  from stepped
  where parent is null or not exists (
    select 1 from comment as answered
    where answered.id = stepped.parent and answered.story = stepped.story
  )
  union all
  select stepped.id, stepped.story,
    case when placed.depth < 12 then placed.id else placed.above end,
    cast(case when placed.depth < 12 then placed.path else substr(placed.path, 1, 60) end || stepped.step as keytext),
    case when placed.depth < 12 then placed.depth + 1 else 12 end
  from placed join stepped on stepped.parent = placed.id and stepped.story = placed.story
)
select stepped.id, stepped.story, stepped.parent, coalesce(placed.above, ''), coalesce(placed.path, stepped.step),
  coalesce(placed.depth, 0), stepped.number,
  case when comment.state = 'shown' and comment.kind = 'comment' then stepped.number end,
  null, comment.author, comment.badge, comment.at, null, 1, comment.text, null, null,
  case when comment.state in ('spam', 'trash') then 'rejected' else comment.state end,
  comment.at,
  case when comment.state in ('spam', 'trash') then comment.state end,
  comment.kind,
  case when comment.state = 'shown' and comment.kind = 'comment' then 1 else 0 end,
  0, 0, 0
from stepped
join comment on comment.id = stepped.id
-- What answers itself by some way was placed nowhere: it answers the story.
left join placed on placed.id = stepped.id;

drop table comment;
alter table comment_placed rename to comment;

create unique index comment_number on comment (story, number);
create index comment_turn on comment (story, turn);
create index comment_path on comment (story, visible, path);
create index comment_above on comment (story, above, visible, number);
create index comment_person on comment (person, at, id);
create index comment_person_state on comment (person, state, state_at);
create index comment_text on comment (text_key, at);
-- By which what was kept of a story is written out, and what readers respect most is ranked.
create index comment_story on comment (story, at, id);
create index comment_respected on comment (story, respect, number) where depth = 0 and respect > 0;

update comment set visible = 1
where visible = 0 and exists (
  select 1 from comment as below
  where below.story = comment.story and below.visible = 1
    and below.path > comment.path and below.path < comment.path || '~'
);
update comment set answers = (
  select count(*) from comment as below
  where below.story = comment.story and below.above = comment.id and below.visible = 1
);

-- What holds for the discussion of a story as a whole, with its counts; written in the transaction that changes them.
create table discussion (
  story keytext primary key,
  -- The last number that was given, and the number of the newest comment that readers saw.
  last integer not null,
  newest integer not null,
  -- How many comments are in each state.
  shown integer not null,
  held integer not null,
  rejected integer not null,
  withdrawn integer not null,
  -- For when the story's page, and the lists that tell the count, were last asked for.
  page_at keytext not null,
  lists_at keytext not null,
  -- Which ranking by respect is the newest; 0 where there is none.
  epoch integer not null
);

insert into discussion
select story, max(number), coalesce(max(turn), 0),
  sum(case when kind = 'comment' and state = 'shown' then 1 else 0 end),
  sum(case when kind = 'comment' and state = 'held' then 1 else 0 end),
  sum(case when kind = 'comment' and state = 'rejected' then 1 else 0 end),
  sum(case when kind = 'comment' and state = 'withdrawn' then 1 else 0 end),
  '', '', 0
from comment group by story;

-- What was found in a comment when it was judged.
create table comment_finding (
  comment keytext not null,
  number integer not null,
  -- Which of its texts.
  revision integer not null,
  phase keytext not null,
  outcome keytext not null check (outcome in ('refuse', 'hold', 'order')),
  rule keytext,
  why text not null,
  place_start integer,
  place_end integer,
  primary key (comment, revision, number)
);

-- The texts that a comment had before it was edited.
create table comment_revision (
  comment keytext not null,
  revision integer not null,
  at keytext not null,
  text text not null,
  primary key (comment, revision)
);

create table comment_respect (
  comment keytext not null,
  person keytext not null,
  at keytext not null,
  primary key (comment, person)
);
create index comment_respect_person on comment_respect (person, at);

-- The comments that answer a story, by respect, as they stood at a moment: whoever reads page after page keeps theirs.
create table comment_rank (
  story keytext not null,
  epoch integer not null,
  place integer not null,
  comment keytext not null,
  at keytext not null,
  primary key (story, epoch, place)
);
create unique index comment_rank_comment on comment_rank (story, epoch, comment);
