-- Each opening of the data folder is an epoch; whoever holds an older one may no longer write.
CREATE TABLE opening (
  epoch INTEGER PRIMARY KEY AUTOINCREMENT,
  opened_at TEXT NOT NULL
) STRICT;

CREATE TABLE teacher (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  password_hash TEXT NOT NULL,
  first INTEGER NOT NULL CHECK (first IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX one_first_teacher ON teacher (first) WHERE first = 1;

CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,
  teacher INTEGER NOT NULL REFERENCES teacher (id),
  expires_at INTEGER NOT NULL -- milliseconds since 1970
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE,
  teacher INTEGER NOT NULL REFERENCES teacher (id),
  created_at INTEGER NOT NULL, -- milliseconds since 1970
  ended INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1))
) STRICT;

CREATE TABLE entry (
  room INTEGER NOT NULL REFERENCES room (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  epoch INTEGER NOT NULL REFERENCES opening (epoch),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  input_id TEXT NOT NULL,
  input TEXT NOT NULL,
  verdict TEXT NOT NULL,
  events TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (room, seq)
) STRICT;
