/** Single steps of the engine and the encoders by themselves, with JMH. */
@NullMarked
package bidfair.benchmark.micro;

import org.jspecify.annotations.NullMarked;
