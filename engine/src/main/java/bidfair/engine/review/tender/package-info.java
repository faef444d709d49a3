/** Every bid lost: by what, and what would have won, by the rules of the opening (rulebook §7). */
@NullMarked
package bidfair.engine.review.tender;

import org.jspecify.annotations.NullMarked;
