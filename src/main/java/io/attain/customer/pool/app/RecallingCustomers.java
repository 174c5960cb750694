package io.attain.customer.pool.app;

import io.attain.calendar.Calendars;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.customer.Tier;
import io.attain.customer.TierStates;
import io.attain.customer.TierStates.Kept;
import io.attain.customer.pool.Contacts;
import io.attain.customer.pool.PoolBook;
import io.attain.customer.pool.PoolCustomer;
import io.attain.customer.pool.PoolIssues;
import io.attain.customer.pool.PoolIssues.Told;
import io.attain.customer.pool.PoolRuleSet;
import io.attain.customer.pool.PoolRules;
import io.attain.customer.pool.PoolWord;
import io.attain.customer.pool.Recall;
import io.attain.customer.promises.Requests;
import io.attain.kernel.Today;
import io.attain.kernel.rules.RuleVersions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds customers that nobody has spoken with for too long. All of it is worked out from logs, issues, rules and what was said,
 * whenever somebody asks: no event has to be heard for it, and nothing that happens in between moves a date.
 */
@Component
public record RecallingCustomers(
        PoolIssues issues,
        PoolBook book,
        Contacts contacts,
        TierStates tiers,
        Requests requests,
        RuleVersions rules,
        Calendars calendars,
        Today today) {

    /** At once no more issues are read, of those longest without contact. */
    private static final int MOST = 5_000;

    /**
     * What is found in a project.
     *
     * @param recalls the earliest first
     * @param unread how many more are without contact, at which nobody looked
     */
    public record Found(List<Recall> recalls, int unread) {

        public Found {
            recalls = List.copyOf(recalls);
        }
    }

    /** What is known of some customers of a project; one that is none, or of another project, is missing. */
    public List<PoolCustomer> customers(long projectId, Collection<Long> ids) {
        return customers(projectId, ids, contacts.of(ids, earliest()), rules.now(PoolRuleSet.SET, projectId));
    }

    /** How those of some customers of a project stand that a rule is about and that are somebody's, the earliest first. */
    public List<Recall> of(long projectId, Collection<Long> ids) {
        return judged(projectId, customers(projectId, ids), rules.now(PoolRuleSet.SET, projectId));
    }

    /** Those of a project's customers that are proposed for another owner, or soon will be, of some owners by their user keys. */
    public Found within(long projectId, Predicate<String> owners) {
        return within(projectId, rules.now(PoolRuleSet.SET, projectId), owners);
    }

    /** The same by other rules. */
    public Found within(long projectId, PoolRules by, Predicate<String> owners) {
        List<Long> silent = silent(projectId, by, owners);
        List<Long> looked = silent.subList(0, Math.min(MOST, silent.size()));
        List<PoolCustomer> customers = customers(projectId, looked, contacts.of(looked, earliest()), by);
        return new Found(
                judged(projectId, customers, by).stream()
                        .filter(Recall::isNews)
                        .filter(each -> owners.test(
                                Objects.requireNonNullElse(each.customer().owner(), "")))
                        .toList(),
                silent.size() - looked.size());
    }

    /**
     * Those of some owners that nobody spoke with for as long as the shortest rule of their tier asks for, those longest
     * without contact first, and of those the oldest. Whose they are was kept when they were judged last; an older version did
     * not keep it, so those are looked at. Logs are read back no further than that takes.
     */
    private List<Long> silent(long projectId, PoolRules by, Predicate<String> owners) {
        LocalDate day = today.here();
        Map<Tier, LocalDate> silence = new EnumMap<>(Tier.class);
        Stream.of(Tier.values())
                .forEach(tier -> by.fewestDays(tier).ifPresent(days -> silence.put(tier, day.minusDays(days))));
        if (silence.isEmpty()) {
            return List.of();
        }
        Map<Long, LocalDate> last = contacts.within(projectId, Collections.min(silence.values()));
        List<Long> silent = new ArrayList<>();
        tiers.forEachKept(projectId, (id, kept) -> {
            LocalDate since = silence.get(kept.held(day).tier());
            String owner = kept.owner();
            if (since != null
                    && !last.getOrDefault(id, LocalDate.MIN).isAfter(since)
                    && (owner == null || (!owner.isEmpty() && owners.test(owner)))) {
                silent.add(id);
            }
        });
        silent.sort(Comparator.comparing((Long id) -> last.getOrDefault(id, LocalDate.MIN))
                .thenComparing(Comparator.naturalOrder()));
        return silent;
    }

    private LocalDate earliest() {
        return today.here().minusDays(PoolRuleSet.MOST_DAYS);
    }

    private List<PoolCustomer> customers(
            long projectId, Collection<Long> ids, Map<Long, LocalDate> last, PoolRules by) {
        Map<Long, Told> told = issues.of(projectId, ids, by.asksParts());
        Map<Long, List<PoolWord>> words = book.of(told.keySet());
        Map<Long, Kept> kept = tiers.of(told.keySet());
        return told.values().stream()
                .map(each -> new PoolCustomer(
                        each.id(),
                        tier(kept.get(each.id())),
                        each.parts(),
                        each.owner(),
                        each.created(),
                        last.get(each.id()),
                        false,
                        words.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /** Who was never evaluated has not bought anything that is known. */
    private Tier tier(@Nullable Kept kept) {
        return kept == null ? Tier.C : kept.held(today.here()).tier();
    }

    /** Whether somebody waits for an answer of ours is looked at only where it matters. */
    private List<Recall> judged(long projectId, List<PoolCustomer> customers, PoolRules by) {
        ProjectCalendar calendar = calendars.of(projectId);
        LocalDate day = today.here();
        List<Recall> all = customers.stream()
                .map(each -> Recall.of(each, by, counts(calendar, each.owner()), day))
                .filter(Objects::nonNull)
                .toList();
        Set<Long> asking = asking(
                projectId,
                all.stream()
                        .filter(each -> each.state() == Recall.State.PROPOSED)
                        .map(each -> each.customer().id())
                        .toList());
        return all.stream()
                .flatMap(each -> asking.contains(each.customer().id())
                        ? Stream.ofNullable(Recall.of(
                                each.customer().asking(),
                                by,
                                counts(calendar, each.customer().owner()),
                                day))
                        : Stream.of(each))
                .sorted(Recall.EARLIEST)
                .toList();
    }

    private Set<Long> asking(long projectId, List<Long> proposed) {
        if (proposed.isEmpty()) {
            return Set.of();
        }
        Set<Long> asking = new HashSet<>(requests.unanswered(proposed));
        asking.addAll(issues.asking(projectId, proposed));
        return asking;
    }

    /** All days but the team's holidays and those of its owner's leave: who is away does not neglect anybody. */
    private static Predicate<LocalDate> counts(ProjectCalendar calendar, @Nullable String owner) {
        Predicate<LocalDate> isHoliday = day -> calendar.specialDay(day)
                .filter(special -> special.kind() == SpecialDay.Kind.HOLIDAY)
                .isPresent();
        return isHoliday
                .or(day -> owner != null && calendar.isOnLeave(owner, day))
                .negate();
    }

    /** How one stands; nothing where no rule is about it, or nobody has it. */
    public Optional<Recall> of(long projectId, long customerId) {
        return of(projectId, List.of(customerId)).stream().findFirst();
    }
}
