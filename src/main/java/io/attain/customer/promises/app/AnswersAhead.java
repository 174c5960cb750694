package io.attain.customer.promises.app;

import io.attain.calendar.Calendars;
import io.attain.calendar.Leave;
import io.attain.calendar.Leave.Part;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.clock.CountedTime;
import io.attain.calendar.clock.Stretch;
import io.attain.calendar.clock.WorkingHours;
import io.attain.customer.Tier;
import io.attain.customer.promises.AnswerGap;
import io.attain.customer.promises.ResponseLimit;
import io.attain.customer.promises.Strategy;
import io.attain.customer.promises.TieredCustomer;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which promised answers nobody could give in time within the next two weeks, by who is on duty then (docs/rules.md, Promises). */
@Component
public record AnswersAhead(Calendars calendars, PromiseKeepers keepers, Today today) {

    private static final Duration AHEAD = Duration.ofDays(14);

    /** How many days of leave are looked at: whoever is away for longer is back after them. */
    private static final int SIGHT = 92;

    private static final String NOBODY = "";

    /** Customers of a tier who are one person's, or nobody's. */
    private record Held(Tier tier, String owner) {}

    /** What cannot be kept, of a tier. */
    private record Missed(Tier tier, List<AnswerGap> gaps) {}

    /**
     * Customers of a tier whose answers nobody could give in time at the same times.
     *
     * @param limit what they are promised
     * @param owners whose they are, in their order; none for those of nobody
     * @param worst when an answer would come latest
     * @param times how often there is such a time
     */
    public record Unkept(
            Tier tier, ResponseLimit limit, int customers, List<String> owners, AnswerGap worst, int times) {}

    /** Those of a project, of nobody's customers and of theirs who may be told, most customers first. */
    public List<Unkept> of(
            long projectId, Strategy strategy, Collection<TieredCustomer> customers, Predicate<String> told) {
        Duties duties = new Duties(projectId, strategy);
        Map<Missed, Map<String, Integer>> found = new HashMap<>();
        counts(customers.stream().map(each -> new Held(each.tier(), each.owner())))
                .forEach((held, count) -> {
                    List<AnswerGap> gaps =
                            held.owner().isEmpty() || told.test(held.owner()) ? duties.gaps(held) : List.of();
                    if (!gaps.isEmpty()) {
                        found.computeIfAbsent(new Missed(held.tier(), gaps), each -> new HashMap<>())
                                .put(held.owner(), count);
                    }
                });
        return found.entrySet().stream()
                .map(each -> unkept(strategy, each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Unkept::tier)
                        .thenComparing(each -> -each.customers())
                        .thenComparing(each -> String.join(",", each.owners())))
                .toList();
    }

    /**
     * How many of some customers cannot always be answered in time, by their owner.
     *
     * @param owned whose they are; nobody's are missing
     */
    Map<String, Integer> unkept(long projectId, Strategy strategy, Map<Long, Tier> tiers, Map<Long, String> owned) {
        Duties duties = new Duties(projectId, strategy);
        Map<String, Integer> unkept = new HashMap<>();
        counts(tiers.entrySet().stream()
                        .map(each -> new Held(each.getValue(), owned.getOrDefault(each.getKey(), NOBODY))))
                .forEach((held, count) -> {
                    if (!duties.gaps(held).isEmpty()) {
                        unkept.merge(held.owner(), count, Integer::sum);
                    }
                });
        return unkept;
    }

    private static Map<Held, Integer> counts(Stream<Held> customers) {
        return customers.collect(Collectors.toMap(Function.identity(), each -> 1, Integer::sum));
    }

    private static Unkept unkept(Strategy strategy, Missed missed, Map<String, Integer> counts) {
        AnswerGap worst = missed.gaps().stream()
                .max(Comparator.comparing(AnswerGap::late))
                .orElseThrow();
        return new Unkept(
                missed.tier(),
                strategy.response(missed.tier()),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.keySet().stream()
                        .filter(each -> !each.isEmpty())
                        .sorted()
                        .toList(),
                worst,
                missed.gaps().size());
    }

    /** Who is on duty in a project; what is the same for many is counted once. */
    private final class Duties {

        /** A clock on the wall, and the days on which nobody is there by it. */
        private record Shift(Tier tier, ZoneId zone, List<Period> alone) {}

        private final long projectId;
        private final Strategy strategy;
        private final ProjectCalendar calendar;
        private final Instant now = today.now();
        private final Map<Shift, List<AnswerGap>> known = new HashMap<>();

        Duties(long projectId, Strategy strategy) {
            this.projectId = projectId;
            this.strategy = strategy;
            this.calendar = calendars.of(projectId);
        }

        List<AnswerGap> gaps(Held held) {
            if (!strategy.response(held.tier()).isPromised()) {
                return List.of();
            }
            String owner = held.owner();
            if (!keepers.isThere(owner)) {
                return gaps(held.tier(), today.zone(), moment -> Stream.empty());
            }
            ZoneId zone = today.zoneOf(owner);
            return known.computeIfAbsent(
                    new Shift(held.tier(), zone, alone(owner, LocalDate.ofInstant(now, zone))),
                    shift -> gaps(
                            shift.tier(),
                            shift.zone(),
                            new WorkingHours(
                                    strategy.hours(), calendar.team().less(shift.alone(), List.of()), shift.zone())));
        }

        private List<AnswerGap> gaps(Tier tier, ZoneId zone, CountedTime duty) {
            ResponseLimit limit = strategy.response(tier);
            CountedTime counted =
                    limit.working() ? new WorkingHours(strategy.hours(), calendar.team(), zone) : CountedTime.always();
            return AnswerGap.within(new Stretch(now, now.plus(AHEAD)), duty, counted, Duration.ofHours(limit.hours()));
        }

        /** The days on which an owner is on leave and nobody acts. The day before counts too: its hours may go past midnight. */
        private List<Period> alone(String owner, LocalDate day) {
            Period sight = new Period(day.minusDays(1), day.plusDays(SIGHT));
            List<Period> alone = new ArrayList<>();
            calendar.leaveOf(owner).stream()
                    .filter(leave -> leave.part() == Part.WHOLE)
                    .flatMap(leave -> leave.within(sight).map(Leave::period).stream())
                    .flatMap(period -> period.start().datesUntil(period.end()))
                    .filter(away -> keepers.isAlone(projectId, owner, away))
                    .forEach(away -> alone.add(new Period(away, away.plusDays(1))));
            return List.copyOf(alone);
        }
    }
}
