package io.attain.kernel.imports;

import io.attain.kernel.VisibleText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How files write currencies beside numbers. Many countries have a dollar: a sign may be of several currencies. */
final class MoneySigns {

    private static final String DOLLARS = "USD CAD AUD NZD HKD SGD TWD MXN";
    private static final String YUAN = "CNY HKD TWD MOP";
    private static final String CROWNS = "SEK NOK DKK ISK CZK";

    /** ISO 4217 codes by what else is written for them. */
    private static final Map<String, Set<String>> SIGNS = Map.ofEntries(
            sign("$", DOLLARS),
            sign("us$", "USD"),
            sign("美元", "USD"),
            sign("c$", "CAD"),
            sign("ca$", "CAD"),
            sign("a$", "AUD"),
            sign("nz$", "NZD"),
            sign("hk$", "HKD"),
            sign("港元", "HKD"),
            sign("港币", "HKD"),
            sign("s$", "SGD"),
            sign("nt$", "TWD"),
            sign("r$", "BRL"),
            sign("¥", "CNY JPY"),
            sign("cn¥", "CNY"),
            sign("元", YUAN),
            sign("人民币", "CNY"),
            sign("rmb", "CNY"),
            sign("円", "JPY"),
            sign("日元", "JPY"),
            sign("€", "EUR"),
            sign("欧元", "EUR"),
            sign("£", "GBP EGP"),
            sign("英镑", "GBP"),
            sign("₩", "KRW"),
            sign("韩元", "KRW"),
            sign("₹", "INR"),
            sign("₽", "RUB"),
            sign("₺", "TRY"),
            sign("₫", "VND"),
            sign("฿", "THB"),
            sign("₱", "PHP"),
            sign("₪", "ILS"),
            sign("₴", "UAH"),
            sign("zł", "PLN"),
            sign("kr", CROWNS));

    /** Those that are written by their codes; any three letters would take (All) for the money of Albania. */
    private static final Set<String> CODES = Set.of(
            ("USD CAD AUD NZD HKD SGD TWD MXN CNY MOP JPY EUR GBP EGP KRW INR BRL RUB TRY VND THB PHP ILS UAH PLN"
                            + " SEK NOK DKK ISK CZK CHF HUF IDR MYR AED SAR ZAR")
                    .split(" "));

    private static final String SIGN = "([^\\d\\s.,'’\\-]*)";

    private static final Pattern AMOUNT =
            Pattern.compile("(-?)\\s*+" + SIGN + "\\s*+(-?\\d[\\d.,'’ \\u00A0\\u202F]*+)\\s*+" + SIGN);

    private static final int NUMBER = 3;
    private static final int BEHIND = 4;

    /**
     * A number with what is written beside it.
     *
     * @param number without that
     * @param signs what is written before and behind it; each says something
     */
    record Said(String number, List<String> signs) {}

    private MoneySigns() {}

    private static Map.Entry<String, Set<String>> sign(String sign, String codes) {
        return Map.entry(sign, Set.of(codes.split(" ")));
    }

    /** The currencies, as ISO 4217 codes, that a sign, a word or a code may stand for; none if it says nothing of money. */
    static Set<String> currencies(String written) {
        String plain = VisibleText.plain(written).strip().toLowerCase(Locale.ROOT);
        String code = plain.toUpperCase(Locale.ROOT);
        return CODES.contains(code) ? Set.of(code) : SIGNS.getOrDefault(plain, Set.of());
    }

    /** The currencies that all of these may stand for. */
    static Set<String> shared(List<String> written) {
        Set<String> shared = new HashSet<>(written.isEmpty() ? Set.of() : currencies(written.get(0)));
        written.forEach(each -> shared.retainAll(currencies(each)));
        return shared;
    }

    /** What a cell with one number says. */
    static Optional<Said> said(String cell) {
        Matcher found = AMOUNT.matcher(VisibleText.plain(cell).strip());
        return found.matches()
                ? Optional.of(new Said(
                        found.group(1) + found.group(NUMBER).strip(),
                        Stream.of(found.group(2), found.group(BEHIND))
                                .filter(sign -> !sign.isEmpty())
                                .toList()))
                : Optional.empty();
    }
}
