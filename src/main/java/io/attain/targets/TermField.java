package io.attain.targets;

import io.attain.kernel.Coded;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field of a target that its owner agrees to, by the name that the field has elsewhere. */
public enum TermField implements Coded {
    TARGET_AMOUNT(terms -> null),
    METRIC(Terms::metric),
    DIRECTION(Terms::direction),
    STRETCH_AMOUNT(terms -> terms.levels().stretch()),
    CHALLENGE_AMOUNT(terms -> terms.levels().challenge()),
    UPPER_LIMIT(terms -> terms.levels().upperLimit()),
    BASELINE(terms -> terms.levels().baseline()),
    MONTH_WEIGHTS(terms -> terms.monthWeights().text()),
    PERIOD_START(terms -> terms.period().start()),
    PERIOD_END(terms -> terms.period().last()),
    REGION(terms -> terms.scope().region()),
    PRODUCT_LINE(terms -> terms.scope().productLine()),
    CUSTOMER_TYPE(terms -> terms.scope().customerType());

    @SuppressWarnings("ImmutableEnumChecker") // reads what it is given
    private final Function<Terms, @Nullable Object> value;

    TermField(Function<Terms, @Nullable Object> value) {
        this.value = value;
    }

    /** What terms say of it; null for nothing, and of the amount, which is none of them. */
    public @Nullable Object in(Terms terms) {
        return value.apply(terms);
    }
}
