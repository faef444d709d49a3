package bidfair.server.world;

import bidfair.engine.game.Action;
import bidfair.server.protocol.Command;

/** What a student tries that no other firm may notice, whether it is accepted or not. */
final class SecretWishes implements Wishes {
  private static final int ATTEMPTS = 50;

  private final Wishes wishes = new SeatWishes();

  @Override
  public Command next(HeldTables seen, Dice dice) {
    for (int i = 0; i < ATTEMPTS; i++) {
      Command wish = wishes.next(seen, dice);
      if (isSecret(wish)) {
        return wish;
      }
    }
    return new Command.Play(new Action.Hire());
  }

  /** A client's free slots and a firm's name are for all to see; who is ready may end a phase. */
  private static boolean isSecret(Command wish) {
    return switch (wish) {
      case Command.Play(Action action) ->
          switch (action) {
            case Action.Enrol _, Action.Release _ -> false;
            default -> true;
          };
      case Command.RenameFirm _, Command.SayReady _ -> false;
      default -> true;
    };
  }
}
