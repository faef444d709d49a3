package bidfair.server.lab;

import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The firms of a room, numbered from 1. Not thread-safe: part of a room's own state. */
public final class Roster {
  private final List<RoomFirm> firms = new ArrayList<>();

  /** In order of number; a read-only live view. */
  public List<RoomFirm> all() {
    return Collections.unmodifiableList(firms);
  }

  public Optional<RoomFirm> find(FirmId id) {
    return id.number() >= 1 && id.number() <= firms.size()
        ? Optional.of(firms.get(id.number() - 1))
        : Optional.empty();
  }

  /** Names differ if people can tell them apart: not by case, width or spaces alone. */
  public boolean hasName(String name) {
    String look = Names.look(name);
    return firms.stream().anyMatch(firm -> Names.look(firm.name()).equals(look));
  }

  public FirmId nextId() {
    return new FirmId(firms.size() + 1);
  }

  void found(FirmId id, String name) {
    firms.add(new RoomFirm(id, name, Optional.empty()));
  }

  void change(FirmId id, UnaryOperator<RoomFirm> change) {
    firms.set(id.number() - 1, change.apply(firms.get(id.number() - 1)));
  }

  void lineUp(List<RoomEvent.Lineup> lineups) {
    firms.clear();
    lineups.forEach(
        lineup -> firms.add(new RoomFirm(lineup.firm(), lineup.name(), lineup.strategy())));
  }
}
