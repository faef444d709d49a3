package bidfair.server.lab;

import java.util.function.Consumer;

/**
 * An input on its way to a room.
 *
 * @param inputId made by the sender, at most 64 characters; the same id of the same seat or teacher
 *     is never done twice, but answered with its first verdict; empty for none
 * @param answer gets the verdict once it is durable, on the room's thread; must not block
 */
public record Submission(Actor actor, String inputId, RoomInput input, Consumer<Verdict> answer) {}
