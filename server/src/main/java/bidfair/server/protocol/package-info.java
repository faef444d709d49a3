/**
 * The language between server and browser: messages and the rows of keyed tables, written once
 * here; the TypeScript types are generated from them.
 */
@NullMarked
package bidfair.server.protocol;

import org.jspecify.annotations.NullMarked;
