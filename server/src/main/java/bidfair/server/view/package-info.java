/** What each audience sees, as keyed tables, and the changes to them. */
@NullMarked
package bidfair.server.view;

import org.jspecify.annotations.NullMarked;
