package bidfair.server.lab;

import bidfair.engine.units.FirmId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the teacher has said, the latest only. Not thread-safe: part of a room's own state. */
public final class Announcements {
  /**
   * @param number from 1, over all announcements of the room
   * @param text empty if the room itself tells that the game was rolled back
   * @param backTo to the start of which month, absent otherwise
   * @param firm to whom alone, absent for everybody
   */
  public record Announcement(
      int number, String text, Optional<Integer> backTo, Optional<FirmId> firm, Instant at) {}

  private final List<Announcement> latest = new ArrayList<>();
  private int lastNumber;

  /** To everybody, oldest first. */
  public List<Announcement> toAll() {
    return to(Optional.empty());
  }

  /** To this firm alone, oldest first. */
  public List<Announcement> toFirm(FirmId firm) {
    return to(Optional.of(firm));
  }

  void add(String text, Optional<FirmId> firm, Instant at) {
    add(new Announcement(lastNumber + 1, text, Optional.empty(), firm, at), firm);
  }

  void addRollBack(int month, Instant at) {
    Optional<FirmId> all = Optional.empty();
    add(new Announcement(lastNumber + 1, "", Optional.of(month), all, at), all);
  }

  private void add(Announcement announcement, Optional<FirmId> firm) {
    lastNumber = announcement.number();
    latest.add(announcement);
    List<Announcement> alike = to(firm);
    if (alike.size() > RoomLimits.ANNOUNCEMENTS_KEPT) {
      latest.remove(alike.getFirst());
    }
  }

  /** Firms are numbered anew, and what one was told is not for another. */
  void forgetFirms() {
    latest.removeIf(announcement -> announcement.firm().isPresent());
  }

  private List<Announcement> to(Optional<FirmId> firm) {
    return latest.stream().filter(announcement -> announcement.firm().equals(firm)).toList();
  }
}
