package io.attain.kernel.jira;

import io.attain.kernel.Metric;
import io.attain.kernel.Unit;
import java.util.Currency;

/**
 * A project that is set up for sales.
 *
 * @param projectId Jira's id
 * @param currency ISO 4217 code of its one currency
 * @param digits how many decimals that currency's minor unit has
 */
public record SalesProject(long projectId, String currency, int digits) {
    /** A project in a currency, with the digits that ISO 4217 gives it. */
    public static SalesProject in(Currency currency, long projectId) {
        return new SalesProject(projectId, currency.getCurrencyCode(), currency.getDefaultFractionDigits());
    }

    /** What its money is counted in. */
    public Unit money() {
        return Unit.money(currency, digits);
    }

    /** What a metric's amounts are counted in here. */
    public Unit unit(Metric metric) {
        return metric.unit(money());
    }
}
