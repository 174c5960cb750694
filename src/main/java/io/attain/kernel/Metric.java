package io.attain.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a target measures. Its code is stored with targets and results and never changes; it says all that figures need, so
 * that a stored number explains itself. Codes of what a project has made for itself begin with their kind, as in
 * {@code action.demo}. What people call it is one of their project's words.
 *
 * @param code the name used in REST, in tables and in the front end, as in {@code newCustomers}
 * @param kind what it counts
 */
public record Metric(String code, Kind kind) implements Comparable<Metric> {

    /** The amounts of won opportunities. */
    public static final Metric REVENUE = new Metric("revenue", Kind.SUM);
    /** Customers who bought for the first time. */
    public static final Metric NEW_CUSTOMERS = new Metric("newCustomers", Kind.COUNT);
    /** Repeat orders in all orders. */
    public static final Metric REPURCHASE_RATE = new Metric("repurchaseRate", Kind.RATE);

    public static final Metric CALLS = new Metric("calls", Kind.KEY_ACTION);
    public static final Metric VISITS = new Metric("visits", Kind.KEY_ACTION);
    public static final Metric NEEDS_REPORTS = new Metric("needsReports", Kind.KEY_ACTION);

    /** What every project has from the start. */
    public static final List<Metric> STANDARD =
            List.of(REVENUE, NEW_CUSTOMERS, REPURCHASE_RATE, CALLS, VISITS, NEEDS_REPORTS);

    /** The longest code, in characters. */
    public static final int LONGEST_CODE = 60;

    private static final Map<String, Metric> BY_CODE =
            STANDARD.stream().collect(Collectors.toUnmodifiableMap(Metric::code, Function.identity()));

    /** What is counted, and so in what. */
    public enum Kind {
        /** What wins are worth. */
        SUM("sum", Unit.MONEY),
        /** How many wins there are, or of some kind. */
        COUNT("count", Unit.COUNT),
        /** A share of the wins. */
        RATE("rate", Unit.PERCENT),
        /** An action that people do and log, as against a result. */
        KEY_ACTION("action", Unit.COUNT);

        private final String code;
        private final Unit unit;

        Kind(String code, Unit unit) {
            this.code = code;
            this.unit = unit;
        }

        /** The name in REST, and what the codes of a project's own metrics begin with. */
        public String code() {
            return code;
        }

        /** The code of a project's own metric of this kind. */
        public String codeOf(String name) {
            return code + "." + name;
        }
    }

    public Unit unit() {
        return kind.unit;
    }

    /** The decimal digits of its amounts where those of money are so many. */
    public int digits(int ofMoney) {
        return unit() == Unit.MONEY ? ofMoney : unit().digits();
    }

    /** Whether it counts an action that people do and log, as against a result. */
    public boolean isKeyAction() {
        return kind == Kind.KEY_ACTION;
    }

    /** Whether every project has it from the start. */
    public boolean isStandard() {
        return BY_CODE.containsKey(code);
    }

    /** The metric with this code; nothing if it is the code of none. */
    public static Optional<Metric> ofCode(String code) {
        Metric standard = BY_CODE.get(code);
        return standard == null ? own(code) : Optional.of(standard);
    }

    /** Only key actions are made by projects so far. */
    private static Optional<Metric> own(String code) {
        String start = Kind.KEY_ACTION.codeOf("");
        return code.length() > start.length()
                        && code.length() <= LONGEST_CODE
                        && code.startsWith(start)
                        && code.substring(start.length()).codePoints().allMatch(Metric::isName)
                ? Optional.of(new Metric(code, Kind.KEY_ACTION))
                : Optional.empty();
    }

    /** Whether the name behind a code's kind may have this character: letters and digits of any script. */
    public static boolean isName(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** The standard ones in their order, then a project's own by their codes. */
    @Override
    public int compareTo(Metric other) {
        int place = Integer.compare(STANDARD.indexOf(this), STANDARD.indexOf(other));
        return isStandard() && other.isStandard() ? place : place == 0 ? code.compareTo(other.code) : -place;
    }

    @Override
    public String toString() {
        return code;
    }
}
