package io.attain.targets;

import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who held a target when: a result belongs to whoever held it on the result's date.
 *
 * @param first who held it from the beginning, by user key; null for nobody
 * @param handovers when it passed to whom, earliest first, each to another than before
 */
public record Tenure(@Nullable String first, List<Handover> handovers) {

    /**
     * A target passed to somebody.
     *
     * @param from the first day that is theirs
     * @param owner the user key, or null if nobody holds it from then on
     */
    public record Handover(LocalDate from, @Nullable String owner) {}

    /**
     * A person's part of a period.
     *
     * @param owner the user key, or null for nobody
     * @param period the days
     */
    public record Holding(@Nullable String owner, Period period) {}

    public Tenure {
        handovers = List.copyOf(handovers);
    }

    /** Tells this tenure from any other, to whoever has seen it and corrects it later. */
    public String fingerprint() {
        List<String> passed =
                handovers.stream().map(each -> each.from + " " + each.owner).toList();
        return Integer.toHexString(Objects.hash(first, passed));
    }

    /** Held by one person, or by nobody, for ever. */
    public static Tenure of(@Nullable String owner) {
        return new Tenure(owner, List.of());
    }

    /** Who holds it last: the assignee. */
    public @Nullable String latest() {
        return handovers.isEmpty() ? first : handovers.get(handovers.size() - 1).owner();
    }

    /** Who held it on a day. */
    public @Nullable String holderOn(LocalDate day) {
        String holder = first;
        for (Handover handover : handovers) {
            if (!handover.from().isAfter(day)) {
                holder = handover.owner();
            }
        }
        return holder;
    }

    /** Everybody who ever held it. */
    public Stream<String> holders() {
        return Stream.concat(Stream.ofNullable(first), handovers.stream().map(Handover::owner))
                .filter(Objects::nonNull)
                .distinct();
    }

    /** Who held it during a period, in order, without gaps. */
    public List<Holding> within(Period period) {
        List<Holding> holdings = new ArrayList<>();
        LocalDate start = period.start();
        String holder = holderOn(start);
        for (Handover handover : handovers) {
            if (handover.from().isAfter(start) && handover.from().isBefore(period.end())) {
                holdings.add(new Holding(holder, new Period(start, handover.from())));
                start = handover.from();
                holder = handover.owner();
            }
        }
        holdings.add(new Holding(holder, new Period(start, period.end())));
        return List.copyOf(holdings);
    }

    /**
     * The same, passed to somebody on a day. What was to pass on that day or later is forgotten. Whoever is first to
     * hold a target that nobody held before holds it from the beginning, for there is nobody whose results it could take.
     */
    public Tenure handedTo(@Nullable String owner, LocalDate from) {
        if (first == null && handovers.isEmpty()) {
            return of(owner);
        }
        List<Handover> kept = new ArrayList<>(
                handovers.stream().filter(each -> each.from().isBefore(from)).toList());
        Tenure before = new Tenure(first, kept);
        if (!Objects.equals(before.latest(), owner)) {
            kept.add(new Handover(from, owner));
        }
        return new Tenure(first, kept);
    }
}
