package io.attain.customer.tail.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.customer.Tier;
import io.attain.customer.record.Identity.Sign;
import io.attain.customer.tail.CustomerFilter;
import io.attain.customer.tail.SearchKeys;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailContract;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailCustomer.Said;
import io.attain.customer.tail.TailSight;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnEachEngine({TailRow.class, TailKeyRow.class, KeyedTailRow.class})
class StoredTailTest implements TailContract {

    private static final long SALES = 1;

    private final AoDatabase database;
    private final Tail tail;

    StoredTailTest(AoDatabase database) {
        this.database = database;
        tail = new StoredTail(new PlainSql(database.executors()));
    }

    @Override
    public Tail tail() {
        return tail;
    }

    private static CustomerFilter text(String text) {
        return new CustomerFilter(text, null, null, "", "", 0);
    }

    private List<String> names(TailSight sight, CustomerFilter filter, @Nullable LocalDate since) {
        return tail.search(SALES, sight, filter, since, null, 50).customers().stream()
                .map(each -> each.said().name())
                .toList();
    }

    @Test
    void rowsAreFoundByPartsOfTheirNamesEachOnceAndOnlyInTheirProject() {
        add(
                SALES,
                List.of(
                        TailContract.named("Harbour Harold", "lily"),
                        TailContract.named("海港光电有限公司", "tom"),
                        TailContract.named("Northwind", "")));
        add(2, List.of(TailContract.named("Harbour", "lily")));

        assertThat(names(TailSight.ALL, text("har"), null)).containsExactly("Harbour Harold");
        assertThat(names(TailSight.ALL, text("har harold"), null)).containsExactly("Harbour Harold");
        assertThat(names(TailSight.ALL, text("har wind"), null)).isEmpty();
        assertThat(names(TailSight.ALL, text("光电"), null)).containsExactly("海港光电有限公司");
        assertThat(names(TailSight.ALL, text("!!"), null)).isEmpty();
        assertThat(names(TailSight.ALL, CustomerFilter.ALL, null)).hasSize(3);
    }

    @Test
    void whatAFormerVersionFoundOtherwiseIsFoundAgainOnce() {
        add(SALES, List.of(TailContract.named("Harbour", "lily"), TailContract.named("Kite", "lily")));
        PlainSql sql = new PlainSql(database.executors());
        KeyingTail keying = new KeyingTail(sql);
        sql.write(session -> session.change(
                "UPDATE {TAIL_KEY} SET [KEY_TEXT] = :FORMER WHERE [KEY_TEXT] <> :ANY AND [ROW_NO] = 1",
                Columns.of("FORMER", "former").and("ANY", SearchKeys.ANY)));
        assertThat(names(TailSight.ALL, text("harbour"), null)).isEmpty();

        keying.catchUp(SALES);

        assertThat(names(TailSight.ALL, text("harbour"), null)).containsExactly("Harbour");
        assertThat(names(TailSight.ALL, text("former"), null)).isEmpty();
        assertThat(names(TailSight.ALL, text("kite"), null)).containsExactly("Kite");
        assertThat(database.sent(() -> keying.catchUp(SALES))).hasSize(1);
    }

    @Test
    void whoSeesOnlySomeFindsOnlyThose() {
        add(
                SALES,
                List.of(
                        TailContract.named("Harbour One", "lily"),
                        TailContract.named("Harbour Two", "tom"),
                        TailContract.named("Harbour Six", "")));

        assertThat(names(new TailSight(true, Set.of("lily", "")), text("harbour"), null))
                .containsExactlyInAnyOrder("Harbour One", "Harbour Six");
        assertThat(names(new TailSight(false, Set.of("tom")), CustomerFilter.ALL, null))
                .containsExactlyInAnyOrder("Harbour One", "Harbour Six");
        assertThat(names(TailSight.NONE, text("harbour"), null)).isEmpty();
        assertThat(names(TailSight.ALL, new CustomerFilter("", null, "", "", "", 0), null))
                .containsExactly("Harbour Six");
        assertThat(names(TailSight.ALL, new CustomerFilter("", Tier.A, null, "", "", 0), null))
                .isEmpty();
        assertThat(names(TailSight.ALL, new CustomerFilter("", null, null, "West China", "", 0), null))
                .isEmpty();
    }

