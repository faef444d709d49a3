package bidfair.server.review;

import java.time.Duration;

/**
 * How much the reviews may take of the machine.
 *
 * @param games kept at hand; each is about as large as its room
 * @param kept how long a game is kept that nobody asks for and that does not go on
 * @param atATime games worked on at a time, over all rooms
 */
public record ReviewCapacity(int games, Duration kept, int atATime) {}
