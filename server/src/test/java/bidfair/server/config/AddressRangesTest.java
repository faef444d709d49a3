package bidfair.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressRangesTest {
  @Test
  void anAddressIsARangeOfOne() {
    assertThat(contains("10.1.2.3", "10.1.2.3")).isTrue();
    assertThat(contains("10.1.2.3", "10.1.2.4")).isFalse();
    assertThat(contains("::1", "::1")).isTrue();
    assertThat(contains("::1", "::2")).isFalse();
  }

  @Test
  void aRangeEndsWithinAByteToo() {
    assertThat(contains("172.16.0.0/12", "172.16.0.0")).isTrue();
    assertThat(contains("172.16.0.0/12", "172.31.255.255")).isTrue();
    assertThat(contains("172.16.0.0/12", "172.32.0.0")).isFalse();
    assertThat(contains("172.16.0.0/12", "172.15.255.255")).isFalse();
    assertThat(contains("fe80::/10", "febf::1")).isTrue();
    assertThat(contains("fe80::/10", "fec0::1")).isFalse();
  }

  @Test
  void everythingIsInARangeOfNoBits() {
    assertThat(contains("0.0.0.0/0", "203.0.113.9")).isTrue();
    assertThat(contains("0.0.0.0/0", "2001:db8::1")).isFalse();
    assertThat(contains("::/0", "2001:db8::1")).isTrue();
  }

  @Test
  void anIpv4AddressInIpv6ClothesIsTheSame() {
    assertThat(contains("127.0.0.0/8", "::ffff:127.0.0.1")).isTrue();
    assertThat(contains("::/0", "::ffff:127.0.0.1")).isFalse();
  }

  @Test
  void severalAreGivenWithCommas() {
    assertThat(contains(" 10.0.0.1 , fd00::/8,", "fd12::5")).isTrue();
    assertThat(contains("", "10.0.0.1")).isFalse();
  }

  @Test
  void whatIsNoRangeIsRefusedAndNoNameIsLookedUp() {
    for (String text :
        List.of("localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "::/129", "10.0.0.256")) {
      assertThatThrownBy(() -> AddressRanges.of(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static boolean contains(String ranges, String address) {
    return AddressRanges.of(ranges).contains(InetAddress.ofLiteral(address));
  }
}
