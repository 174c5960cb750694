package io.attain.customer.promises.store;

import io.attain.calendar.clock.Stretch;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Request.Answer;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.ResponseLimit;
import io.attain.customer.store.CustomerRows;
import io.attain.customer.store.KeptInRows;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Tables;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests in Active Objects. A change is one statement that asks for the version. */
@Component
public record StoredRequests(Tables tables, PlainSql sql) implements Requests, KeptInRows {

    private static final String CHANGE = "UPDATE {PROMISE_REQUEST} SET [COUNTED] = :COUNTED, [DUE_AT] = :DUE_AT,"
            + " [WAITING_SINCE] = :WAITING_SINCE, [ANSWERED_AT] = :ANSWERED_AT, [ANSWERED_BY] = :ANSWERED_BY,"
            + " [ELAPSED_SECONDS] = :ELAPSED_SECONDS, [VERSION_NUMBER] = :VERSION_NUMBER"
            + " WHERE [ID] = :ID AND [VERSION_NUMBER] = :SEEN";

    private static final String PASS = "UPDATE {PROMISE_REQUEST} SET [PROJECT_ID] = :PROJECT, [CUSTOMER_ID] = :CUSTOMER"
            + " WHERE [CUSTOMER_ID] <> :CUSTOMER AND ";

    private static final String OVERDUE = "SELECT DISTINCT R.[CUSTOMER_ID] FROM {PROMISE_REQUEST} R"
            + " WHERE R.[PROJECT_ID] IN (:SOME) AND R.[ANSWERED_AT] IS NULL AND R.[DUE_AT] < :NOW";

    private static final String UNANSWERED = "SELECT DISTINCT R.[CUSTOMER_ID] FROM {PROMISE_REQUEST} R"
            + " WHERE R.[CUSTOMER_ID] IN (:SOME) AND R.[ANSWERED_AT] IS NULL";

    @Override
    public boolean add(String key, Request request) {
        return rows().add(changing(request)
                .and("PROJECT_ID", request.projectId())
                .and("CUSTOMER_ID", request.customerId())
                .and("REQUEST_KEY", key)
                .and("ASKED", request.text())
                .and("STARTED_BY", request.startedBy())
                .and("STARTED_AT", request.startedAt())
                .and(limit(request.limit()))
                .and("ZONE_NAME", request.zone().getId()));
    }

    private KeyedRows<RequestRow> rows() {
        return tables.keyed(RequestRow.class, "REQUEST_KEY");
    }

    private static Columns limit(ResponseLimit limit) {
        return Columns.of("LIMIT_HOURS", limit.hours()).and("WORKING_HOURS", limit.working());
    }

    @Override
    public Optional<Request> find(long id) {
        return read(Query.select().where("ID = ?", id)).findFirst();
    }

    @Override
    public Optional<Request> ofKey(String key) {
        return rows().find(key).map(StoredRequests::request);
    }

    @Override
    public List<Request> of(long customerId, int answered) {
        return Stream.concat(
                        read(Query.select()
                                        .where("CUSTOMER_ID = ? AND ANSWERED_AT IS NULL", customerId)
                                        .order("ID DESC")
                                        .limit(MOST_OPEN))
                                .sorted(Comparator.comparing(Request::startedAt).thenComparing(Request::id)),
                        read(Query.select()
                                .where("CUSTOMER_ID = ? AND ANSWERED_AT IS NOT NULL", customerId)
                                .order("ANSWERED_AT DESC, ID DESC")
                                .limit(answered)))
                .toList();
    }

    @Override
    public Map<String, Request> open(long customerId, String from) {
        return open("CUSTOMER_ID = ?", customerId, from);
    }

    @Override
    public Map<String, Request> begun(String by, String from) {
        return open("STARTED_BY = ?", by, from);
    }

    /** A key may have in it what a database takes for a sign in a pattern: user keys may have any. */
    private Map<String, Request> open(String whose, Object who, String from) {
        Map<String, Request> found = new LinkedHashMap<>();
        Query query =
                Query.select().where(whose + " AND ANSWERED_AT IS NULL", who).order("ID");
        for (RequestRow row : rows().list(query)) {
            if (row.getRequestKey().startsWith(from)) {
                found.put(row.getRequestKey(), request(row));
            }
        }
        return found;
    }

