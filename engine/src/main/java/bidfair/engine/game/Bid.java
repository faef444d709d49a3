package bidfair.engine.game;

import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;

/**
 * A sealed bid (rulebook §6).
 *
 * @param submission its number over all firms, from 1; a replacement gets a new one
 * @param bond the bid bond locked for it, zero for a STABLE client
 */
public record Bid(
    int submission,
    TenderId tender,
    FirmId firm,
    ProductId product,
    Money unitPrice,
    ServiceLevel level,
    Money bond) {}
