-- Which database this is. A copy that is made to be kept gets a name of its own, so that what was noted beside the
-- original does not speak against it.
CREATE TABLE store (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  name TEXT NOT NULL CHECK (length(name) = 32)
) STRICT;

INSERT INTO store VALUES (1, lower(hex(randomblob(16))));

-- The last entry of each room, so that entries which are cut off at the end are missed.
CREATE TABLE head (
  room INTEGER PRIMARY KEY REFERENCES room (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

INSERT INTO head
SELECT room, seq, hash FROM entry AS one
WHERE seq = (SELECT max(seq) FROM entry WHERE room = one.room) AND room IN (SELECT id FROM room);

-- Entries that no longer fitted when a room went on from the last good one; kept as they were found, whatever that is.
CREATE TABLE set_aside (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  room INTEGER NOT NULL,
  set_aside_at TEXT NOT NULL,
  seq ANY,
  epoch ANY,
  at ANY,
  actor ANY,
  input_id ANY,
  input ANY,
  verdict ANY,
  events ANY,
  hash ANY
) STRICT;

-- The link that the witness may still show of a room that went on without it.
CREATE TABLE excused (
  room INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;

-- Rooms that were deleted by their teachers, and are not missed.
CREATE TABLE deleted_room (
  room INTEGER PRIMARY KEY
) STRICT;
