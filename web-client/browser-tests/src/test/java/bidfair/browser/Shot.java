package bidfair.browser;

import java.util.function.Consumer;

/**
 * A page to take a picture of.
 *
 * @param before what somebody does on it first
 */
record Shot(String name, String address, Consumer<Visitor> before) {
  /** As it comes. */
  Shot(String name, String address) {
    this(name, address, visitor -> {});
  }
}
