package bidfair.server.view;

import bidfair.engine.units.FirmId;
import bidfair.server.protocol.Audience;
import bidfair.server.protocol.Table;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The feeds of a room: everybody's, the teacher's, and each firm's once somebody looks at it. */
final class Feeds implements Marks {
  private final ViewSettings settings;
  private final Feed everyone;
  private final Feed teacher;
  private final Map<FirmId, Feed> firms = new TreeMap<>();
  private RelationRows relations = new RelationRows();

  /** Those in which something may have changed since they were looked at. */
  private final Set<Feed> marked = new LinkedHashSet<>();

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
    return firms.computeIfAbsent(firm, id -> feed(Audience.FIRM, Sources.ofFirm(id, relations)));
  }

  /** Nothing is as it was: firms may be numbered anew, and what was one's is not another's. */
  void beginAnew() {
    firms.clear();
    marked.clear();
    marked.add(everyone);
    marked.add(teacher);
    relations = new RelationRows();
    everyone.beginAnew();
    teacher.beginAnew();
  }

  /** Those that are looked at and have changed, everybody's first; they count as looked at now. */
  List<Feed> takeMarked() {
    List<Feed> taken =
        marked.stream()
            .filter(Feed::isWatched)
            .sorted(Comparator.comparing(Feed::audience))
            .toList();
    taken.forEach(marked::remove);
    return taken;
  }

  @Override
  public void mark(Table... tables) {
    for (Table table : tables) {
      ofRoom(table).mark(table);
    }
  }

  @Override
  public void markRow(Table table, Object key) {
    ofRoom(table).mark(table, key);
  }

  @Override
  public void markRow(FirmId firm, Table table, Object key) {
    Feed feed = firms.get(firm);
    if (feed != null) {
      changed(feed).mark(table, key);
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
    firms.values().forEach(feed -> changed(feed).mark(table, key));
  }

  @Override
  public void markFirmsMonth(Table table) {
    firms.values().forEach(feed -> changed(feed).markMonth(table));
  }

  @Override
  public void markFirms(Table... tables) {
    firms.values().forEach(feed -> mark(feed, tables));
  }

  private void mark(Feed feed, Table... tables) {
    changed(feed);
    for (Table table : tables) {
      feed.mark(table);
    }
  }

  private Feed ofRoom(Table table) {
    return changed(
        switch (table.audience()) {
          case EVERYONE -> everyone;
          case TEACHER -> teacher;
          case FIRM -> throw new IllegalArgumentException(table + " is of one firm");
        });
  }

  private Feed changed(Feed feed) {
    marked.add(feed);
    return feed;
  }

  private Feed feed(Audience audience, Map<Table, RowSource> sources) {
    return changed(new Feed(audience, sources, settings));
  }
}
