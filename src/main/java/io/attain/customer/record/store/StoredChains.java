package io.attain.customer.record.store;

import io.attain.customer.record.ChainBook;
import io.attain.customer.record.ChainPerson;
import io.attain.customer.record.DecisionChain;
import io.attain.customer.record.Ruling;
import io.attain.customer.store.CustomerRows;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.DoneOnce;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decision chains in our tables. Whether one is clear is kept with it, by what {@link DecisionChain} says. */
@Component
public record StoredChains(PlainSql sql) implements ChainBook {

    private static final String OF_CUSTOMER = " WHERE [CUSTOMER_ID] = :CUSTOMER_ID";
    private static final String OF_CUSTOMERS = " WHERE [CUSTOMER_ID] IN (:IDS)";

    private static final String PEOPLE =
            "SELECT [CUSTOMER_ID], [PERSON_NO], [PERSON_NAME], [JOB_TITLE], [PHONE_NO], [MAIL_ADDRESS], [CHAIN_ROLE], [INFLUENCE], [ATTITUDE], [MET_DAY], [MET_BY]"
                    + " FROM {CHAIN_PERSON}" + OF_CUSTOMERS + " ORDER BY [CUSTOMER_ID], [PERSON_NO]";

    private static final String CHAIN =
            "SELECT [CUSTOMER_ID], [VERSION_NO], [CLEAR], [RULED_AT], [RULED_BY], [RULED_WHY] FROM {DECISION_CHAIN}"
                    + OF_CUSTOMERS;

    private static final String CHANGE = "UPDATE {DECISION_CHAIN} SET [VERSION_NO] = :VERSION_NO, [CLEAR] = :CLEAR,"
            + " [RULED_AT] = :RULED_AT, [RULED_BY] = :RULED_BY, [RULED_WHY] = :RULED_WHY"
            + OF_CUSTOMER + " AND [VERSION_NO] = :SEEN";

    /** Those whose plan counted when they were last evaluated; whose chain is kept already is left alone. */
    private static final String PLANNED =
            "SELECT T.[CUSTOMER_ID] FROM {TIER_STATE} T WHERE T.[PROJECT_ID] = :PROJECT_ID"
                    + " AND T.[EXPANSION_PLAN] = :PLANNED AND NOT EXISTS (SELECT C.[CUSTOMER_ID] FROM {DECISION_CHAIN} C"
                    + " WHERE C.[CUSTOMER_ID] = T.[CUSTOMER_ID])";

    @Override
    public Map<Long, DecisionChain> of(Collection<Long> customerIds) {
        return sql.readOf(customerIds, (session, ids) -> {
            Columns asked = Columns.of("IDS", ids);
            Map<Long, List<ChainPerson>> people = new HashMap<>();
            session.each(
                    PEOPLE, asked, row -> people.computeIfAbsent(row.number("CUSTOMER_ID"), none -> new ArrayList<>())
                            .add(person(row)));
            Map<Long, DecisionChain> chains = new HashMap<>();
            session.each(CHAIN, asked, row -> {
                long customer = row.number("CUSTOMER_ID");
                chains.put(customer, chain(row, people.getOrDefault(customer, List.of())));
            });
            return chains;
        });
    }

    @Override
    public boolean put(long projectId, long customerId, DecisionChain next) {
        int seen = next.version() - 1;
        return sql.write(session -> {
            boolean follows = seen == 0
                    ? isFirst(session, row(projectId, customerId, next))
                    : session.change(CHANGE, row(projectId, customerId, next).and("SEEN", seen)) == 1;
            if (follows) {
                people().forget(customerId);
                session.insert("CHAIN_PERSON", next.people(), person -> row(customerId, person));
                StoredMarks.ofPeople(session, projectId, customerId, next.people());
            }
            return follows;
        });
    }

    @Override
    public void markAgain(long projectId) {
        List<Long> customers = sql.read(session -> session.listOfMany(
                "SELECT [CUSTOMER_ID] FROM {DECISION_CHAIN} WHERE [PROJECT_ID] = :PROJECT_ID",
                Columns.of("PROJECT_ID", projectId),
                row -> row.number("CUSTOMER_ID")));
        customers.forEach(customer -> sql.write(session -> {
            List<ChainPerson> people = session.list(PEOPLE, Columns.of("IDS", List.of(customer)), StoredChains::person);
            StoredMarks.ofPeople(session, projectId, customer, people);
            return people.size();
        }));
    }

