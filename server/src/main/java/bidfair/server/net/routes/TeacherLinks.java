package bidfair.server.net.routes;

/**
 * One-time links to pages of the web client. The token stands behind a #, so that no server, no
 * proxy and no log ever sees it.
 */
public final class TeacherLinks {
  private TeacherLinks() {}

  /** Makes the first teacher. */
  public static String first(String address, String token) {
    return address + "/teach/first#" + token;
  }

  /** Makes a colleague a teacher. */
  public static String invitation(String address, String token) {
    return address + "/teach/invited#" + token;
  }
}
