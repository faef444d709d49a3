package bidfair.browser;

/** One of the class, with a seat and a firm. */
record Student(Visitor visitor, String number, String name, String firm, String pin) {
  DeskPage desk() {
    return new DeskPage(visitor);
  }

  /** The same student at another machine. */
  Student at(Visitor other) {
    return new Student(other, number, name, firm, pin);
  }

  /** What a student does while time stands still: goods for orders first, then bids. */
  void keepUp() {
    OrdersPage orders = OrdersPage.of(desk());
    orders.shipAll();
    orders.buyForAll();
    BidsPage.of(desk()).bidEverywhere();
  }
}
