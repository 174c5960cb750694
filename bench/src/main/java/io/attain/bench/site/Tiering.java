package io.attain.bench.site;

import io.attain.bench.company.Company;
import io.attain.bench.turns.Report;
import io.attain.customer.Customer;
import io.attain.customer.Customers;
import io.attain.customer.DecisionChains;
import io.attain.customer.Purchases;
import io.attain.customer.Tier;
import io.attain.customer.TierInputs;
import io.attain.customer.TierLimits;
import io.attain.customer.TierRuleSet;
import io.attain.customer.TierRules;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.app.FactPurchases;
import io.attain.customer.app.TierRulesInForce;
import io.attain.customer.purchases.store.StoredPurchases;
import io.attain.customer.store.StoredTiers;
import io.attain.kernel.Period;
import io.attain.kernel.SetClock;
import io.attain.kernel.Unit;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.store.PlainSql;
import io.attain.results.app.FactBook;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The tiers of all customers, evaluated by the plugin and by one statement. Customers are handed over by the generator, for
 * in Jira they come from its index; the statement has in a table what that says of them. Nobody has a plan.
 */
public final class Tiering {

    /** By which about one customer in ten is A, and as many again are B. */
    private static final TierLimits LIMITS = new TierLimits(60_000, 30_000, 90, 2, 90);

    private static final LocalDate YESTERDAY = Company.TODAY.minusDays(1);

    private static final String BOUGHT =
            """
            SELECT "CUSTOMER_ID", SUM("AMOUNT") AS BOUGHT FROM #RESULT WHERE "PROJECT_ID" = :PROJECT AND "METRIC" = 'revenue'
                AND "DAY_NUMBER" >= :FIRST AND "DAY_NUMBER" < :END AND "CUSTOMER_ID" IS NOT NULL GROUP BY "CUSTOMER_ID\"""";

    /** Where each customer stood when the day began, and what it bought. */
    private static final String STOOD =
            """
            SELECT S."CUSTOMER_ID", S."OWNER_KEY", S."TIER", S."PURCHASES", COALESCE(B.BOUGHT, 0) AS BOUGHT,
                CASE WHEN S."EVALUATED_DAY" < :TODAY THEN S."TIER" ELSE S."OPEN_TIER" END AS WAS,
                CASE WHEN S."EVALUATED_DAY" < :TODAY THEN S."SINCE_DAY" ELSE S."OPEN_SINCE" END AS SINCE,
                CASE WHEN S."EVALUATED_DAY" < :TODAY THEN S."EVALUATIONS_BELOW" ELSE S."OPEN_BELOW" END AS BELOW
                FROM #TIER_STATE S LEFT JOIN ("""
                    + BOUGHT
                    + ") B ON B.\"CUSTOMER_ID\" = S.\"CUSTOMER_ID\" WHERE S.\"PROJECT_ID\" = :PROJECT";

    private static final String REACHED =
            """
            SELECT T.*, CASE WHEN BOUGHT >= :A THEN 'A' WHEN BOUGHT >= :B THEN 'B' ELSE 'C' END AS REACHED,
                CASE WHEN BOUGHT >= :KEPT_A THEN 'A' WHEN BOUGHT >= :KEPT_B THEN 'B' ELSE 'C' END AS KEPT FROM ("""
                    + STOOD
                    + ") T";

    /** Up at once, down when it was found too low for long enough. */
    private static final String BECOMES =
            """
            SELECT R.*, CASE WHEN REACHED < WAS THEN REACHED WHEN KEPT <= WAS THEN WAS
                WHEN BELOW + 1 >= :TIMES AND :TODAY - SINCE >= :DAYS THEN KEPT ELSE WAS END AS BECOMES FROM ("""
                    + REACHED
                    + ") R";

    /** Who is, or buys, otherwise than is kept, who is new, and who is kept and is no more. */
    private static final String MOVED =
            """
            SELECT SUM(CASE WHEN N."TIER" IS NULL OR BECOMES <> N."TIER" OR BOUGHT <> N."PURCHASES"
                OR C.OWNER_KEY <> N."OWNER_KEY" THEN 1 ELSE 0 END) - COUNT(N."CUSTOMER_ID")
                + (SELECT COUNT(*) FROM #TIER_STATE WHERE "PROJECT_ID" = :PROJECT)
                FROM BENCH_CUSTOMER C LEFT JOIN (:EACH) N ON N."CUSTOMER_ID" = C.CUSTOMER_ID""";

    private static final String NOBODYS = "-";

    private static final TierInputs NOTHING = new TierInputs(0, false);

    private final EvaluatingTiers tiers;
    private final FactPurchases purchases;
    private final StoredTiers states;
    private final Sql sql;
    private final String moved;
    private final String held;

