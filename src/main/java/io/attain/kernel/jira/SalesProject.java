package io.attain.kernel.jira;

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
}
