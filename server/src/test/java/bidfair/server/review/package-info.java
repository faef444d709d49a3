@NullMarked
package bidfair.server.review;

import org.jspecify.annotations.NullMarked;