    /** Evaluates all of them as of the day before, and as of today. */
    Tiering(Company company, PlainSql plain, FactBook book, Sql sql) {
        this.states = new StoredTiers(plain, SetClock.noonOf(Company.TODAY));
        this.purchases = new FactPurchases(book, new StoredPurchases(plain));
        InMemoryRuleVersions versions = new InMemoryRuleVersions();
        versions.append(TierRuleSet.SET, Company.PROJECT, new RuleVersion<>(1, LIMITS, "", Instant.EPOCH));
        TierRulesInForce rules = new TierRulesInForce(versions);
        this.tiers = new EvaluatingTiers(all(company), purchases, nobodys(), states, List.of(states), rules);
        this.sql = sql;
        String becomes = filled(BECOMES, rules.now(Company.PROJECT, Unit.MONEY));
        this.moved = filled(MOVED, rules.now(Company.PROJECT, Unit.MONEY)).replace(":EACH", becomes);
        this.held = "SELECT COUNT(*) FROM (" + becomes + ") N WHERE BECOMES = ?";
        store(company);
        tiers.evaluateAll(Company.PROJECT, YESTERDAY);
        evaluate();
        sql.execute("ANALYZE");
    }

    /** What Jira's index says of each customer. */
    private void store(Company company) {
        sql.execute("CREATE TABLE BENCH_CUSTOMER (CUSTOMER_ID BIGINT PRIMARY KEY, OWNER_KEY VARCHAR(255))");
        try (Sql.Rows rows = sql.new Rows("INSERT INTO BENCH_CUSTOMER VALUES (?, ?)")) {
            for (long id : company.customers().toArray()) {
                rows.add(id, NOBODYS);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String filled(String text, TierRules rules) {
        Period year = Purchases.trailing(Company.TODAY);
        return text.replace(":PROJECT", Long.toString(Company.PROJECT))
                .replace(":FIRST", Long.toString(year.start().toEpochDay()))
                .replace(":END", Long.toString(year.end().toEpochDay()))
                .replace(":TODAY", Long.toString(Company.TODAY.toEpochDay()))
                .replace(":KEPT_A", limit(rules.keptFrom(NOTHING, Tier.A)))
                .replace(":KEPT_B", limit(rules.keptFrom(NOTHING, Tier.B)))
                .replace(":A", limit(rules.reachedFrom(NOTHING, Tier.B)))
                .replace(":B", limit(rules.reachedFrom(NOTHING, Tier.C)))
                .replace(":TIMES", Integer.toString(rules.evaluationsBelow()))
                .replace(":DAYS", Integer.toString(rules.daysInTier()));
    }

    private static String limit(Optional<Long> purchases) {
        return Long.toString(purchases.orElseThrow());
    }

    private static Customer of(long id) {
        return new Customer(id, Company.PROJECT, Unit.MONEY, false);
    }

    private static Customers all(Company company) {
        return new Customers() {
            @Override
            public void forEach(long projectId, Consumer<Customer> action) {
                company.customers().mapToObj(Tiering::of).forEach(action);
            }

            @Override
            public Optional<Customer> find(long customerId) {
                return Optional.of(of(customerId));
            }

            @Override
            public boolean isGone(long customerId) {
                return false;
            }

            @Override
            public boolean isMoving(long customerId) {
                return false;
            }

            @Override
            public Unit money(long projectId) {
                return Unit.MONEY;
            }
        };
    }

    private static DecisionChains nobodys() {
        return new DecisionChains() {
            @Override
            public boolean isClear(Customer customer) {
                return false;
            }

            @Override
            public Set<Long> clear(long projectId) {
                return Set.of();
            }
        };
    }

    /** Evaluates them again; answers how many are in another tier than before. */
    public int evaluate() {
        return tiers.evaluateAll(Company.PROJECT, Company.TODAY);
    }

    /** What the panel of a customer's tier reads, and what that of its record reads of purchases. */
    void open(long id) {
        Customer customer = of(id);
        tiers.outlook(customer, tiers.preview(customer, Company.TODAY).evaluation(), Company.TODAY);
        states.changes(id);
        purchases.each(customer, Purchases.trailing(Company.TODAY));
    }

    /** How many would be by one statement. */
    public long moved() {
        return sql.number(moved);
    }

    /** Each tier must have as many customers by either, and more than none. */
    public void check() {
        Report.same("customers in other tiers by SQL", moved(), 0L);
        for (Tier tier : Tier.values()) {
            long kept = sql.number("SELECT COUNT(*) FROM #TIER_STATE WHERE \"TIER\" = ?", tier.name());
            Report.same("customers in " + tier, kept, sql.number(held, tier.name()));
            Report.same("whether there are customers in " + tier, kept > 0, true);
        }
    }
}
