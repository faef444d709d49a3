package bidfair.engine.robot;

import bidfair.engine.game.OpeningSheet;
import bidfair.engine.scenario.Disclosure;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.Optional;

/** What a firm learns of an opening, as the scenario discloses it (rulebook §7). */
public sealed interface Disclosed {
  /** The whole score sheet. */
  record Sheet(OpeningSheet sheet) implements Disclosed {}

  /** Winner and price only; both absent if the tender failed. */
  record Result(Optional<FirmId> winner, Optional<Money> price) implements Disclosed {}

  static Disclosed of(OpeningSheet sheet, FirmId reader, Disclosure disclosure) {
    boolean whole =
        switch (disclosure) {
          case SHEET_TO_ALL -> true;
          case SHEET_TO_BIDDERS ->
              sheet.bids().stream().anyMatch(judged -> judged.bid().firm().equals(reader));
          case WINNER_ONLY -> false;
        };
    return whole ? new Sheet(sheet) : new Result(sheet.winner(), sheet.winningPrice());
  }
}
