package io.attain.planning.planfile;

import io.attain.kernel.Coded;
import io.attain.targets.TargetNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of a plan. The names are the same in every language, so that what is exported can be imported anywhere. */
public enum PlanColumn implements Coded {
    /** A name inside the file, by which other rows name their parent. */
    ID(10, each -> null),
    /** The key of an existing issue. */
    KEY(12, each -> null),
    /** The id or key of the row or issue that a target is part of. */
    PARENT(12, each -> each.node().parentId()),
    /** Whether it is a Sales Target or a Target Share. */
    KIND(8, each -> each.node().share()),
    SUMMARY(36, each -> each.node().summary()),
    /** The user name of the owner. */
    OWNER(14, each -> each.node().ownerKey()),
    METRIC(14, each -> each.node().metric()),
    DIRECTION(10, each -> each.node().direction()),
    START(12, each -> each.node().period().start()),
    /** The last day that counts. */
    END(12, each -> each.node().period().last()),
    REGION(14, each -> each.node().scope().region()),
    PRODUCT_LINE(14, each -> each.node().scope().productLine()),
    CUSTOMER_TYPE(14, each -> each.node().scope().customerType()),
    /** The amounts are in major units. */
    AMOUNT(16, each -> each.node().amount()),
    STRETCH(16, each -> each.node().goal().levels().stretch()),
    CHALLENGE(16, each -> each.node().goal().levels().challenge()),
    UPPER_LIMIT(16, each -> each.node().goal().levels().upperLimit()),
    /** What a rate was before; the amount may then be a growth over it. */
    BASELINE(10, each -> each.node().goal().levels().baseline()),
    MONTH_WEIGHTS(14, each -> each.node().monthWeights().text()),
    /** Whether it stands at the top by intention. */
    ROOT(6, Planned::root),
    /** Which cut of its parent it belongs to; empty for the first one. */
    CUT(14, each -> each.node().cut()),
    /** The currency in which the amounts are said; empty for the project's, in which they are kept. */
    CURRENCY(10, each -> null);

    private final int width;

    @SuppressWarnings("ImmutableEnumChecker") // accessors hold no state
    private final Function<Planned, @Nullable Object> value;

    PlanColumn(int width, Function<Planned, @Nullable Object> value) {
        this.width = width;
        this.value = value;
    }

    /** The width in characters. */
    public int width() {
        return width;
    }

    /** Those that files have which are written here: their amounts are in the project's currency. */
    public static List<PlanColumn> written() {
        return Stream.of(values()).filter(column -> column != CURRENCY).toList();
    }

    /** Those that every plan must have. */
    public static List<PlanColumn> required() {
        return List.of(PARENT, KIND, SUMMARY, OWNER, METRIC, START, END, AMOUNT);
    }

    /** The column of this name, in upper or lower case, or none. */
    public static Optional<PlanColumn> ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The columns in which two states of a target differ. */
    static List<PlanColumn> differing(Planned before, Planned after) {
        return Stream.of(values())
                .filter(column -> !Objects.equals(column.value.apply(before), column.value.apply(after)))
                .toList();
    }

    /**
     * A target as a plan knows it.
     *
     * @param node the target; one that is yet to be made has a negative id
     * @param root whether it is marked to stand at the top
     */
    public record Planned(TargetNode node, boolean root) {}
}
