package bidfair.benchmark.rivals;

/** What the class is built on. */
public enum Framework {
  /** The reference: sockets, JSON and a timer, below every framework. */
  WS("bare ws", "ws"),
  SOCKET_IO("socket.io", "socketio"),
  COLYSEUS("Colyseus", "colyseus"),
  /** With moves that may be made on a state that is not the newest. */
  BOARDGAME_IO("boardgame.io", "boardgameio"),
  /** With moves as its tutorial has them. */
  BOARDGAME_IO_PLAIN("boardgame.io with plain moves", "boardgameio-plain");

  private final String title;
  private final String script;

  Framework(String title, String script) {
    this.title = title;
    this.script = script;
  }

  public String title() {
    return title;
  }

  /** The name of its scripts, and its key. */
  String script() {
    return script;
  }

  /** The job, or as much of it as it bears. */
  RivalJob bearable(RivalJob job) {
    return switch (this) {
      case WS, SOCKET_IO, COLYSEUS -> job;
      // It sends the whole state to everybody at every move.
      case BOARDGAME_IO -> job.atMost(100, 10);
      // What becomes of moves that meet: fewer seats, but moves as often as in the whole class.
      case BOARDGAME_IO_PLAIN -> job.atMost(20, 100);
    };
  }
}
