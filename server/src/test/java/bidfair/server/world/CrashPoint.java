package bidfair.server.world;

/** Between which two steps of an input's way the power is cut. */
enum CrashPoint {
  /** Decided, and nothing of it written. */
  DECIDED,
  /** Written in part, and not synced. */
  WRITING,
  /** On the disk, and the room does not know it yet. */
  SYNCED,
  /** The room has answered, and no byte of it has left. */
  ACKNOWLEDGED,
  /** Some have their verdicts and frames, others not. */
  BROADCAST
}
