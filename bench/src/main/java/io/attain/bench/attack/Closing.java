package io.attain.bench.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attain.bench.http.Visitor;
import io.attain.demo.Company;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * How one rep closes a day: drafts of a log that grows, each over the one before as My day sends it, now and then from two tabs
 * at the same moment, and in the end the log is handed in.
 */
final class Closing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int OVERTAKEN = 409;
    private static final int UNANSWERED = -1;
    /** Every so many of the drafts is written in two tabs. */
    private static final int IN_TWO_TABS = 10;

    private final String rep;
    private final Visitor visitor;
    private final String path;
    private final String deal;
    private final List<Long> saving = new ArrayList<>();
    private final List<Long> submitting = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int calls;
    private int version;
    private int overtaken;
    private int doubled;
    private String text = "";

    private Closing(String rep, Visitor visitor, LocalDate day, String deal) {
        this.rep = rep;
        this.visitor = visitor;
        this.path = Staff.ATTAIN + "/logs/" + day;
        this.deal = deal;
    }

    /** Somebody of the staff, logged in. */
    static Closing of(String rep, URI site, LocalDate day) throws IOException, InterruptedException {
        Visitor visitor = Visitor.of(site, rep);
        byte[] found = visitor.get(Staff.ATTAIN + "/logs/issues" + Staff.PROJECT + "&text=Deal%20of%20" + rep);
        return new Closing(
                rep, visitor, day, JSON.readTree(found).path(0).path("issueKey").asText());
    }

    /** One that was sent, and by which status it was answered. */
    private record Sent(String text, int status) {}

    /** Saves the next draft, or hands in. */
    void save(boolean submit) throws IOException {
        calls++;
        List<String> tabs = !submit && calls % IN_TWO_TABS == IN_TWO_TABS / 2
                ? List.of("one tab", "other tab")
                : List.of("one tab");
        long begun = System.nanoTime();
        List<CompletableFuture<Sent>> sent = new ArrayList<>();
        for (String tab : tabs) {
            sent.add(send(rep + ", edit " + calls + ", " + tab, submit));
        }
        List<Sent> answered = sent.stream().map(CompletableFuture::join).toList();
        (submit ? submitting : saving).add(System.nanoTime() - begun);
        note(answered);
    }

    private CompletableFuture<Sent> send(String words, boolean submit) throws IOException {
        return visitor.putting(path, JSON.writeValueAsString(body(words, submit)))
                .thenApply(status -> new Sent(words, status))
                .exceptionally(failure -> new Sent(words, UNANSWERED));
    }

    /** Of two tabs one is taken and the other told so; anything else is a failure. */
    private void note(List<Sent> answered) {
        List<Sent> taken = answered.stream().filter(each -> each.status == OK).toList();
        int told =
                (int) answered.stream().filter(each -> each.status == OVERTAKEN).count();
        if (taken.isEmpty() || taken.size() + told < answered.size()) {
            failures.add("answered with " + answered.stream().map(Sent::status).toList());
        }
        overtaken += told;
        doubled += Math.max(0, taken.size() - 1);
        for (Sent each : taken) {
            text = each.text;
            version++;
        }
    }

    private Map<String, Object> body(String words, boolean submit) {
        return Map.of(
                "projectKey",
                Company.PROJECT,
                "submit",
                submit,
                "counts",
                List.of(Map.of("action", "calls", "count", calls)),
                "lines",
                List.of(Map.of("issueKey", deal, "note", words, "nextStep", "Offer")),
                "problems",
                List.of(Map.of("tag", "Price", "note", words)),
                "support",
                words,
                "version",
                version);
    }

    /** Whether the log says what was taken last, once, and is handed in. */
    boolean isKept() throws IOException, InterruptedException {
        JsonNode log = JSON.readTree(visitor.get(path + Staff.PROJECT));
        return log.path("support").asText().equals(text)
                && log.path("lines").size() == 1
                && log.at("/lines/0/note").asText().equals(text)
                && log.path("problems").size() == 1
                && log.at("/problems/0/note").asText().equals(text)
                && log.at("/counts/0/count").asInt() == calls
                && log.path("version").asInt() == version
                && log.path("status").asText().equals("submitted");
    }

    String rep() {
        return rep;
    }

    int calls() {
        return calls;
    }

    int overtaken() {
        return overtaken;
    }

    int doubled() {
        return doubled;
    }

    List<Long> saving() {
        return saving;
    }

    List<Long> submitting() {
        return submitting;
    }

    List<String> failures() {
        return failures;
    }
}
