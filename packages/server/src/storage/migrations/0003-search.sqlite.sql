-- The words of a live story, normalised by the application: every letter outside ASCII is part of a word.
-- Only the index is kept, not the words. Beginnings of three letters, the shortest that are looked for, have one
-- of their own: without it they would gather the stories of thousands of words.
create table search_story (
  number integer primary key,
  story keytext not null unique,
  at keytext not null
);
create virtual table search_word using fts5 (
  headline,
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'ascii',
  detail = column,
  prefix = '3'
);