    @Test
    void whoWasAddedLatelyHasNotBeenUntouchedForLong() {
        add(SALES, List.of(TailContract.named("Harbour", "")));
        assertThat(names(TailSight.ALL, CustomerFilter.ALL, ADDED)).isEmpty();
        assertThat(names(TailSight.ALL, CustomerFilter.ALL, ADDED.plusDays(1))).containsExactly("Harbour");
    }

    @Test
    void partsFollowOneAnotherAndTellEachOnce() {
        add(
                SALES,
                IntStream.range(0, 25)
                        .mapToObj(at -> TailContract.named("Harbour " + at, ""))
                        .toList());

        for (CustomerFilter filter : List.of(text("harbour"), CustomerFilter.ALL)) {
            List<String> all = new ArrayList<>();
            String after = null;
            do {
                Tail.Part part = tail.search(SALES, TailSight.ALL, filter, null, after, 10);
                part.customers().forEach(each -> all.add(each.said().name()));
                after = part.next();
            } while (after != null);
            assertThat(all).hasSize(25).doesNotHaveDuplicates();
        }
    }

    @Test
    void aChangedRowIsFoundByWhatItSaysNow() {
        TailCustomer row = tail.find(
                        add(SALES, List.of(TailContract.named("海港", ""))).get(0))
                .orElseThrow();

        assertThat(tail.change(List.of(row.saying(TailContract.named("Northwind", "")))))
                .isTrue();
        assertThat(tail.change(List.of(row.saying(TailContract.named("Southwind", "")))))
                .isFalse();

        assertThat(names(TailSight.ALL, text("海港"), null)).isEmpty();
        assertThat(names(TailSight.ALL, text("south"), null)).isEmpty();
        assertThat(names(TailSight.ALL, text("north"), null)).containsExactly("Northwind");
    }

    @Test
    void whatIsGoneOrAnIssueIsNotFoundAndComesBack() {
        add(SALES, List.of(TailContract.named("Harbour", ""), TailContract.named("Northwind", "")));
        TailCustomer harbour = tail.find(1).orElseThrow();
        TailCustomer northwind = tail.find(2).orElseThrow();

        assertThat(tail.change(List.of(harbour.gone(true), northwind.as(77)))).isTrue();
        assertThat(names(TailSight.ALL, CustomerFilter.ALL, null)).isEmpty();
        assertThat(names(TailSight.ALL, text("harbour"), null)).isEmpty();

        assertThat(tail.change(List.of(tail.find(1).orElseThrow().gone(false)))).isTrue();
        assertThat(names(TailSight.ALL, text("harbour"), null)).containsExactly("Harbour");
    }

    @Test
    void rowsAreKnownAgainByTheirMarks() {
        add(SALES, List.of(new Said("海港食品有限公司", "021-68881234", "", "", "", "", "", "", "", "")));

        String phone = SearchKeys.mark(Sign.PHONE, "2168881234");
        assertThat(tail.known(SALES, List.of(phone, SearchKeys.mark(Sign.PHONE, "999"))))
                .containsOnlyKeys(phone);
        assertThat(tail.known(2, List.of(phone))).isEmpty();
    }

    /** As a file of so many rows asks. */
    @Test
    void manyMarksAreKnownByFewStatements() {
        List<Said> rows = IntStream.range(0, 1_500)
                .mapToObj(at -> new Said("Harbour " + at, "", "", "", "", "", "", "", "", ""))
                .toList();
        add(SALES, rows);
        Set<String> marks = rows.stream()
                .map(said -> SearchKeys.mark(Sign.NAME, said.marks().get(Sign.NAME)))
                .collect(Collectors.toSet());
        Map<String, TailCustomer> known = new HashMap<>();

        assertThat(database.sent(() -> known.putAll(tail.known(SALES, marks)))).hasSize(4);

        assertThat(known).containsOnlyKeys(marks);
        assertThat(known)
                .allSatisfy((mark, row) -> assertThat(SearchKeys.of(row.said())).contains(mark));
    }

    @Test
    void aPageIsFoundByTwoStatementsAndOneMoreForEachWord() {
        add(
                SALES,
                IntStream.range(0, 90)
                        .mapToObj(at -> TailContract.named("Harbour North " + at, ""))
                        .toList());

        assertThat(database.sent(() -> names(TailSight.ALL, text("harbour"), null)))
                .hasSize(2);
        assertThat(database.sent(() -> names(TailSight.ALL, text("harbour north"), null)))
                .hasSize(4);
        assertThat(database.sent(() -> names(TailSight.ALL, CustomerFilter.ALL, null)))
                .hasSize(2);
    }
}
