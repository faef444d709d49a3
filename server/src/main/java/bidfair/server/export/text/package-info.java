/** What exports say, in both languages. */
@NullMarked
package bidfair.server.export.text;

import org.jspecify.annotations.NullMarked;
