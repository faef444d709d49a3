/** The durable event log: what was acknowledged survives a power cut. */
@NullMarked
package bidfair.server.journal;

import org.jspecify.annotations.NullMarked;
