package bidfair.server.cli;

import bidfair.server.journal.RoomRow;
import bidfair.server.journal.Salvage;
import bidfair.server.journal.Storage;
import bidfair.server.journal.StorageException;
import bidfair.server.journal.StoreReport;
import bidfair.server.lab.Damage;
import bidfair.server.lab.DamagedRoom;
import bidfair.server.lab.Recovery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Goes on with what is left after damage. */
@Command(
    name = "recover",
    description =
        "With a ROOM: lets a damaged room go on from its last good entry; what does not fit is set"
            + " aside in the database, and the room is paused and says what was lost."
            + " Without: copies what can be read of a damaged database into a new file beside it."
            + " The server must not run. Nothing is overwritten or deleted.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is recovered, or was sound",
      "1:rooms in the new file are damaged from some entry on",
      "2:it cannot be recovered, and nothing was changed"
    })
final class RecoverCommand extends StoreCommand {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  @Parameters(arity = "0..1", paramLabel = "ROOM", description = "The code of a room.")
  private @Nullable String room;

  @Override
  int work() {
    return room == null ? salvage() : recover(room.toUpperCase(Locale.ROOT));
  }

  private int recover(String code) {
    if (!Files.exists(data.path().resolve("bidfair.db"))) {
      throw new StorageException("There is no database in " + data.path());
    }
    try (Storage storage = Storage.open(data.path())) {
      RoomRow row =
          storage
              .rooms()
              .find(code)
              .orElseThrow(() -> new StorageException("There is no room " + code));
      Optional<DamagedRoom> damaged = DamagedRoom.examine(row, storage.journal());
      if (damaged.isEmpty()) {
        print("Room %s is sound; nothing was changed".formatted(code));
        return FINE;
      }
      Damage damage = damaged.get().damage();
      if (damaged.get().lastGood().isEmpty()) {
        throw new StorageException(
            "Room %s cannot go on: %s; restore a backup".formatted(code, damage.what()));
      }
      int aside = Recovery.goOn(damaged.get(), storage.repair(), Instant.now());
      print(
          "Room %s goes on from entry %d, of %s; entries %d to %d are lost, %d of them set aside"
              .formatted(
                  code,
                  damage.goodTo(),
                  damaged.get().lastGoodAt().orElse(Instant.EPOCH),
                  damage.firstBad(),
                  damage.lastKnown(),
                  aside));
      return FINE;
    }
  }

  private int salvage() {
    Path target = data.path().resolve("bidfair-salvaged-" + TIME.format(Instant.now()) + ".db");
    StoreReport report = Salvage.salvage(data.path(), target);
    print(report);
    print("To go on with it: ./bidfair restore --damaged-too " + target);
    return report.isSound() ? FINE : DAMAGED;
  }
}
