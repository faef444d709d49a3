package bidfair.browser;

/** What is lined up for the opening of the month. */
record PreparedList(Visitor visitor) {
  void sendAll() {
    visitor.button(Text.SEND_ALL).click();
  }

  void sendByItself() {
    visitor.field(Text.AUTOMATIC).check();
  }
}
