package bidfair.server.export.report;

import bidfair.engine.game.Campaign;
import bidfair.engine.game.Event;
import bidfair.engine.game.Order;
import bidfair.engine.game.StageCause;
import bidfair.engine.units.ClientId;
import bidfair.server.export.game.FirmEvent;
import bidfair.server.export.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 三、实验步骤: what the firm did, month by month. */
final class Steps {
  private static final int NAMED = 4;

  private final Subject subject;
  private final Texts texts;

  private Steps(Subject subject) {
    this.subject = subject;
    texts = subject.texts();
  }

  static List<Block> of(Subject subject) {
    Steps steps = new Steps(subject);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, steps.texts.of("report.steps")));
    blocks.add(new Block.Paragraph(steps.texts.of("report.steps.lead")));
    blocks.add(new Block.Points(steps.months()));
    return blocks;
  }

  private List<String> months() {
    List<String> months = new ArrayList<>();
    for (int month = 1; month <= subject.game().state().month(); month++) {
      List<String> deeds = deeds(eventsOf(month));
      months.add(
          deeds.isEmpty()
              ? texts.of("report.step.nothing", month)
              : texts.of(
                  "report.step.month", month, String.join(texts.of("report.semicolon"), deeds)));
    }
    return months;
  }

  private List<Event> eventsOf(int month) {
    return subject.events().stream()
        .filter(event -> subject.game().scenario().rules().calendar().monthOf(event.day()) == month)
        .map(FirmEvent::event)
        .toList();
  }

  private List<String> deeds(List<Event> events) {
    List<String> deeds = new ArrayList<>();
    clients(events, StageCause.ENROLLED, "enrolled").ifPresent(deeds::add);
    clients(events, StageCause.PROMOTED, "promoted").ifPresent(deeds::add);
    clients(events, StageCause.RELEASED, "released").ifPresent(deeds::add);
    named(events, this::exhibition, "exhibitions").ifPresent(deeds::add);
    named(events, this::seminar, "seminars").ifPresent(deeds::add);
    counted(events, Event.ClientVisited.class, "visits").ifPresent(deeds::add);
    bids(events).ifPresent(deeds::add);
    counted(events, Event.OrderAwarded.class, "awards").ifPresent(deeds::add);
    counted(events, Event.GoodsBought.class, "purchases").ifPresent(deeds::add);
    counted(events, Event.OrderShipped.class, "shipments").ifPresent(deeds::add);
    deliveries(events, late -> late == 0, "onTime").ifPresent(deeds::add);
    deliveries(events, late -> late > 0, "late").ifPresent(deeds::add);
    count(events.stream().filter(Steps::isDefault).count(), "defaults").ifPresent(deeds::add);
    events.stream()
        .filter(event -> event instanceof Event.ManagersChanged)
        .map(event -> ((Event.ManagersChanged) event).managers())
        .reduce((_, last) -> last)
        .map(managers -> texts.of("report.step.managers", managers))
        .ifPresent(deeds::add);
    clients(events, StageCause.LOST, "lost").ifPresent(deeds::add);
    events.stream()
        .filter(event -> event instanceof Event.FirmBankrupt)
        .map(event -> texts.of("report.step.bankrupt", ((Event.FirmBankrupt) event).day()))
        .findFirst()
        .ifPresent(deeds::add);
    return deeds;
  }

  private Optional<String> clients(List<Event> events, StageCause cause, String key) {
    return named(
        events,
        event ->
            event instanceof Event.StageChanged changed && changed.cause() == cause
                ? Optional.of(name(changed.client()))
                : Optional.empty(),
        key);
  }

  private Optional<String> exhibition(Event event) {
    return event instanceof Event.CampaignStarted(Campaign.Exhibition exhibition)
        ? Optional.of(
            texts.of(
                "report.exhibition",
                subject.names().of(exhibition.industry()),
                texts.of(exhibition.size())))
        : Optional.empty();
  }

  private Optional<String> seminar(Event event) {
    return event instanceof Event.CampaignStarted(Campaign.Seminar seminar)
        ? Optional.of(name(seminar.client()))
        : Optional.empty();
  }

  /** Bids replaced in the same month count once. */
  private Optional<String> bids(List<Event> events) {
    return count(
        events.stream()
            .filter(event -> event instanceof Event.BidSubmitted)
            .map(event -> ((Event.BidSubmitted) event).bid().tender())
            .distinct()
            .count(),
        "bids");
  }

  private Optional<String> deliveries(List<Event> events, Predicate<Integer> late, String key) {
    return count(
        events.stream()
            .filter(event ->
                event instanceof Event.OrderAccepted accepted && late.test(accepted.daysLate()))
            .count(),
        key);
  }

  private static boolean isDefault(Event event) {
    return event instanceof Event.OrderEnded(_, Order.Status status)
        && status == Order.Status.DEFAULTED;
  }

  private Optional<String> counted(List<Event> events, Class<? extends Event> type, String key) {
    return count(events.stream().filter(type::isInstance).count(), key);
  }

  private Optional<String> count(long count, String key) {
    return count == 0 ? Optional.empty() : Optional.of(texts.of("report.step." + key, count));
  }

  /** How many there were, and the first few by name. */
  private Optional<String> named(
      List<Event> events, Function<Event, Optional<String>> name, String key) {
    List<String> names = events.stream().flatMap(event -> name.apply(event).stream()).toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String shown =
        names.stream()
            .distinct()
            .limit(NAMED)
            .collect(Collectors.joining(texts.of("report.comma")));
    String more = names.stream().distinct().count() > NAMED ? texts.of("report.more") : "";
    return Optional.of(texts.of("report.step." + key, names.size(), shown + more));
  }

  private String name(ClientId client) {
    return subject.names().of(client);
  }
}
