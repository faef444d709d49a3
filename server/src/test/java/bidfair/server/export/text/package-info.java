/** Tests. */
@NullMarked
package bidfair.server.export.text;

import org.jspecify.annotations.NullMarked;
