package io.attain.planning.decomposition.web;

import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.web.WholeNumber;
import io.attain.targets.Part;
import io.attain.targets.TargetNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the locked cells of a request. */
final class LockReader {

    /** No number field of Jira's holds more exactly. */
    private static final long MOST = 1L << 53;

    private LockReader() {}

    /** The amounts by cell; what is wrong goes to the faults. */
    static Map<Part, Long> read(
            @Nullable List<DecompositionBody.Lock> given, TargetNode node, DecompositionFaults faults) {
        Map<Part, Long> locks = new HashMap<>();
        for (DecompositionBody.Lock lock : given == null ? List.<DecompositionBody.Lock>of() : given) {
            Period period = period(lock, node.period());
            long amount = WholeNumber.value(lock.amount());
            if (period == null) {
                faults.add("locks", "attain.target.decompose.fault.lockPeriod", lock.start() + "/" + lock.end());
            } else if (amount < 0 || amount > MOST) {
                faults.add("locks", "attain.target.decompose.fault.lockAmount", Long.toString(amount));
            } else if (locks.put(part(lock, period, node), amount) != null) {
                faults.add("locks", "attain.target.decompose.fault.lockTwice", period.start() + "/" + period.last());
            }
        }
        return locks;
    }

    private static Part part(DecompositionBody.Lock lock, Period period, TargetNode node) {
        Scope whole = node.scope();
        Scope scope = new Scope(
                or(lock.region(), whole.region()),
                or(lock.productLine(), whole.productLine()),
                or(lock.customerType(), whole.customerType()));
        return new Part(period, scope, or(lock.owner(), node.ownerKey()));
    }

    private static @Nullable String or(@Nullable String value, @Nullable String whole) {
        return value == null ? whole : value;
    }

    private static @Nullable Period period(DecompositionBody.Lock lock, Period whole) {
        if (lock.start() == null && lock.end() == null) {
            return whole;
        }
        try {
            return new Period(
                    LocalDate.parse(Objects.requireNonNullElse(lock.start(), "")),
                    LocalDate.parse(Objects.requireNonNullElse(lock.end(), "")));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
