/** The tournament of robots that measures what a scenario teaches (rulebook §13). */
@NullMarked
package bidfair.engine.robot.tournament;

import org.jspecify.annotations.NullMarked;
