package io.attain.access;

import io.attain.customer.events.Event;
import io.attain.customer.events.EventBook;
import io.attain.customer.handover.Handover;
import io.attain.customer.handover.HandoverBook;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.MergeBook;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.ResponseLimit;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer;
import io.attain.kernel.imports.ImportBook;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRuns;
import io.attain.risk.Alert;
import io.attain.risk.Alerts;
import io.attain.risk.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What a site keeps that is asked for by its number, each made when it is asked for. */
record NumberedThings(AskedSite site) {

    /** The number of a request of the customer's. */
    long request() {
        Requests requests = site.plugin.component(Requests.class);
        requests.add(
                "asked",
                new Request(
                        0,
                        site.project.getId(),
                        site.idOf("customer"),
                        "A quote",
                        site.key("lily"),
                        Instant.now(),
                        new ResponseLimit(0, false),
                        ZoneOffset.UTC,
                        List.of(),
                        null,
                        null,
                        1));
        return requests.ofKey("asked").orElseThrow().id();
    }

    /** An alert of somebody's. */
    long alertOf(String person) {
        Alerts alerts = site.plugin.component(Alerts.class);
        Alert.Subject subject = new Alert.Subject("streak", site.project.getId(), site.key(person), "calls");
        if (alerts.live(subject).isEmpty()) {
            alerts.save(new Alert(
                    0, subject, Severity.WARNING, List.of(), LocalDate.now(ZoneOffset.UTC), Alert.State.OPEN));
        }
        return alerts.live(subject).orElseThrow().id();
    }

    /** A run that is over. */
    long runOf(WritingRun.Subject subject) {
        return site.plugin
                .component(WritingRuns.class)
                .add(WritingRun.done(subject, site.key("zhou"), 1, WritingRun.Outcome.NONE, Instant.now()))
                .id();
    }

    /** A handover of what somebody has, of which nothing passed. */
    long handoverOf(String name) {
        return site.plugin
                .component(HandoverBook.class)
                .add(
                        new Handover(
                                0,
                                site.project.getId(),
                                site.key(name),
                                LocalDate.of(2026, 1, 1),
                                site.key("zhou"),
                                Instant.now(),
                                Handover.State.DONE,
                                Handover.Proof.NONE,
                                ""),
                        List.of())
                .id();
    }

    /** The id of a new event of somebody's, to which the customer is invited. */
    long eventOf(String name) {
        EventBook events = site.plugin.component(EventBook.class);
        Event.Said said = new Event.Said("Salon", Asked.workday(), TouchKind.EVENT, "");
        long id = events.add(new Event(0, site.project.getId(), 1, said, site.key(name)))
                .id();
        boolean unused = events.invite(id, List.of(site.idOf("customer")));
        return id;
    }

    /** A file of opportunities that was imported, and wrote an issue that is gone. */
    int importBatch() {
        ImportBook book = site.plugin.component(ImportBook.class);
        long project = site.project.getId();
        int number = book.open(project, "opportunities", site.key("zhou"), Instant.now(), List.of());
        book.close(number, List.of(new ImportBook.Piece(Long.MAX_VALUE, true, Map.of(), Map.of("summary", "Gone"))));
        return number;
    }

    /** A merge of the customer with one that is no more. */
    long merge() {
        return site.plugin
                .component(MergeBook.class)
                .add(
                        new Merge(
                                0,
                                site.project.getId(),
                                site.idOf("customer"),
                                0,
                                "SALES-0",
                                "",
                                site.key("zhou"),
                                Instant.now(),
                                Merge.State.DONE,
                                Merge.Proof.NONE,
                                ""),
                        List.of())
                .id();
    }

    /** A row of a customer of somebody's. */
    long rowOf(String name) {
        TailCustomer.Said said = new TailCustomer.Said("Row", "", "", "", "", "", "", "", site.key(name), "");
        return site.plugin
                .component(Tail.class)
                .add(site.project.getId(), List.of(said), LocalDate.EPOCH)
                .get(0);
    }
}