    private static boolean isFirst(SqlSession session, Columns row) throws SQLException {
        boolean first = session.list("SELECT [VERSION_NO] FROM {DECISION_CHAIN}" + OF_CUSTOMER, row, found -> true)
                .isEmpty();
        if (first) {
            session.insert("DECISION_CHAIN", List.of(row), each -> each);
        }
        return first;
    }

    @Override
    public Set<Long> clear(long projectId) {
        return sql.read(session -> new HashSet<>(session.listOfMany(
                "SELECT [CUSTOMER_ID] FROM {DECISION_CHAIN} WHERE [PROJECT_ID] = :PROJECT_ID AND [CLEAR] = :CLEAR",
                Columns.of("PROJECT_ID", projectId).and("CLEAR", true),
                row -> row.number("CUSTOMER_ID"))));
    }

    @Override
    public void move(long customerId, long projectId) {
        chains().move(customerId, projectId);
    }

    @Override
    public void forget(long customerId) {
        boolean unused = sql.write(session -> {
            people().forget(customerId);
            chains().forget(customerId);
            return true;
        });
    }

    private CustomerRows chains() {
        return new CustomerRows(sql, "DECISION_CHAIN");
    }

    private CustomerRows people() {
        return new CustomerRows(sql, "CHAIN_PERSON");
    }

    @Override
    public boolean isCarriedOver(long projectId) {
        return carried().isDone(projectId);
    }

    @Override
    public void carryOver(long projectId, Instant now) {
        DecisionChain asBefore = DecisionChain.NONE.ruled(Ruling.asBefore(now));
        boolean unused = sql.write(session -> {
            boolean first = carried().note(projectId);
            if (first) {
                List<Long> planned = session.listOfMany(
                        PLANNED,
                        Columns.of("PROJECT_ID", projectId).and("PLANNED", true),
                        row -> row.number("CUSTOMER_ID"));
                session.insert("DECISION_CHAIN", planned, customer -> row(projectId, customer, asBefore));
            }
            return first;
        });
    }

    private DoneOnce carried() {
        return new DoneOnce(sql, "CARRIED_CHAINS", 0);
    }

    private static Columns row(long projectId, long customerId, DecisionChain chain) {
        Ruling ruling = chain.ruling();
        return Columns.of("CUSTOMER_ID", customerId)
                .and("PROJECT_ID", projectId)
                .and("VERSION_NO", chain.version())
                .and("CLEAR", chain.isClear())
                .and("RULED_AT", ruling == null ? null : ruling.at())
                .and("RULED_BY", ruling == null ? null : ruling.by())
                .and("RULED_WHY", ruling == null ? null : ruling.reason());
    }

    private static Columns row(long customerId, ChainPerson person) {
        return Columns.of("CUSTOMER_ID", customerId)
                .and("PERSON_NO", person.number())
                .and("PERSON_NAME", person.name())
                .and("JOB_TITLE", person.position())
                .and("PHONE_NO", person.phone())
                .and("MAIL_ADDRESS", person.mail())
                .and("CHAIN_ROLE", person.role())
                .and("INFLUENCE", person.influence())
                .and("ATTITUDE", person.attitude())
                .and("MET_DAY", person.metOn())
                .and("MET_BY", person.metBy());
    }

    private static DecisionChain chain(FoundRows row, List<ChainPerson> people) throws SQLException {
        return new DecisionChain((int) row.number("VERSION_NO"), people, ruling(row));
    }

    /** Whoever says something says it at a moment; what is clear is then what was said. */
    private static @Nullable Ruling ruling(FoundRows row) throws SQLException {
        return row.textOrNull("RULED_AT") == null
                ? null
                : new Ruling(
                        row.flag("CLEAR"), row.textOrNull("RULED_BY"), row.moment("RULED_AT"), row.text("RULED_WHY"));
    }

    private static ChainPerson person(FoundRows row) throws SQLException {
        Long met = row.numberOrNull("MET_DAY");
        return new ChainPerson(
                (int) row.number("PERSON_NO"),
                row.text("PERSON_NAME"),
                row.text("JOB_TITLE"),
                row.text("PHONE_NO"),
                row.text("MAIL_ADDRESS"),
                ChainPerson.Role.valueOf(row.text("CHAIN_ROLE")),
                ChainPerson.Influence.valueOf(row.text("INFLUENCE")),
                ChainPerson.Attitude.valueOf(row.text("ATTITUDE")),
                met == null ? null : LocalDate.ofEpochDay(met),
                row.textOrNull("MET_BY"));
    }
}
