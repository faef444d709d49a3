package bidfair.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A teacher's account and rooms. */
record TeacherDoor(Visitor visitor) {
  private static final String NAME = "Lin";
  private static final String PASSWORD = "a good password";

  void createAccount(String link) {
    visitor.page().navigate(link);
    visitor.field(Text.NAME).fill(NAME);
    visitor.field(Text.PASSWORD).fill(PASSWORD);
    visitor.button(Text.CREATE_ACCOUNT).click();
    assertThat(visitor.heading(Text.MY_ROOMS)).isVisible();
  }

  void signOut() {
    visitor.button(Text.SIGN_OUT).click();
    assertThat(visitor.heading(Text.SIGN_IN)).isVisible();
  }

  void signIn() {
    visitor.field(Text.NAME).fill(NAME);
    visitor.field(Text.PASSWORD).fill(PASSWORD);
    visitor.button(Text.SIGN_IN).click();
    assertThat(visitor.heading(Text.MY_ROOMS)).isVisible();
  }

  void beginRoom() {
    visitor.button(Text.NEW_ROOM).first().click();
    assertThat(visitor.heading(Text.NEW_ROOM)).isVisible();
  }

  /** Fills in the form of a new room. */
  ConsolePage makeRoom(Text scenario, String title, int robots) {
    visitor.choose(scenario);
    visitor.field(Text.ROOM_NAME).fill(title);
    visitor.field(Text.ROBOT_FIRMS).fill(String.valueOf(robots));
    visitor.button(Text.MAKE_ROOM).click();
    assertThat(visitor.button(Text.START_GAME)).isVisible();
    return new ConsolePage(visitor);
  }
}
