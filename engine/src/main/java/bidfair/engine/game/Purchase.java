package bidfair.engine.game;

import bidfair.engine.units.FirmId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.PurchaseId;

/** Goods paid for and on their way to the firm's stock (rulebook §8). */
public record Purchase(
    PurchaseId id, FirmId firm, ProductId product, int quantity, int arrivesOn) {}
