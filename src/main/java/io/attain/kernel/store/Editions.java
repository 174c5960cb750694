package io.attain.kernel.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Surroundings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps in memory what nearly everything asks for, and never shows what another node has overwritten: each writing of a kind
 * gives it another edition in the same transaction, and a request asks once for the editions of all kinds, in one small
 * statement. Work without a request asks fifty times a second at most, and a node that is alone hardly ever.
 */
@Component
public final class Editions {

    /** What this node writes it knows at once; this is for whoever changes tables by hand. */
    private static final Duration ALONE = Duration.ofSeconds(5);

    private static final Duration WITHOUT_REQUEST = Duration.ofMillis(20);

    private static final String NOTED = Editions.class.getName();

    private final ActiveObjects ao;
    private final Surroundings surroundings;
    private final Recent<Told> alone = new Recent<>(ALONE, this::told);
    private final Recent<Told> withoutRequest = new Recent<>(WITHOUT_REQUEST, this::told);

    /** The stamps of all kinds that were written to. */
    private record Told(Map<String, Long> stamps) {
        long of(String kind) {
            return stamps.getOrDefault(kind, 0L);
        }
    }

    /** Editions in the plugin's tables, believed as long as what the thread works in allows. */
    public Editions(@ComponentImport ActiveObjects ao, Surroundings surroundings) {
        this.ao = ao;
        this.surroundings = surroundings;
    }

    /**
     * Something that is kept in memory.
     *
     * @param kind what shares one edition: one store's rows
     * @param writing writes the rows that it is read from
     * @param reading reads it through Active Objects
     */
    public <T> Kept<T> keep(String kind, Writing writing, Supplier<T> reading) {
        return new Kept<>(this, kind, writing, reading);
    }

    /** The edition of a kind by what this thread may believe. */
    long believed(String kind) {
        Surroundings.Request request = request();
        if (request == null) {
            return answers().get().of(kind);
        }
        return request.noted(NOTED) instanceof Told told
                ? told.of(kind)
                : note(request).of(kind);
    }

    /** The edition of a kind by the transaction that this thread is in, or now. */
    long asked(String kind) {
        Surroundings.Request request = request();
        if (request == null) {
            answers().forget();
            return answers().get().of(kind);
        }
        return note(request).of(kind);
    }

    /** In the work under way something is changed: once it is over nobody believes what was asked before. */
    void changing() {
        Contention.afterwards(this::forget);
    }

    /** Gives a kind another edition in the transaction under way. */
    void next(String kind, Writing writing) {
        long stamp = ThreadLocalRandom.current().nextLong();
        writing.keyed(EditionRow.class, "KIND").put(Columns.of("KIND", kind), row -> row.setStamp(stamp));
    }

    /** Believes nothing that was asked before, as after a lock was got: another node may have written since. */
    public void forget() {
        alone.forget();
        withoutRequest.forget();
        Surroundings.Request request = surroundings.request();
        if (request != null) {
            request.note(NOTED, null);
        }
    }

    private Surroundings.@Nullable Request request() {
        return surroundings.hasOtherNodes() ? surroundings.request() : null;
    }

    private Recent<Told> answers() {
        return surroundings.hasOtherNodes() ? withoutRequest : alone;
    }

    private Told note(Surroundings.Request request) {
        Told told = told();
        request.note(NOTED, told);
        return told;
    }

    private Told told() {
        Map<String, Long> stamps = new HashMap<>();
        for (EditionRow row : ao.find(EditionRow.class, Query.select("ID, KIND, STAMP"))) {
            stamps.put(row.getKind(), row.getStamp());
        }
        return new Told(stamps);
    }
}
