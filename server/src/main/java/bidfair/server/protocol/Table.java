package bidfair.server.protocol;

import static bidfair.server.protocol.Audience.EVERYONE;
import static bidfair.server.protocol.Audience.FIRM;
import static bidfair.server.protocol.Audience.TEACHER;

/** Every table that the server shows, with its audience and the type of its rows. */
public enum Table {
  ROOM("room", EVERYONE, PublicRow.Room.class),
  CLOCK("clock", EVERYONE, PublicRow.Clock.class),
  INDUSTRIES("industries", EVERYONE, PublicRow.Industry.class),
  PRODUCTS("products", EVERYONE, PublicRow.Product.class),
  CLIENTS("clients", EVERYONE, PublicRow.Client.class),
  TENDERS("tenders", EVERYONE, PublicRow.TenderCall.class),
  FIRMS("firms", EVERYONE, PublicRow.Firm.class),
  STANDINGS("standings", EVERYONE, PublicRow.Place.class),
  HISTORY("history", EVERYONE, PublicRow.Worth.class),
  HEADLINES("headlines", EVERYONE, PublicRow.Headline.class),
  ANNOUNCEMENTS("announcements", EVERYONE, PublicRow.Announcement.class),
  DEBRIEF("debrief", EVERYONE, PublicRow.Debrief.class),

  MINE("mine", FIRM, FirmRow.Mine.class),
  RELATIONS("relations", FIRM, FirmRow.Relation.class),
  BIDS("bids", FIRM, FirmRow.StandingBid.class),
  RESULTS("results", FIRM, FirmRow.Result.class),
  ORDERS("orders", FIRM, FirmRow.FirmOrder.class),
  STOCK("stock", FIRM, FirmRow.Stock.class),
  PURCHASES("purchases", FIRM, FirmRow.Incoming.class),
  CAMPAIGNS("campaigns", FIRM, FirmRow.Running.class),
  LEDGER("ledger", FIRM, FirmRow.LedgerLine.class),
  STATEMENTS("statements", FIRM, FirmRow.Statement.class),
  CASH_DAYS("cashDays", FIRM, FirmRow.CashDay.class),
  PEOPLE("people", FIRM, FirmRow.Person.class),
  LOG("log", FIRM, FirmRow.LogLine.class),
  NOTES("notes", FIRM, FirmRow.Note.class),

  MONITOR("monitor", TEACHER, TeacherRow.Watched.class),
  SEATS("seats", TEACHER, TeacherRow.Seat.class),
  ACCESS("access", TEACHER, TeacherRow.Access.class),
  GRADING("grading", TEACHER, TeacherRow.Grading.class),
  MONTHS("months", TEACHER, TeacherRow.Month.class);

  private final String wireName;
  private final Audience audience;
  private final Class<? extends Row> rows;

  Table(String wireName, Audience audience, Class<? extends Row> rows) {
    this.wireName = wireName;
    this.audience = audience;
    this.rows = rows;
  }

  /** As frames name it. */
  public String wireName() {
    return wireName;
  }

  public Audience audience() {
    return audience;
  }

  public Class<? extends Row> rows() {
    return rows;
  }
}
