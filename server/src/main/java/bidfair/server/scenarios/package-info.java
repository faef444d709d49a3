/** The scenarios that come with the program, and the reading of scenario files. */
@NullMarked
package bidfair.server.scenarios;

import org.jspecify.annotations.NullMarked;
