package io.attain.customer.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.Tier;
import io.attain.customer.pool.PoolWord.Kind;
import io.attain.customer.pool.Recall.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What holds of every proposal of another owner, by counting day after day. */
class RecallLawsTest {

    private static final LocalDate MADE = LocalDate.of(2027, 2, 20);

    /** So many days that count lie between the contact and the limit, and the grace behind it. */
    @Property(tries = 500)
    void theLimitIsTheDayOnWhichTheDaysAreUsedUp(
            @ForAll @IntRange(min = 1, max = 120) int days,
            @ForAll @IntRange(max = 30) int grace,
            @ForAll Set<@IntRange(max = 200) Integer> off,
            @ForAll @IntRange(max = 90) int touched) {
        LocalDate last = MADE.plusDays(touched);
        Predicate<LocalDate> counts = day -> !off.contains(Math.toIntExact(day.toEpochDay() - MADE.toEpochDay()));

        Recall recall = recall(customer(last), rules(days, grace, 0), counts, last);

        assertThat(counted(last, recall.limit(), counts)).isEqualTo(days);
        assertThat(counted(last, recall.limit().minusDays(1), counts)).isEqualTo(days - 1);
        LocalDate lastOfGrace = recall.proposed().minusDays(1);
        assertThat(counted(recall.limit(), lastOfGrace, counts)).isEqualTo(grace);
        assertThat(grace == 0 || counts.test(lastOfGrace)).isTrue();
    }

    private static long counted(LocalDate after, LocalDate to, Predicate<LocalDate> counts) {
        return after.plusDays(1).datesUntil(to.plusDays(1)).filter(counts).count();
    }

    /** A later contact never brings a proposal nearer, nor do more days off. */
    @Property
    void aContactNeverBringsItNearer(
            @ForAll @IntRange(min = 1, max = 120) int days,
            @ForAll Set<@IntRange(max = 200) Integer> off,
            @ForAll @IntRange(max = 90) int touched,
            @ForAll @IntRange(max = 20) int later) {
        Predicate<LocalDate> counts = day -> !off.contains(Math.toIntExact(day.toEpochDay() - MADE.toEpochDay()));
        LocalDate last = MADE.plusDays(touched);
        Recall before = recall(customer(last), rules(days, 7, 5), counts, last);

        assertThat(recall(customer(last.plusDays(later)), rules(days, 7, 5), counts, last)
                        .proposed())
                .isAfterOrEqualTo(before.proposed());
        assertThat(recall(customer(last), rules(days, 7, 5), day -> true, last).proposed())
                .isBeforeOrEqualTo(before.proposed());
    }

    /** From day to day it goes one way: there is time, then a warning, then the proposal; holding back shows in between only. */
    @Property
    void itGoesOnFromTimeOverWarningToProposal(
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(max = 20) int grace,
            @ForAll @IntRange(max = 20) int warned,
            @ForAll @IntRange(min = 1, max = 60) int keptOn,
            @ForAll @IntRange(max = 60) int keptFor) {
        LocalDate on = MADE.plusDays(keptOn);
        PoolWord word =
                new PoolWord(1, Kind.STAYS, "mei", on, Instant.EPOCH, "They build", on.plusDays(keptFor), "lily", "");
        List<State> seen = new ArrayList<>();
        for (LocalDate day = on; day.isBefore(MADE.plusDays(200)); day = day.plusDays(1)) {
            Recall recall = recall(customer(null, word), rules(days, grace, warned), each -> true, day);
            seen.add(recall.state());
            assertThat(recall.state() == State.PROPOSED)
                    .isEqualTo(!day.isBefore(recall.proposed()) && !(word.holds(day) && word.holds(recall.proposed())));
            assertThat(recall.isNews()).isEqualTo(!day.isBefore(recall.limit().minusDays(warned)));
        }
        assertThat(seen).isSortedAccordingTo((one, other) -> Integer.compare(order(one), order(other)));
        assertThat(seen).endsWith(State.PROPOSED);
    }

    private static int order(State state) {
        return List.of(State.COMING, State.KEPT, State.WARNED, State.PROPOSED).indexOf(state);
    }

    /** What is said and taken back at once is as if it had not been, wherever it stands among the rest. */
    @Property
    void whatIsTakenBackIsAsIfItHadNotBeen(
            @ForAll @Size(max = 8) List<Kind> kinds, @ForAll @IntRange(max = 8) int at, @ForAll Kind taken) {
        List<Kind> said = kinds.stream().filter(kind -> kind != Kind.RETURNED).toList();
        List<Kind> more = new ArrayList<>(said);
        int place = Math.min(at, said.size());
        more.add(place, taken == Kind.RETURNED ? Kind.KEPT : taken);
        more.add(place + 1, Kind.RETURNED);

        PoolCustomer plain = customer(null, words(said));
        PoolCustomer with = customer(null, words(more));
        assertThat(with.holding().map(PoolWord::kind))
                .containsExactlyElementsOf(plain.holding().map(PoolWord::kind).toList());
        assertThat(with.from()).isEqualTo(plain.from());
        assertThat(with.wasKept()).isEqualTo(plain.wasKept());
        assertThat(with.held(MADE))
                .map(PoolWord::kind)
                .isEqualTo(plain.held(MADE).map(PoolWord::kind));
    }

    /** Of several who saw the same, the first is heard, and who saw less is not. */
    @Property
    void whoSawWhatHoldsMaySpeakAndNobodyElse(
            @ForAll @Size(min = 1, max = 8) List<Kind> kinds, @ForAll @IntRange(max = 8) int seen) {
        List<PoolWord> words = List.of(words(kinds));
        int last = words.get(0).number();
        int sawn = Math.min(seen, last);
        boolean isOvertaken = PoolWord.holding(words).anyMatch(word -> word.number() > sawn);

        assertThat(PoolWord.next(sawn, words) == last + 1).isEqualTo(!isOvertaken);
        assertThat(PoolWord.next(last, words)).isEqualTo(last + 1);
    }

    private static PoolWord[] words(List<Kind> kinds) {
        List<PoolWord> words = new ArrayList<>();
        for (Kind kind : kinds) {
            words.add(new PoolWord(
                    words.size() + 1, kind, "lily", MADE, Instant.EPOCH, "", MADE.plusDays(30), "lily", ""));
        }
        Collections.reverse(words);
        return words.toArray(PoolWord[]::new);
    }

    private static Recall recall(PoolCustomer customer, PoolRules rules, Predicate<LocalDate> counts, LocalDate day) {
        Recall recall = Recall.of(customer, rules, counts, day);
        assertThat(recall).isNotNull();
        return recall;
    }

    private static PoolRules rules(int days, int grace, int warned) {
        return new PoolRules(List.of(new RecallRow(Tier.C, "", days, grace)), warned, 50, 5);
    }

    private static PoolCustomer customer(@Nullable LocalDate last, PoolWord... words) {
        return new PoolCustomer(7, Tier.C, Set.of(), "lily", MADE, last, false, List.of(words));
    }
}
