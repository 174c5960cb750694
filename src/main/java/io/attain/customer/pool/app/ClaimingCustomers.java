package io.attain.customer.pool.app;

import io.attain.customer.TierStates;
import io.attain.customer.TierStates.Kept;
import io.attain.customer.pool.PoolBook;
import io.attain.customer.pool.PoolIssues;
import io.attain.customer.pool.PoolIssues.Told;
import io.attain.customer.pool.PoolRuleSet;
import io.attain.customer.pool.PoolRules;
import io.attain.customer.pool.PoolWord;
import io.attain.customer.pool.PoolWord.Kind;
import io.attain.customer.pool.app.PassingOn.Passed;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.rules.RuleVersions;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * People claim customers from the pool. Of many who claim one at once, the number of the next word about it lets one; one
 * person's claims are taken one at a time in the whole cluster, so that no limit is passed.
 */
@Component
public record ClaimingCustomers(
        PoolIssues issues,
        PoolBook book,
        TierStates tiers,
        PassingOn passing,
        Writings writings,
        RuleVersions rules,
        Today today) {

    /** So long a claim can be given back as if it had not been. */
    public static final Duration UNDO = Duration.ofMinutes(10);

    /**
     * What a person may claim.
     *
     * @param held how many customers the person has that bought nothing in the trailing twelve months
     * @param claimed how many the person claimed today
     */
    public record Room(int held, int mostHeld, int claimed, int mostADay) {

        /** Why the person may claim none; nothing if one may. */
        public Optional<Fault> fault() {
            if (held >= mostHeld) {
                return Optional.of(Fault.of(null, "attain.pool.claim.held", held, mostHeld));
            }
            return claimed >= mostADay
                    ? Optional.of(Fault.of(null, "attain.pool.claim.today", claimed, mostADay))
                    : Optional.empty();
        }
    }

    /** What room somebody has who sells. */
    public Room room(long projectId, String person) {
        PoolRules limits = rules.now(PoolRuleSet.SET, projectId);
        return new Room(
                held(projectId, person, limits.mostHeld()),
                limits.mostHeld(),
                book.claims(projectId, person, today.of(person)),
                limits.mostADay());
    }

    /** More are asked for until they are all, or enough: of the first ones all may have bought. */
    private int held(long projectId, String person, int enough) {
        int most = PoolRuleSet.MOST_HELD;
        while (true) {
            List<Long> owned = issues.ownedBy(projectId, person, most);
            Map<Long, Kept> kept = tiers.of(owned);
            long held = owned.stream().filter(id -> !buys(kept, id)).count();
            if (held >= enough || owned.size() < most) {
                return Math.toIntExact(held);
            }
            most *= 2;
        }
    }

    private static boolean buys(Map<Long, Kept> kept, Long id) {
        Kept known = kept.get(id);
        return known != null && known.state().inputs().purchases() > 0;
    }

    /**
     * Gives a customer of the pool to the caller.
     *
     * @param seen the number of what was said of it last, as the caller saw it; 0 for nothing
     * @throws Refused if the caller does not sell or has no room, the customer is somebody's, or somebody was faster; then
     *     nothing has changed
     */
    public void claim(Caller caller, long projectId, long customerId, int seen) throws Refused {
        if (!caller.sells()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlySales");
        }
        inTurn(projectId, caller, () -> {
            Optional<Fault> full = room(projectId, caller.key()).fault();
            if (full.isPresent()) {
                throw Refused.because(
                        Why.IN_THE_WAY,
                        full.get().messageKey(),
                        full.get().arguments().toArray(Serializable[]::new));
            }
            pass(
                    caller,
                    projectId,
                    free(projectId, customerId),
                    word(caller, PoolWord.next(seen, words(customerId)), Kind.CLAIMED, null));
        });
    }

    private Told free(long projectId, long customerId) throws Refused {
        Told told = told(projectId, customerId);
        if (told.owner() != null) {
            throw Refused.because(Why.IN_THE_WAY, "attain.pool.claim.gone", told.key());
        }
        return told;
    }

    private void pass(Caller caller, long projectId, Told told, PoolWord word) throws Refused {
        String to = word.kind() == Kind.CLAIMED ? caller.key() : null;
        passing.pass(caller.key(), projectId, List.of(new Passed(told.id(), told.key(), told.owner(), to, word)));
    }

    /**
     * Gives back what the caller claimed a moment ago.
     *
     * @throws Refused if it is not the last that was said of it, longer ago, or not the caller's any more
     */
    public void giveBack(Caller caller, long projectId, long customerId, int seen) throws Refused {
        inTurn(projectId, caller, () -> {
            Told told = told(projectId, customerId);
            boolean isOwn = words(customerId).stream()
                    .findFirst()
                    .filter(last -> mayGiveBack(last, caller.key()))
                    .isPresent();
            if (!isOwn || !caller.key().equals(told.owner())) {
                throw Refused.because(Why.IN_THE_WAY, "attain.pool.claim.over", told.key(), UNDO.toMinutes());
            }
            pass(caller, projectId, told, word(caller, seen + 1, Kind.RETURNED, caller.key()));
        });
    }

    /** Whether somebody may give back the customer of whom this was said last. */
    public boolean mayGiveBack(PoolWord last, String person) {
        return last.kind() == Kind.CLAIMED
                && last.by().equals(person)
                && last.at().plus(UNDO).isAfter(today.now());
    }

    private List<PoolWord> words(long customerId) {
        return book.of(List.of(customerId)).getOrDefault(customerId, List.of());
    }

    private Told told(long projectId, long customerId) throws Refused {
        return Optional.ofNullable(issues.of(projectId, List.of(customerId)).get(customerId))
                .orElseThrow(() -> Refused.because(Why.NOT_FOUND, "attain.pool.gone"));
    }

    private PoolWord word(Caller caller, int number, Kind kind, @Nullable String owner) {
        return new PoolWord(number, kind, caller.key(), today.of(caller.key()), today.now(), "", null, owner, "");
    }

    /** What may be refused. */
    @FunctionalInterface
    private interface Turn {
        void take() throws Refused;
    }

    private void inTurn(long projectId, Caller caller, Turn turn) throws Refused {
        Optional<Optional<Refused>> done =
                writings.alone(new Subject("claims", Objects.hash(projectId, caller.key())), () -> refused(turn));
        Optional<Refused> refused = done.orElseThrow(() -> Refused.because(Why.IN_THE_WAY, "attain.kernel.run.busy"));
        if (refused.isPresent()) {
            throw refused.get();
        }
    }

    private static Optional<Refused> refused(Turn turn) {
        try {
            turn.take();
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e);
        }
    }
}
