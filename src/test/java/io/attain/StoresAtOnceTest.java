package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.Tier;
import io.attain.customer.TierWord;
import io.attain.customer.TierWords;
import io.attain.customer.events.Event;
import io.attain.customer.events.EventBook;
import io.attain.customer.pool.PoolBook;
import io.attain.customer.pool.PoolWord;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.ResponseLimit;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.record.ChainBook;
import io.attain.customer.record.CustomerNotes;
import io.attain.customer.record.DecisionChain;
import io.attain.customer.record.NotesBook;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer;
import io.attain.kernel.imports.FileChoiceBook;
import io.attain.kernel.imports.FileChoices;
import io.attain.kernel.jira.InMemoryJira;
import io.attain.playbook.Playbook;
import io.attain.playbook.PlaybookVersion;
import io.attain.playbook.Playbooks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Eight people say something else over what all of them have seen, in each store that is written over a version. */
class StoresAtOnceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final long PROJECT = 4711;
    private static final long CUSTOMER = 7;

    /** A store: what each of them writes after all have looked, and whether it was taken. */
    private record Kind(String name, Function<PluginInProcess, IntPredicate> writing) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("notes", StoresAtOnceTest::notes),
            new Kind("decision chain", StoresAtOnceTest::chain),
            new Kind("given tier", StoresAtOnceTest::tierWord),
            new Kind("pool", StoresAtOnceTest::poolWord),
            new Kind("event", StoresAtOnceTest::event),
            new Kind("request", StoresAtOnceTest::request),
            new Kind("row", StoresAtOnceTest::row),
            new Kind("choices", StoresAtOnceTest::choices),
            new Kind("playbook", StoresAtOnceTest::playbook));

    @ParameterizedTest
    @EnumSource
    void ofManyWhoSawTheSameOneIsHeard(AoDatabase.Engine engine) {
        try (PluginInProcess plugin = new PluginInProcess(new InMemoryJira(), engine)) {
            assertThat(KINDS).allSatisfy(kind -> {
                IntPredicate writing = kind.writing.apply(plugin);
                AtomicInteger heard = new AtomicInteger();

                assertThat(Together.failures(1, who -> heard.addAndGet(writing.test(who) ? 1 : 0)))
                        .as(kind.name)
                        .isEmpty();

                assertThat(heard).as(kind.name).hasValue(1);
            });
        }
    }

    private static IntPredicate notes(PluginInProcess plugin) {
        NotesBook book = plugin.component(NotesBook.class);
        return who -> book.put(CUSTOMER, new CustomerNotes(1, "Needs " + who, "", null, null, null));
    }

    private static IntPredicate chain(PluginInProcess plugin) {
        ChainBook book = plugin.component(ChainBook.class);
        DecisionChain seen = book.of(CUSTOMER);
        return who -> book.put(PROJECT, CUSTOMER, new DecisionChain(seen.version() + 1, List.of(), seen.ruling()));
    }

    private static IntPredicate tierWord(PluginInProcess plugin) {
        TierWords words = plugin.component(TierWords.class);
        return who ->
                words.add(CUSTOMER, new TierWord(1, Tier.B, "Because " + who, DAY, DAY, "rep" + who, Instant.EPOCH));
    }

    private static IntPredicate poolWord(PluginInProcess plugin) {
        PoolBook book = plugin.component(PoolBook.class);
        return who -> book.add(
                PROJECT,
                CUSTOMER,
                new PoolWord(1, PoolWord.Kind.CLAIMED, "rep" + who, DAY, Instant.EPOCH, "", null, "rep" + who, ""));
    }

    private static IntPredicate event(PluginInProcess plugin) {
        EventBook book = plugin.component(EventBook.class);
        Event seen = book.add(new Event(0, PROJECT, 1, said("Salon"), "lily"));
        return who -> book.change(seen.saying(said("Salon " + who)));
    }

    private static Event.Said said(String title) {
        return new Event.Said(title, DAY, TouchKind.EVENT, "");
    }

    private static IntPredicate request(PluginInProcess plugin) {
        Requests requests = plugin.component(Requests.class);
        Request asked = new Request(
                0,
                PROJECT,
                CUSTOMER,
                "A quote",
                "lily",
                Instant.EPOCH,
                new ResponseLimit(0, false),
                ZoneOffset.UTC,
                List.of(),
                null,
                null,
                0);
        assertThat(requests.add("said/1", asked)).isTrue();
        Request seen = requests.ofKey("said/1").orElseThrow();
        return who -> requests.change(new Request(
                seen.id(),
                PROJECT,
                CUSTOMER,
                seen.text(),
                seen.startedBy(),
                seen.startedAt(),
                seen.limit(),
                seen.zone(),
                List.of(),
                null,
                new Request.Answer("rep" + who, Instant.EPOCH, Duration.ZERO),
                seen.version() + 1));
    }

    private static IntPredicate row(PluginInProcess plugin) {
        Tail tail = plugin.component(Tail.class);
        TailCustomer.Said said = new TailCustomer.Said("Harbour", "", "", "", "", "", "", "", "lily", "");
        TailCustomer seen = tail.find(
                        tail.add(PROJECT, List.of(said), LocalDate.EPOCH).get(0))
                .orElseThrow();
        return who -> tail.change(
                List.of(seen.saying(new TailCustomer.Said("Harbour " + who, "", "", "", "", "", "", "", "lily", ""))));
    }

    private static IntPredicate choices(PluginInProcess plugin) {
        FileChoiceBook book = plugin.component(FileChoiceBook.class);
        return who -> book.put(
                PROJECT, "customers", FileChoices.NONE.with(Map.of("account " + who, "customer"), Map.of(), Map.of()));
    }

    private static IntPredicate playbook(PluginInProcess plugin) {
        Playbooks playbooks = plugin.component(Playbooks.class);
        return who -> playbooks.append(
                PROJECT, new PlaybookVersion(1, DAY, new Playbook(List.of()), "rep" + who, Instant.EPOCH));
    }
}
