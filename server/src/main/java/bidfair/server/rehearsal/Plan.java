package bidfair.server.rehearsal;

import java.time.Duration;

/**
 * What a rehearsal is to be like.
 *
 * @param firms led by people
 * @param peoplePerFirm who sit at a page of their own each
 * @param robots firms beside them
 * @param inputsEach that each sends at a month's opening
 * @param rush the time within which they do
 */
public record Plan(int firms, int peoplePerFirm, int robots, int inputsEach, Duration rush) {
  int people() {
    return firms * peoplePerFirm;
  }

  int inputs() {
    return people() * inputsEach;
  }
}
