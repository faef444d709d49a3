package bidfair.server.view;

import bidfair.engine.game.GameState;
import bidfair.engine.game.Standing;
import bidfair.server.lab.RoomEvent.StandingsPublished;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.PublicRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who stands where: tables {@code standings} and {@code history}, as of the closes of months and
 * the end. In between, what a firm is worth is nobody else's business.
 */
final class StandingRows {
  private StandingRows() {}

  static List<PublicRow.Place> standings(RoomReading room) {
    List<StandingsPublished> published = published(room);
    return published.isEmpty() ? List.of() : places(published.getLast());
  }

  static List<PublicRow.Worth> history(RoomReading room) {
    return published(room).stream().flatMap(StandingRows::worths).toList();
  }

  /** The month's closes so far; the final ranking stands for the month in which the game ended. */
  private static List<StandingsPublished> published(RoomReading room) {
    List<StandingsPublished> published = new ArrayList<>(room.state().standings());
    room.state()
        .game()
        .map(game -> game.state())
        .filter(GameState::isOver)
        .ifPresent(game -> {
          published.removeIf(standings -> standings.month() == game.month());
          published.add(new StandingsPublished(game.month(), game.ranking()));
        });
    return published;
  }

  private static List<PublicRow.Place> places(StandingsPublished published) {
    List<PublicRow.Place> places = new ArrayList<>();
    for (Standing standing : published.standings()) {
      places.add(
          new PublicRow.Place(
              standing.firm(),
              standing.rank(),
              standing.netWorth(),
              standing.bankruptOn(),
              published.month()));
    }
    return places;
  }

  private static Stream<PublicRow.Worth> worths(StandingsPublished published) {
    return published.standings().stream()
        .map(standing ->
            new PublicRow.Worth(
                standing.firm().number() + "-" + published.month(),
                standing.firm(),
                published.month(),
                standing.netWorth(),
                standing.rank()));
  }
}
