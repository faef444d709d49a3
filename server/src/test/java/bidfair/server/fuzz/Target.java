package bidfair.server.fuzz;

import java.util.List;

/** Something that reads what strangers send. */
interface Target {
  /** Inputs as they should be, from which the fuzzer makes others. */
  List<byte[]> seeds();

  /**
   * Reads an input. Taking it and refusing it in the documented way are both right; anything else
   * is an {@link AssertionError}, or whatever the decoder should not have thrown.
   */
  void read(byte[] input) throws Exception;
}
