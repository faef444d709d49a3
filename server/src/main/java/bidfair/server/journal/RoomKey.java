package bidfair.server.journal;

/** A room's number in the store, from 1; never used again, even after the room is deleted. */
public record RoomKey(long number) {}
