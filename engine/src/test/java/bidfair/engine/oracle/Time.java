package bidfair.engine.oracle;

import bidfair.engine.scenario.Calendar;

/** Chapter 2: what one day does, step by step. */
final class Time {
  private final World world;
  private final Campaigning campaigning;
  private final Orders orders;
  private final TheEnd end;
  private final Opening opening;
  private final MonthEnd monthEnd;
  private final Solvency solvency;

  Time(World world, Campaigning campaigning, Orders orders, TheEnd end) {
    this.world = world;
    this.campaigning = campaigning;
    this.orders = orders;
    this.end = end;
    this.opening = new Opening(world);
    this.monthEnd = new MonthEnd(world);
    this.solvency = new Solvency(world);
  }

  boolean tick() {
    Calendar calendar = world.rules.calendar();
    if (world.day > 0 && world.dayInMonth() == calendar.daysPerMonth()) {
      monthEnd.close();
      solvency.check();
      if (world.month() == calendar.months()) {
        return end.settle();
      }
    }
    world.day++;
    if (world.dayInMonth() == 1) {
      resetCounters();
    }
    campaigning.takeEffect();
    orders.receivePurchases();
    orders.acceptArrivals();
    orders.payInvoicesDue();
    if (world.dayInMonth() == calendar.bidClosingDay()) {
      opening.openThisMonth();
    }
    orders.chargeLate();
    solvency.check();
    return true;
  }

  private void resetCounters() {
    for (World.Firm firm : world.firms) {
      for (World.Pair pair : firm.pairs.values()) {
        pair.campaignsThisMonth = 0;
        pair.visitedThisMonth = false;
      }
    }
  }
}
