@NullMarked
package bidfair.server.export;

import org.jspecify.annotations.NullMarked;
