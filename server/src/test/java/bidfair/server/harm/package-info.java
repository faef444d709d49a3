/** What can happen to a data folder that no program does. */
@NullMarked
package bidfair.server.harm;

import org.jspecify.annotations.NullMarked;
