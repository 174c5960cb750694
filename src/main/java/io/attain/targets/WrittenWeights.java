package io.attain.targets;

import io.attain.kernel.VisibleText;
import io.attain.targets.MonthWeights.Fault;
import io.attain.targets.MonthWeights.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Month weights as people write them: numbers with one kind of mark between them, be it a slash, a comma, a Chinese mark, a
 * colon, a semicolon or a blank, in half or full width: {@code 30/40/30}, {@code 30，40，30}, {@code 3:4:3}, {@code 12.5/37.5/50}.
 * As soon as one is a percent, all are, and they sum to 100. A number with zeros before it is none: 1,000,000 is an amount.
 *
 * @param weights in whole numbers of the same proportion; none if there are faults
 * @param faults all that speaks against them
 */
record WrittenWeights(List<Long> weights, List<Fault> faults) {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(999_999_999);
    private static final int LONGEST = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A mark with blanks around it, or blanks alone. */
    private static final Pattern MARK = Pattern.compile("\\s*([/,:;])\\s*|\\s+");

    private static final Pattern BLANK_BEFORE_PERCENT = Pattern.compile("(?<!\\s)\\s++%");
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?%?");
    private static final Pattern NEGATIVE = Pattern.compile("[-−–][^1-9]*+[1-9].*");
    private static final String BLANK = "␣";

    /** Reads a text that is not blank. */
    static WrittenWeights of(String text) {
        String plain = BLANK_BEFORE_PERCENT
                .matcher(VisibleText.plain(text).replace('、', ',').strip())
                .replaceAll("%");
        Set<String> marks = marks(plain);
        if (marks.size() > 1) {
            return refused(Fault.of(Problem.MARKS, String.join(" ", marks)));
        }
        List<String> parts = Arrays.asList(MARK.split(plain, -1));
        List<Fault> faults = new ArrayList<>();
        if (parts.contains("")) {
            faults.add(Fault.of(Problem.MISSING));
        }
        List<String> wrong = parts.stream()
                .filter(part -> !part.isEmpty() && !NUMBER.matcher(part).matches())
                .toList();
        tell(Problem.NEGATIVE, wrong.stream().filter(WrittenWeights::isNegative), faults);
        tell(Problem.NUMBER, wrong.stream().filter(part -> !isNegative(part)), faults);
        return faults.isEmpty() ? of(parts) : new WrittenWeights(List.of(), faults);
    }

    private static Set<String> marks(String plain) {
        Set<String> marks = new LinkedHashSet<>();
        Matcher found = MARK.matcher(plain);
        while (found.find()) {
            marks.add(found.group(1) == null ? BLANK : found.group(1));
        }
        return marks;
    }

    private static boolean isNegative(String part) {
        return NEGATIVE.matcher(part).matches();
    }

    private static void tell(Problem problem, Stream<String> parts, List<Fault> faults) {
        String told = parts.distinct().collect(Collectors.joining(" "));
        if (!told.isEmpty()) {
            faults.add(Fault.of(problem, told));
        }
    }

    private static WrittenWeights of(List<String> parts) {
        List<BigDecimal> numbers = parts.stream()
                .map(part -> new BigDecimal(part.replace("%", "")).stripTrailingZeros())
                .toList();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return refused(Fault.of(Problem.ZERO));
        }
        if (parts.stream().anyMatch(part -> part.endsWith("%")) && sum.compareTo(HUNDRED) != 0) {
            return refused(Fault.of(Problem.PERCENT, sum.toPlainString()));
        }
        int decimals =
                Math.max(0, numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        List<BigDecimal> whole =
                numbers.stream().map(number -> number.movePointRight(decimals)).toList();
        int length = whole.stream().mapToInt(number -> number.precision() + 1).sum();
        return length > LONGEST || whole.stream().anyMatch(number -> number.compareTo(LARGEST) > 0)
                ? refused(Fault.of(Problem.DIGITS))
                : new WrittenWeights(
                        whole.stream().map(BigDecimal::longValueExact).toList(), List.of());
    }

    private static WrittenWeights refused(Fault fault) {
        return new WrittenWeights(List.of(), List.of(fault));
    }
}
