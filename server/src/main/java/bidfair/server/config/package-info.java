/** Settings from flags, environment and file, with every limit by name. */
@NullMarked
package bidfair.server.config;

import org.jspecify.annotations.NullMarked;
