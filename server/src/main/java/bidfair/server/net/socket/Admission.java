package bidfair.server.net.socket;

import bidfair.server.lab.Room;
import bidfair.server.protocol.Refusal;

/** Whether somebody may have a socket, decided before it is made. */
sealed interface Admission {
  record Admitted(Room room, Person person) implements Admission {}

  record Denied(Refusal reason) implements Admission {}
}
