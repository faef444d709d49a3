/** What the program is made of, compared with what is known to be wrong with it. */
@NullMarked
package bidfair.server.sbom;

import org.jspecify.annotations.NullMarked;
