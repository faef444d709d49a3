package bidfair.server.export;

import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Stage;
import bidfair.engine.game.Standing;
import bidfair.engine.market.Market;
import bidfair.engine.rules.Rulebook;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import java.util.List;
import java.util.Optional;

/** A line of a game's record, as docs/record-format.md describes it to others. */
public sealed interface RecordLine {
  /**
   * The first line.
   *
   * @param format {@link RecordWriter#FORMAT}
   * @param rulesVersion the rules that the game was played under
   * @param scenario with everything that was changed for this game
   * @param seed from which the market was drawn
   * @param firms in order of their numbers, from 1
   */
  record Header(
      int format,
      String rulesVersion,
      Scenario scenario,
      long seed,
      List<RecordedFirm> firms,
      Market market)
      implements RecordLine {
    public Header {
      firms = List.copyOf(firms);
    }

    /** In today's format, under today's rules. */
    public static Header of(Scenario scenario, long seed, List<RecordedFirm> firms, Market market) {
      return new Header(RecordWriter.FORMAT, Rulebook.VERSION, scenario, seed, firms, market);
    }
  }

  /**
   * @param robot the strategy that played it when the game began, absent for people
   */
  record RecordedFirm(FirmId firm, String name, Optional<String> robot) {}

  /**
   * An input with its verdict.
   *
   * @param number from 1, over all inputs of the game
   * @param day on which it was made; a tick is made on the day that it ends
   * @param reason absent if it was accepted
   */
  record Input(
      int number,
      int day,
      RecordedBy by,
      bidfair.engine.game.Input input,
      boolean accepted,
      Optional<Rejection> reason)
      implements RecordLine {}

  /** A tender was opened by the input before. */
  record Opening(OpeningSheet sheet) implements RecordLine {}

  /**
   * Where every firm stands after the whole of the input before.
   *
   * @param month that was closed, or is not over yet if the game ends early
   * @param day that has begun, or on which the game ended
   */
  record Checkpoint(int month, int day, List<FirmFigures> firms) implements RecordLine {
    public Checkpoint {
      firms = List.copyOf(firms);
    }
  }

  /**
   * @param goodsCost cost of stock, purchases on the way and goods on the way
   * @param stock without products of which there is nothing
   * @param bankruptOn the day of bankruptcy, 0 while in business
   * @param clients without those that are PROSPECT with recognition 0
   */
  record FirmFigures(
      FirmId firm,
      Money cash,
      Money bidBonds,
      Money performanceBonds,
      Money receivables,
      Money goodsCost,
      Money netWorth,
      int managers,
      int bankruptOn,
      List<Stock> stock,
      List<Pair> clients) {
    public FirmFigures {
      stock = List.copyOf(stock);
      clients = List.copyOf(clients);
    }
  }

  record Stock(ProductId product, int quantity) {}

  record Pair(ClientId client, Stage stage, int recognition) {}

  /**
   * The last line but one.
   *
   * @param finished whether the game is over; otherwise this is how firms stood when the record was
   *     made
   */
  record Ranking(boolean finished, int day, List<Standing> standings) implements RecordLine {
    public Ranking {
      standings = List.copyOf(standings);
    }
  }

  /**
   * The last line.
   *
   * @param sha256 of all lines before, 64 hexadecimal digits
   */
  record Hash(String sha256) implements RecordLine {}
}
