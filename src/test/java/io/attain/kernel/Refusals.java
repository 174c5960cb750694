package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.attain.kernel.Refused.Why;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is refused, and why. */
public final class Refusals {

    private Refusals() {}

    /** How something that must be refused is refused. */
    public static Refused of(ThrowingCallable asked) {
        Refused refused = catchThrowableOfType(Refused.class, asked);
        assertThat(refused).as("it is refused").isNotNull();
        return refused;
    }

    /** Why it is. */
    public static Why why(ThrowingCallable asked) {
        return of(asked).why();
    }

    /** The fields at fault, in the order in which they are told. */
    public static List<String> fields(ThrowingCallable asked) {
        Refused refused = of(asked);
        assertThat(refused.why()).isEqualTo(Why.FAULTY);
        return refused.faults().stream()
                .map(fault -> String.valueOf(fault.field()))
                .toList();
    }

    /** The texts by which it is told. */
    public static List<String> keys(ThrowingCallable asked) {
        return of(asked).faults().stream().map(Fault::messageKey).toList();
    }
}
