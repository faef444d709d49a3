/** What a whole class sees of its game: who leads, what separated winners, how the year went. */
@NullMarked
package bidfair.engine.review.classroom;

import org.jspecify.annotations.NullMarked;
