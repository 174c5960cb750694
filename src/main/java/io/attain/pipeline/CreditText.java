package io.attain.pipeline;

import io.attain.kernel.Unit;
import io.attain.kernel.VisibleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who shares a win as files write it: {@code lily 60; tom 40}, by log-in names. */
public final class CreditText {

    private static final Pattern SHARE = Pattern.compile("(.*[^:=\\s])[:=\\s]++(\\d{1,3}(?:\\.\\d{1,2})?)\\s*%?");

    private CreditText() {}

    /**
     * Reads it; nothing if that is not what it is.
     *
     * @param keyOf the user key of a log-in name; the name itself for nobody
     */
    public static Optional<Credit> read(String text, Function<String, String> keyOf) {
        List<Credit.Share> shares = new ArrayList<>();
        for (String part : VisibleText.plain(text).split("[;、\\n]", -1)) {
            Matcher share = SHARE.matcher(part.strip());
            if (!share.matches()) {
                return Optional.empty();
            }
            long percent = new BigDecimal(share.group(2))
                    .movePointRight(Unit.PERCENT.digits())
                    .longValueExact();
            shares.add(new Credit.Share(keyOf.apply(share.group(1)), percent));
        }
        return Optional.of(new Credit(shares));
    }

    /** Writes it, as {@link #read} reads it. */
    public static String of(Credit credit, Function<String, String> nameOf) {
        return credit.shares().stream()
                .map(share -> nameOf.apply(share.person()) + " "
                        + BigDecimal.valueOf(share.percent(), Unit.PERCENT.digits())
                                .stripTrailingZeros()
                                .toPlainString())
                .collect(Collectors.joining("; "));
    }
}
