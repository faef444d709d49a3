/** The texts that the server itself writes, kept in resources by language. */
@NullMarked
package bidfair.server.text;

import org.jspecify.annotations.NullMarked;
