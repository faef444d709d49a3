package bidfair.engine.review.fall;

import bidfair.engine.books.Reference;
import bidfair.engine.units.ProductId;

/** A choice that could be made otherwise; goods without a quantity. */
record Option(RescueKind kind, Reference reference) {
  static Option of(RescueKind kind, ProductId product) {
    return new Option(kind, new Reference.ToProduct(product, 0));
  }
}
