package bidfair.server.kill;

/** How a server comes to its end. */
enum Means {
  /** SIGKILL: what was written is there. */
  KILL,
  /** Any sector that was not synced may be gone. */
  POWER_CUT,
  /** A power cut to a disk that synced nothing although it said so. No harness may miss it. */
  LYING_DISK
}
