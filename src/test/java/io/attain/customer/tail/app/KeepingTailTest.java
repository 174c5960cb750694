package io.attain.customer.tail.app;

import static io.attain.kernel.Refusals.fields;
import static io.attain.kernel.Refusals.keys;
import static io.attain.kernel.Refusals.why;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.tail.InMemoryTail;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailCustomer.Said;
import io.attain.customer.tail.TailSight;
import io.attain.customer.tail.app.KeepingTail.Keeper;
import io.attain.kernel.Caller;
import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.SetClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lily and Tom are reps of two teams, Mei leads Lily’s, Zhou all, and Vera only looks on. */
class KeepingTailTest {

    private static final Keeper LILY = rep("lily");
    private static final Keeper TOM = rep("tom");
    private static final Keeper MEI = new Keeper(new Caller("mei", true, true), 1, new TailSight(false, Set.of("tom")));
    private static final Keeper ZHOU = new Keeper(new Caller("zhou", true, true), 1, TailSight.ALL);
    private static final Keeper VERA = new Keeper(new Caller("vera", false, false), 1, TailSight.ALL);
    private static final Keeper NOBODY = new Keeper(new Caller("nobody", true, false), 1, TailSight.NONE);

    private final InMemoryTail tail = new InMemoryTail();
    private final InMemoryPeople people = new InMemoryPeople("lily", "tom", "mei", "zhou", "vera", "nobody");
    private final KeepingTail keeping = new KeepingTail(tail, people, SetClock.noonOf(LocalDate.of(2027, 3, 5)));

    private static Keeper rep(String key) {
        return new Keeper(new Caller(key, true, false), 1, new TailSight(true, Set.of(key, "")));
    }

    private static Said harbour(String owner) {
        return said("Harbour", owner, "");
    }

    private static Said said(String name, String owner, String notes) {
        return new Said(name, "021-6888", "", "", "K-1", "east", "", "", owner, notes);
    }

    @Test
    void whoSellsAddsRowsOfWhomOneSees() throws Refused {
        assertThat(keeping.add(LILY, harbour("lily")).version()).isEqualTo(1);
        assertThat(keeping.add(LILY, harbour("")).said().owner()).isEmpty();
        assertThat(keeping.add(MEI, harbour("lily")).said()).isEqualTo(harbour("lily"));
        assertThat(keeping.add(ZHOU, harbour("tom")).number()).isEqualTo(4);

        assertThat(fields(() -> keeping.add(LILY, harbour("tom")))).containsExactly("owner");
        assertThat(fields(() -> keeping.add(MEI, harbour("tom")))).containsExactly("owner");
        assertThat(fields(() -> keeping.add(ZHOU, harbour("stranger")))).containsExactly("owner");
        assertThat(why(() -> keeping.add(VERA, harbour("")))).isEqualTo(Why.NOT_ALLOWED);
        assertThat(tail.find(5)).isEmpty();
    }

    @Test
    void whoSeesARowChangesAndDeletesItAndToOthersThereIsNone() throws Refused {
        long lilys = keeping.add(LILY, harbour("lily")).number();

        for (Keeper each : List.of(TOM, NOBODY)) {
            assertThat(why(() -> keeping.change(each, lilys, 1, harbour("")))).isEqualTo(Why.NOT_FOUND);
            assertThat(why(() -> keeping.delete(each, lilys, 1))).isEqualTo(Why.NOT_FOUND);
        }
        assertThat(why(() -> keeping.change(VERA, lilys, 1, harbour("lily")))).isEqualTo(Why.NOT_ALLOWED);
        assertThat(why(() -> keeping.delete(VERA, lilys, 1))).isEqualTo(Why.NOT_ALLOWED);
        Keeper elsewhere = new Keeper(new Caller("zhou", true, true), 2, TailSight.ALL);
        assertThat(why(() -> keeping.delete(elsewhere, lilys, 1)))
                .as("another project’s")
                .isEqualTo(Why.NOT_FOUND);
        assertThat(tail.find(lilys).orElseThrow().version()).isEqualTo(1);

        assertThat(keeping.change(MEI, lilys, 1, said("Harbour", "lily", "Called"))
                        .version())
                .isEqualTo(2);
        assertThat(keeping.delete(ZHOU, lilys, 2).gone()).isTrue();
    }

