package io.attain.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    /** Opportunities that came to an open stage for the first time. */
    public static final Metric NEW_PROSPECTS = new Metric("newProspects", Kind.STAGE);
    /** Repeat orders in all orders. */
    public static final Metric REPURCHASE_RATE = new Metric("repurchaseRate", Kind.RATE);

    public static final Metric CALLS = new Metric("calls", Kind.KEY_ACTION);
    public static final Metric VISITS = new Metric("visits", Kind.KEY_ACTION);
    public static final Metric NEEDS_REPORTS = new Metric("needsReports", Kind.KEY_ACTION);

    /** What every project has from the start. */
    public static final List<Metric> STANDARD =
            List.of(REVENUE, NEW_CUSTOMERS, NEW_PROSPECTS, REPURCHASE_RATE, CALLS, VISITS, NEEDS_REPORTS);

    /** The longest code, in characters. */
    public static final int LONGEST_CODE = 60;

    private static final Map<String, Metric> BY_CODE =
            STANDARD.stream().collect(Collectors.toUnmodifiableMap(Metric::code, Function.identity()));

    /** What is counted. */
    public enum Kind {
        /** What wins are worth. */
        SUM("sum"),
        /** How many wins there are, or of some kind. */
        COUNT("count"),
        /** A share of the wins. */
        RATE("rate"),
        /** How many opportunities have reached a stage for the first time. */
        STAGE("stage"),
        /** An action that people do and log, as against a result. */
        KEY_ACTION("action");

        private final String code;

        Kind(String code) {
            this.code = code;
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

    /** What its amounts are counted in; of money without saying which. */
    public Unit unit() {
        return unit(Unit.MONEY);
    }

    /** What its amounts are counted in where money is this. */
    public Unit unit(Unit money) {
        return switch (kind) {
            case SUM -> money;
            case RATE -> Unit.PERCENT;
            case COUNT, STAGE, KEY_ACTION -> Unit.COUNT;
        };
    }

    /** Whether its amounts are parts of a hundred. */
    public boolean isRate() {
        return kind == Kind.RATE;
    }

    /** Whether it counts an action that people do and log, as against a result. */
    public boolean isKeyAction() {
        return kind == Kind.KEY_ACTION;
    }

    /** Whether it adds up the wins that its project says: a sum or count of a project's own. */
    public boolean isOwnOfWins() {
        return !isStandard() && (kind == Kind.SUM || kind == Kind.COUNT);
    }

    /** The code of the one stage that it counts; nothing if it counts something else. */
    public Optional<String> stage() {
        String start = Kind.STAGE.codeOf("");
        return kind == Kind.STAGE && code.startsWith(start)
                ? Optional.of(code.substring(start.length()))
                : Optional.empty();
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

    /** The key action with this code; nothing if it is the code of none. */
    public static Optional<Metric> keyActionOf(String code) {
        return ofCode(code).filter(Metric::isKeyAction);
    }

    /** The metric that counts the opportunities which reach a stage, by the stage's code. */
    public static Metric ofStage(String stageCode) {
        return new Metric(Kind.STAGE.codeOf(stageCode), Kind.STAGE);
    }

    /** Rates are not made by projects so far. */
    private static Optional<Metric> own(String code) {
        return Stream.of(Kind.KEY_ACTION, Kind.STAGE, Kind.SUM, Kind.COUNT)
                .filter(kind -> isOwn(code, kind.codeOf("")))
                .map(kind -> new Metric(code, kind))
                .findFirst();
    }

    /** Whether it is a code of what projects make for themselves: a name behind what the codes of its kind begin with. */
    public static boolean isOwn(String code, String start) {
        return code.length() > start.length()
                && code.length() <= LONGEST_CODE
                && code.startsWith(start)
                && code.substring(start.length()).codePoints().allMatch(Metric::isName);
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
