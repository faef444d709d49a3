/** What a frame costs on its way to a thousand screens. */
@NullMarked
package bidfair.benchmark.delivery;

import org.jspecify.annotations.NullMarked;
