package io.attain.customer.pool.app;

import io.attain.calendar.InMemoryCalendars;
import io.attain.customer.InMemoryTiers;
import io.attain.customer.TierWords;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.app.GivingTiers;
import io.attain.customer.pool.Contacts;
import io.attain.customer.pool.InMemoryPool;
import io.attain.customer.pool.PoolIssues;
import io.attain.customer.promises.Requests;
import io.attain.kernel.InMemoryRights;
import io.attain.kernel.Refused;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.run.Writings;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mockito.Mockito;

/** A project with a pool, in memory; Mei leads all. Whatever is not said is a C customer of long ago that nobody touched. */
final class PoolSite {

    static final long PROJECT = 1;
    static final LocalDate TODAY = LocalDate.of(2027, 6, 8);

    final SetClock today = SetClock.noonOf(TODAY);
    final InMemoryPool book = new InMemoryPool();
    final InMemoryTiers tiers = new InMemoryTiers();
    final InMemoryRuleVersions rules = new InMemoryRuleVersions();
    final InMemoryRights rights = new InMemoryRights();
    final InMemoryCalendars calendars = new InMemoryCalendars();
    final Requests requests = Mockito.mock();
    final Map<Long, LocalDate> contacts = new HashMap<>();
    /** From which day on a project's logs were read last. */
    LocalDate logsFrom = LocalDate.EPOCH;
    /** Whose customers are, by their ids; empty of nobody's. */
    final Map<Long, String> owners = new ConcurrentHashMap<>();

    final PoolIssues issues = new Issues();
    final RecallingCustomers recalling =
            new RecallingCustomers(issues, book, new Logged(), tiers, requests, rules, calendars, today);
    final PassingOn passing = this::pass;
    final GivingTiers leading = leading();
    final RecallDeciders deciders = new RecallDeciders(leading, project -> List.copyOf(rights.leaders), rights);
    final DecidingRecalls deciding = new DecidingRecalls(recalling, issues, deciders, rights, passing, today);
    final ClaimingCustomers claiming = new ClaimingCustomers(issues, book, tiers, passing, turns(), rules, today);

    PoolSite() {
        rights.leaders.add("mei");
    }

    private GivingTiers leading() {
        return new GivingTiers(
                Mockito.mock(TierWords.class),
                Mockito.mock(EvaluatingTiers.class),
                rights,
                new KnownPeople(new InMemoryTeams(), calendars, today),
                today);
    }

    private static Writings turns() {
        Writings writings = Mockito.mock();
        Set<Object> taken = ConcurrentHashMap.newKeySet();
        Mockito.when(writings.alone(Mockito.any(), Mockito.any())).thenAnswer(asked -> {
            Object subject = asked.getArgument(0);
            Supplier<?> action = asked.getArgument(1);
            if (!taken.add(subject)) {
                return Optional.empty();
            }
            try {
                return Optional.of(action.get());
            } finally {
                taken.remove(subject);
            }
        });
        return writings;
    }

    private void pass(String by, long projectId, List<PassingOn.Passed> all) throws Refused {
        for (PassingOn.Passed each : all) {
            if (!book.add(projectId, each.customerId(), each.word())) {
                throw Refused.because(Refused.Why.IN_THE_WAY, "attain.pool.overtaken", each.key());
            }
            owners.put(each.customerId(), Objects.requireNonNullElse(each.to(), ""));
        }
    }

    private final class Issues implements PoolIssues {

        @Override
        public Map<Long, Told> of(long projectId, Collection<Long> ids, boolean withParts) {
            Map<Long, Told> told = new HashMap<>();
            ids.stream().filter(owners::containsKey).forEach(id -> {
                String owner = owners.getOrDefault(id, "");
                told.put(
                        id, new Told(id, "SALES-" + id, Set.of(), owner.isEmpty() ? null : owner, TODAY.minusYears(1)));
            });
            return told;
        }

        @Override
        public Set<Long> asking(long projectId, Collection<Long> ids) {
            return Set.of();
        }

        @Override
        public List<Long> ownedBy(long projectId, String person, int most) {
            return owners.entrySet().stream()
                    .filter(each -> each.getValue().equals(person))
                    .map(Map.Entry::getKey)
                    .limit(most)
                    .toList();
        }
    }

    private final class Logged implements Contacts {

        @Override
        public Map<Long, LocalDate> of(Collection<Long> customerIds, LocalDate from) {
            Map<Long, LocalDate> last = since(from);
            last.keySet().retainAll(customerIds);
            return last;
        }

        @Override
        public Map<Long, LocalDate> within(long projectId, LocalDate from) {
            logsFrom = from;
            return since(from);
        }

        private Map<Long, LocalDate> since(LocalDate from) {
            Map<Long, LocalDate> last = new HashMap<>(contacts);
            last.values().removeIf(day -> day.isBefore(from));
            return last;
        }
    }
}
