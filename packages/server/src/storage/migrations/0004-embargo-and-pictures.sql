alter table story add column embargo_until keytext;

-- Which live story shows which media: a new rendition changes their pages.
create table media_use (
  media keytext not null,
  story keytext not null,
  primary key (media, story)
);
create index media_use_by_story on media_use (story);
