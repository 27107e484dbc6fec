-- Text that is compared byte by byte, whatever the database's own language: the same order as on SQLite,
-- which reads any type whose name ends in "text" as text.
create domain keytext as text collate "C";
