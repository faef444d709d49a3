package bidfair.engine.scenario;

/**
 * The simulated year (rulebook §2).
 *
 * @param months months of a game, 12 by default
 * @param daysPerMonth days of a month, 30 by default
 * @param bidClosingDay the day of the month on which the month's tenders are opened, 20 by default
 */
public record Calendar(int months, int daysPerMonth, int bidClosingDay) {
  /** The month of a day, from 1; day 0 belongs to no month and gives 0. */
  public int monthOf(int day) {
    return Math.ceilDiv(day, daysPerMonth);
  }

  /** The day within its month, from 1 to {@link #daysPerMonth}; 0 for day 0. */
  public int dayOfMonth(int day) {
    return day == 0 ? 0 : (day - 1) % daysPerMonth + 1;
  }

  /** The last day of play, 360 by default. */
  public int lastDay() {
    return months * daysPerMonth;
  }

  public Calendar withMonths(int changed) {
    return new Calendar(changed, daysPerMonth, bidClosingDay);
  }
}
