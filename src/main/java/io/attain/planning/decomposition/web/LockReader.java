package io.attain.planning.decomposition.web;

import io.attain.kernel.OptionNames;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.web.WholeNumber;
import io.attain.planning.decomposition.SplitOffer;
import io.attain.targets.Part;
import io.attain.targets.TargetNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the locked cells of a request.
 *
 * @param offer what the options are called now, by which cells are named
 * @param faults where what is wrong is told
 */
record LockReader(TargetNode node, SplitOffer offer, DecompositionFaults faults) {

    /** No number field of Jira's holds more exactly. */
    private static final long MOST = 1L << 53;

    /** The amounts by cell. */
    Map<Part, Long> read(@Nullable List<DecompositionBody.Lock> given) {
        Map<Part, Long> locks = new HashMap<>();
        for (DecompositionBody.Lock lock : given == null ? List.<DecompositionBody.Lock>of() : given) {
            Period period = period(lock, node.period());
            long amount = WholeNumber.value(lock.amount());
            if (period == null) {
                faults.add("locks", "attain.target.decompose.fault.lockPeriod", lock.start() + "/" + lock.end());
            } else if (amount < 0 || amount > MOST) {
                faults.add("locks", "attain.target.decompose.fault.lockAmount", Long.toString(amount));
            } else if (locks.put(part(lock, period), amount) != null) {
                faults.add("locks", "attain.target.decompose.fault.lockTwice", period.start() + "/" + period.last());
            }
        }
        return locks;
    }

    private Part part(DecompositionBody.Lock lock, Period period) {
        Scope whole = node.scope();
        Scope scope = new Scope(
                or(word(offer.regions(), lock.region()), whole.region()),
                or(word(offer.productLines(), lock.productLine()), whole.productLine()),
                or(word(offer.customerTypes(), lock.customerType()), whole.customerType()));
        return new Part(period, scope, or(lock.owner(), node.ownerKey()));
    }

    /** A part of the business that is no longer offered keeps its name as word. */
    private static @Nullable String word(OptionNames names, @Nullable String name) {
        return name == null ? null : names.wordOf(name).orElse(name);
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
