/** What the web client costs the machine of whoever looks at it. */
@NullMarked
package bidfair.benchmark.browser;

import org.jspecify.annotations.NullMarked;
