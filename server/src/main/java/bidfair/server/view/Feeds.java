package bidfair.server.view;

import bidfair.engine.units.FirmId;
import bidfair.server.protocol.Audience;
import bidfair.server.protocol.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The feeds of a room: everybody's, the teacher's, and each firm's once somebody looks at it. */
final class Feeds implements Marks {
  private final ViewSettings settings;
  private final Feed everyone;
  private final Feed teacher;
  private final Map<FirmId, Feed> firms = new TreeMap<>();

  Feeds(List<String> addresses, ViewSettings settings) {
    this.settings = settings;
    everyone = feed(Audience.EVERYONE, Sources.ofEveryone());
    teacher = feed(Audience.TEACHER, Sources.ofTeacher(addresses));
  }

  Feed everyone() {
    return everyone;
  }

  Feed teacher() {
    return teacher;
  }

  Feed of(FirmId firm) {
    return firms.computeIfAbsent(firm, id -> feed(Audience.FIRM, Sources.ofFirm(id)));
  }

  /** Nothing is as it was: firms may be numbered anew, and what was one's is not another's. */
  void beginAnew() {
    firms.clear();
    everyone.beginAnew();
    teacher.beginAnew();
  }

  /** Those that somebody looks at, everybody's first. */
  List<Feed> watched() {
    return Stream.concat(Stream.of(everyone, teacher), firms.values().stream())
        .filter(Feed::isWatched)
        .toList();
  }

  @Override
  public void mark(Table... tables) {
    for (Table table : tables) {
      switch (table.audience()) {
        case EVERYONE -> everyone.mark(table);
        case TEACHER -> teacher.mark(table);
        case FIRM -> throw new IllegalArgumentException(table + " is of one firm");
      }
    }
  }

  @Override
  public void markRow(Table table, Object key) {
    (table.audience() == Audience.TEACHER ? teacher : everyone).mark(table, key);
  }

  @Override
  public void markRow(FirmId firm, Table table, Object key) {
    Feed feed = firms.get(firm);
    if (feed != null) {
      feed.mark(table, key);
    }
  }

  @Override
  public void mark(FirmId firm, Table... tables) {
    Feed feed = firms.get(firm);
    if (feed != null) {
      mark(feed, tables);
    }
  }

  @Override
  public void markFirmsRow(Table table, Object key) {
    firms.values().forEach(feed -> feed.mark(table, key));
  }

  @Override
  public void markFirmsMonth(Table table) {
    firms.values().forEach(feed -> feed.markMonth(table));
  }

  @Override
  public void markFirms(Table... tables) {
    firms.values().forEach(feed -> mark(feed, tables));
  }

  private static void mark(Feed feed, Table... tables) {
    for (Table table : tables) {
      feed.mark(table);
    }
  }

  private Feed feed(Audience audience, Map<Table, RowSource> sources) {
    return new Feed(audience, sources, settings);
  }
}
