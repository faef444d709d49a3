package bidfair.engine.game;

/**
 * What stands between one firm and one client (rulebook §4, §5).
 *
 * @param recognition centipoints, 0 to 10 000
 * @param lastContactMonth the month of the last contact, 0 if there was none
 * @param campaignsThisMonth campaigns that reached the client this month while it was managed
 * @param caredThisMonth whether a care visit was made this month
 * @param lostMonth the month in which the client was last lost, 0 if never
 */
public record Relation(
    Stage stage,
    int recognition,
    int lastContactMonth,
    int campaignsThisMonth,
    boolean caredThisMonth,
    int lostMonth) {
  static final Relation INITIAL = new Relation(Stage.PROSPECT, 0, 0, 0, false, 0);

  /** Whether nothing has happened between them, or nothing that is left. */
  public boolean isUntouched() {
    return equals(INITIAL);
  }

  public boolean isManaged() {
    return stage.isManaged();
  }

  Relation withStage(Stage to) {
    return new Relation(
        to, recognition, lastContactMonth, campaignsThisMonth, caredThisMonth, lostMonth);
  }

  Relation withRecognition(int to) {
    return new Relation(stage, to, lastContactMonth, campaignsThisMonth, caredThisMonth, lostMonth);
  }

  Relation withContact(int month) {
    return new Relation(stage, recognition, month, campaignsThisMonth, caredThisMonth, lostMonth);
  }

  Relation withCampaign() {
    return new Relation(
        stage, recognition, lastContactMonth, campaignsThisMonth + 1, caredThisMonth, lostMonth);
  }

  Relation withCare() {
    return new Relation(stage, recognition, lastContactMonth, campaignsThisMonth, true, lostMonth);
  }

  Relation withLoss(int month) {
    return new Relation(
        stage, recognition, lastContactMonth, campaignsThisMonth, caredThisMonth, month);
  }

  Relation inNewMonth() {
    return campaignsThisMonth == 0 && !caredThisMonth
        ? this
        : new Relation(stage, recognition, lastContactMonth, 0, false, lostMonth);
  }
}
