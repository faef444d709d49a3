/** Pages played in a real browser against the real server. */
@NullMarked
package bidfair.browser;

import org.jspecify.annotations.NullMarked;
