package bidfair.server.lab;

import java.util.List;

/** Writes down what a room tells it, on the room's thread. */
record Recorder(List<String> told) implements RoomWatcher {
  @Override
  public void began(RoomReading room) {
    told.add("began");
  }

  @Override
  public void changed(RoomReading room, List<Decided> batch) {
    told.add("changed " + batch.size());
  }

  @Override
  public void durable(RoomReading room, long seq) {
    told.add("durable");
  }

  @Override
  public void beat(RoomReading room) {
    told.add("beat");
  }

  @Override
  public void halted(RoomReading room) {
    told.add("halted");
  }

  @Override
  public void goesOn(RoomReading room) {
    told.add("goes on");
  }
}
