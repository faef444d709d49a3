package bidfair.engine.review.client;

import java.util.List;

/**
 * The stages through which a firm and a client went.
 *
 * @param stays in order; the first is a stay as PROSPECT, the last lasts still
 */
public record LifePath(List<StageStay> stays, LifePattern pattern) {
  public LifePath {
    stays = List.copyOf(stays);
  }
}
