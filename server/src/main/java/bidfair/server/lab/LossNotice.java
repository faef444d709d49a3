package bidfair.server.lab;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Tells everybody in a room what was lost, in both languages, as announcements have none. */
final class LossNotice {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

  private LossNotice() {}

  static String of(RoomInput.Mend mend) {
    String until = TIME.format(mend.goodUntil());
    return ("服务器上的数据曾损坏，%s 之后的操作（第 %d 至 %d 条）已丢失，房间从此前的状态继续。"
            + " Data was damaged on the server: what was done after %s (entries %d to %d) is lost,"
            + " and the room goes on from before that.")
        .formatted(until, mend.lostFrom(), mend.lostTo(), until, mend.lostFrom(), mend.lostTo());
  }
}