    @Test
    void ofTwoWhoSawTheSameTheLaterOneIsToldAndWhatIsDeletedComesBack() throws Refused {
        long number = keeping.add(LILY, harbour("lily")).number();
        keeping.delete(LILY, number, 1);

        assertThat(why(() -> keeping.change(MEI, number, 1, harbour("lily")))).isEqualTo(Why.IN_THE_WAY);
        assertThat(why(() -> keeping.delete(MEI, number, 1))).isEqualTo(Why.IN_THE_WAY);
        TailCustomer back = keeping.change(LILY, number, 2, harbour("lily"));

        assertThat(back.gone()).isFalse();
        assertThat(back.isRow()).isTrue();
        assertThat(back.said()).isEqualTo(harbour("lily"));
    }

    /** Lily has left. What is wrong is put right without another owner, who may be found later. */
    @Test
    void anOwnerWhoHasLeftStaysButGetsNoOther() throws Refused {
        long lilys = keeping.add(MEI, harbour("lily")).number();
        long nobodys = keeping.add(MEI, harbour("")).number();
        people.leaves("lily");

        TailCustomer changed = keeping.change(MEI, lilys, 1, said("Harbour Foods", "lily", ""));

        assertThat(changed.said().owner()).isEqualTo("lily");
        assertThat(fields(() -> keeping.change(MEI, nobodys, 1, harbour("lily"))))
                .containsExactly("owner");
        assertThat(fields(() -> keeping.add(MEI, harbour("lily")))).containsExactly("owner");
        keeping.delete(MEI, lilys, 2);
        assertThat(keeping.change(MEI, lilys, 3, harbour("lily")).gone())
                .as("brought back")
                .isFalse();
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndTheLongestIsTaken() throws Refused {
        String most = "x".repeat(200);
        String more = "x".repeat(201);

        assertThat(fields(() -> keeping.add(
                        LILY, new Said("", more, more, more, more, more, more, more, "tom", "x".repeat(2_001)))))
                .containsExactly(
                        "name",
                        "phone",
                        "taxNumber",
                        "domain",
                        "erpNumber",
                        "region",
                        "city",
                        "source",
                        "notes",
                        "owner");
        Said longest = new Said(most, most, most, most, most, most, most, most, "lily", "x".repeat(2_000));
        assertThat(keeping.add(LILY, longest).said()).isEqualTo(longest);
    }

    @Test
    void whatIsBecomingAnIssueOrHasBecomeOneIsNoRowAnyMore() throws Refused {
        long number = keeping.add(LILY, harbour("lily")).number();
        TailCustomer row = tail.find(number).orElseThrow();
        tail.change(List.of(row.beginning(Instant.parse("2027-03-05T09:00:00Z"), "lily")));

        assertThat(keys(() -> keeping.change(LILY, number, 2, harbour("lily"))))
                .containsExactly("attain.tail.row.begun");
        assertThat(keys(() -> keeping.delete(LILY, number, 2))).containsExactly("attain.tail.row.begun");
        TailCustomer begun = keeping.mine(LILY, number);
        assertThat(begun.isBegun()).isTrue();
        assertThat(begun.begun()).isEqualTo(Instant.parse("2027-03-05T09:00:00Z"));

        tail.change(List.of(begun.as(77)));
        assertThat(keys(() -> keeping.delete(LILY, number, 3))).containsExactly("attain.tail.row.made");
        assertThat(keeping.mine(LILY, number).issueId()).isEqualTo(77);
    }
}
