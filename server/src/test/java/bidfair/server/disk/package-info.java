/** A disk that loses what was not synced, fills up and breaks: src/test/native, told from Java. */
@NullMarked
package bidfair.server.disk;

import org.jspecify.annotations.NullMarked;
