package bidfair.server.export.game;

import bidfair.engine.game.Action;

/** What a person's actions are counted by. */
public enum ActionGroup {
  CLIENTS,
  CAMPAIGNS,
  BIDS,
  GOODS,
  TEAM;

  static ActionGroup of(Action action) {
    return switch (action) {
      case Action.Enrol _, Action.Promote _, Action.Release _ -> CLIENTS;
      case Action.StartExhibition _, Action.StartSeminar _, Action.VisitClient _ -> CAMPAIGNS;
      case Action.SubmitBid _, Action.WithdrawBid _ -> BIDS;
      case Action.BuyGoods _, Action.ReturnGoods _, Action.ShipOrder _ -> GOODS;
      case Action.Hire _, Action.Dismiss _ -> TEAM;
    };
  }
}
