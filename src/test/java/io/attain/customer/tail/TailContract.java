package io.attain.customer.tail;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.tail.TailCustomer.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Customers that are rows, wherever they are kept. */
public interface TailContract {

    LocalDate ADDED = LocalDate.of(2027, 3, 5);
    Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    Said SAID = new Said("海港", "1", "2", "h.example", "K-1", "East China", "上海", "Fair", "lily", "Likes\ntea");

    /** Where they are kept; of each test one place, in which there are none. */
    Tail tail();

    /** A row that says no more than its name and whose it is. */
    static Said named(String name, String owner) {
        return new Said(name, "", "", "", "", "East China", "", "", owner, "");
    }

    /** Adds rows on the day on which these are all added. */
    default List<Long> add(long project, List<Said> rows) {
        return tail().add(project, rows, ADDED);
    }

    private TailCustomer added(Said said) {
        return tail().find(add(1, List.of(said)).get(0)).orElseThrow();
    }

    @Test
    default void rowsAreNumberedInTheirOrderWhateverProjectTheyAreOf() {
        List<Long> first = add(1, List.of(SAID, named("Northwind", "")));
        List<Long> second = add(2, List.of(named("Southwind", "")));

        assertThat(first).hasSize(2).doesNotContainAnyElementsOf(second);
        assertThat(tail().of(List.of(first.get(1), second.get(0), 99L)))
                .isEqualTo(Map.of(
                        first.get(1),
                                new TailCustomer(
                                        first.get(1), 1, named("Northwind", ""), 0, false, null, 1, null, ADDED),
                        second.get(0),
                                new TailCustomer(
                                        second.get(0), 2, named("Southwind", ""), 0, false, null, 1, null, ADDED)));
        assertThat(tail().find(first.get(0))).map(TailCustomer::said).contains(SAID);
        assertThat(tail().find(99)).isEmpty();
    }

    @Test
    default void ofNoneNothingIsAskedAddedOrChanged() {
        assertThat(tail().of(List.of())).isEmpty();
        assertThat(add(1, List.of())).isEmpty();
        assertThat(tail().change(List.of())).isTrue();
    }

    @Test
    default void whatARowSaysIsKeptUnlessSomebodyWasFaster() {
        TailCustomer seen = added(SAID);

        assertThat(tail().change(List.of(seen.saying(named("Northwind", ""))))).isTrue();
        assertThat(tail().change(List.of(seen.saying(named("Southwind", ""))))).isFalse();

        assertThat(tail().find(seen.number()))
                .contains(new TailCustomer(seen.number(), 1, named("Northwind", ""), 0, false, null, 2, null, ADDED));
    }

    @Test
    default void ofManyAllAreChangedOrNone() {
        TailCustomer one = added(SAID);
        TailCustomer two = added(named("Northwind", "tom"));
        assertThat(tail().change(List.of(two.gone(true)))).isTrue();

        assertThat(tail().change(List.of(one.gone(true), two.as(77)))).isFalse();
        assertThat(tail().change(
                                List.of(one.gone(true), new TailCustomer(99, 1, SAID, 0, false, null, 1, null, ADDED))))
                .isFalse();

        assertThat(tail().find(one.number())).contains(one);
    }

    @Test
    default void whatBecomesOfARowIsKeptWithIt() {
        TailCustomer row = added(SAID);

        assertThat(tail().change(List.of(row.beginning(NOON, "lily")))).isTrue();
        TailCustomer begun = tail().find(row.number()).orElseThrow();
        assertThat(begun.isBegun() && begun.isRow()).isTrue();
        assertThat(begun.begun()).isEqualTo(NOON);
        assertThat(begun.begunBy()).isEqualTo("lily");

        assertThat(tail().change(List.of(begun.as(77)))).isTrue();
        TailCustomer issue = tail().find(row.number()).orElseThrow();
        assertThat(issue.isBegun() || issue.isRow()).isFalse();
        assertThat(issue.issueId()).isEqualTo(77);
        assertThat(issue.version()).isEqualTo(3);
        assertThat(issue.begunBy()).isEqualTo("lily");

        assertThat(tail().change(List.of(issue.as(0)))).isTrue();
        assertThat(tail().find(row.number())).map(TailCustomer::begunBy).isEmpty();
    }

    @Test
    default void ofManyWhoChangeARowAtOnceOneDoes() {
        TailCustomer row = added(SAID);
        AtomicInteger changed = new AtomicInteger();

        IntStream.range(0, 10)
                .parallel()
                .forEach(person ->
                        changed.addAndGet(tail().change(List.of(row.saying(named("Harbour " + person, "")))) ? 1 : 0));

        assertThat(changed).hasValue(1);
        assertThat(tail().find(row.number())).map(TailCustomer::version).contains(2);
    }

    @Test
    default void whoAddAtOnceHaveRowsOfTheirOwn() {
        List<Long> numbers = IntStream.range(0, 10)
                .parallel()
                .boxed()
                .flatMap(person -> add(1, List.of(named("Harbour " + person, ""))).stream())
                .toList();

        assertThat(numbers).hasSize(10).doesNotHaveDuplicates();
        assertThat(tail().of(numbers).values())
                .extracting(row -> row.said().name())
                .doesNotHaveDuplicates()
                .hasSize(10);
    }
}
