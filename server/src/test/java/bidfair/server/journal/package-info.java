@NullMarked
package bidfair.server.journal;

import org.jspecify.annotations.NullMarked;