    private Stream<Request> read(Query query) {
        return rows().list(query).stream().map(StoredRequests::request);
    }

    @Override
    public boolean change(Request request) {
        Columns row = changing(request).and("ID", request.id()).and("SEEN", request.version() - 1);
        return sql.write(session -> session.change(CHANGE, row)) == 1;
    }

    @Override
    public List<Request> open(long projectId) {
        return read(Query.select()
                        .where("PROJECT_ID = ? AND ANSWERED_AT IS NULL AND LIMIT_HOURS > 0", projectId)
                        .order("ID"))
                .toList();
    }

    @Override
    public Set<Long> overdue(Collection<Long> projectIds, Instant now) {
        return customers(projectIds, OVERDUE, Columns.of("NOW", now));
    }

    @Override
    public Set<Long> unanswered(Collection<Long> customerIds) {
        return customers(customerIds, UNANSWERED, Columns.none());
    }

    private Set<Long> customers(Collection<Long> of, String text, Columns others) {
        return new HashSet<>(sql.listOf(of, text, others, row -> row.number("CUSTOMER_ID")));
    }

    @Override
    public void pass(Collection<String> keys, String from, long projectId, long customerId) {
        Columns to =
                Columns.of("PROJECT", projectId).and("CUSTOMER", customerId).and("FROM_WHERE", from + "%");
        int unused = sql.write(session -> session.change(PASS + "[REQUEST_KEY] LIKE :FROM_WHERE", to));
        for (String key : keys) {
            int unusedOne = sql.write(session -> session.change(PASS + "[REQUEST_KEY] = :KEY", to.and("KEY", key)));
        }
    }

    @Override
    public CustomerRows ofCustomers() {
        return new CustomerRows(sql, "PROMISE_REQUEST");
    }

    @Override
    public void forget(String key) {
        sql.write(session ->
                session.change("DELETE FROM {PROMISE_REQUEST} WHERE [REQUEST_KEY] = :KEY", Columns.of("KEY", key)));
    }

    @Override
    public void forgetFrom(String from) {
        sql.write(session -> session.change(
                "DELETE FROM {PROMISE_REQUEST} WHERE [REQUEST_KEY] LIKE :FROM_WHERE",
                Columns.of("FROM_WHERE", from + "%")));
    }

    private static Columns changing(Request request) {
        Answer answer = request.answer();
        return Columns.of("COUNTED", text(request.counted()))
                .and("DUE_AT", request.dueAt())
                .and("WAITING_SINCE", request.waitingSince())
                .and("ANSWERED_AT", answer == null ? null : answer.at())
                .and("ANSWERED_BY", answer == null ? null : answer.by())
                .and("ELAPSED_SECONDS", answer == null ? null : answer.elapsed().toSeconds())
                .and("VERSION_NUMBER", request.version());
    }

    private static Request request(RequestRow row) {
        Date answered = row.getAnsweredAt();
        return new Request(
                row.getID(),
                row.getProjectId(),
                row.getCustomerId(),
                row.getAsked(),
                row.getStartedBy(),
                row.getStartedAt().toInstant(),
                new ResponseLimit(row.getLimitHours(), row.isWorkingHours()),
                ZoneId.of(row.getZoneName()),
                stretches(Columns.text(row.getCounted())),
                moment(row.getWaitingSince()),
                answered == null
                        ? null
                        : new Answer(
                                Columns.text(row.getAnsweredBy()),
                                answered.toInstant(),
                                Duration.ofSeconds(Objects.requireNonNullElse(row.getElapsedSeconds(), 0L))),
                row.getVersionNumber());
    }

    private static @Nullable Instant moment(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static String text(List<Stretch> counted) {
        return counted.stream()
                .flatMap(stretch -> Stream.of(stretch.from(), stretch.to()))
                .map(moment -> String.valueOf(moment.getEpochSecond()))
                .collect(Collectors.joining(","));
    }

    private static List<Stretch> stretches(String text) {
        List<Stretch> counted = new ArrayList<>();
        List<Instant> moments = Stream.of(text.split(",", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> Instant.ofEpochSecond(Long.parseLong(each)))
                .toList();
        for (int i = 0; i + 1 < moments.size(); i += 2) {
            counted.add(new Stretch(moments.get(i), moments.get(i + 1)));
        }
        return counted;
    }
}
