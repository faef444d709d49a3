package bidfair.benchmark.micro;

import bidfair.engine.game.Action;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.Input;
import java.util.List;
import java.util.function.Predicate;

/** Something that the engine decides, found in a year of robots. */
@SuppressWarnings("ImmutableEnumChecker") // The predicates have no state.
public enum Step {
  QUIET_TICK(Input.Tick.class::isInstance, events -> events.size() == 1),
  OPENING_OF_TENDERS(
      Input.Tick.class::isInstance,
      events -> events.stream().anyMatch(Event.TenderOpened.class::isInstance)),
  MONTH_END(
      Input.Tick.class::isInstance,
      events -> events.stream().anyMatch(Event.MonthClosed.class::isInstance)),
  ENROLMENT(input -> does(input, Action.Enrol.class), _ -> true),
  BID(input -> does(input, Action.SubmitBid.class), _ -> true);

  private final Predicate<Input> asked;
  private final Predicate<List<Event>> happened;

  Step(Predicate<Input> asked, Predicate<List<Event>> happened) {
    this.asked = asked;
    this.happened = happened;
  }

  boolean is(Input input, Decision decision) {
    return asked.test(input)
        && decision instanceof Decision.Accepted(var events)
        && happened.test(events);
  }

  private static boolean does(Input input, Class<? extends Action> action) {
    return input instanceof Input.Act act && action.isInstance(act.action());
  }
}
