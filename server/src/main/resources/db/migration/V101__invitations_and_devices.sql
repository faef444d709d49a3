-- Links by which teachers let colleagues in; only hashes of their tokens.
CREATE TABLE invitation (
  token_hash TEXT PRIMARY KEY,
  expires_at INTEGER NOT NULL -- milliseconds since 1970
) STRICT, WITHOUT ROWID;

-- Browsers in which a teacher has signed in before; only hashes of their tokens.
CREATE TABLE device (
  token_hash TEXT NOT NULL,
  teacher INTEGER NOT NULL REFERENCES teacher (id),
  expires_at INTEGER NOT NULL, -- milliseconds since 1970
  PRIMARY KEY (token_hash, teacher)
) STRICT, WITHOUT ROWID;
