package io.attain.kernel.imports;

import java.time.ZoneId;
import java.util.Currency;
import java.util.function.BiPredicate;

/**
 * Where files are brought: what holds there unless they say otherwise.
 *
 * @param currency the project's money, as an ISO 4217 code
 * @param zone in which a moment is one of a day
 * @param words whether a word, the second, is one of the project's own in a column of ours, the first
 */
public record Home(String currency, ZoneId zone, BiPredicate<String, String> words) {

    /** How many decimals we write of amounts in a currency, or in the project's where none is said. */
    int decimals(String said) {
        String code = said.isEmpty() ? currency : said;
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(code))
                .mapToInt(Currency::getDefaultFractionDigits)
                .findFirst()
                .orElse(0);
    }
}
