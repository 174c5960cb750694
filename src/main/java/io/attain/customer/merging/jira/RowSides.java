package io.attain.customer.merging.jira;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.Customers;
import io.attain.customer.merging.Side;
import io.attain.customer.merging.Side.Said;
import io.attain.customer.record.CustomerNotes;
import io.attain.customer.record.jira.CustomerIssues;
import io.attain.customer.record.jira.CustomerIssues.Fact;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.jira.BecomingIssues;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.store.GivingRows;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Customers that are rows, by their numbers less than 0: what each will have once it is an issue, so that all is seen and chosen
 * before it is one.
 */
@Component
record RowSides(
        Tail tail,
        BecomingIssues becoming,
        Customers customers,
        CustomerIssues issues,
        FilledFields filled,
        GivingRows given,
        JiraPeople people) {

    /** A row's side; nothing if there is none, or it is one no more. */
    Optional<Side> of(long customerId) {
        return row(customerId).map(this::side);
    }

    /** Why Jira does not let a user make an issue of it; nothing if it does, or it is none of these. */
    Optional<String> refusal(ApplicationUser user, long customerId) {
        return row(customerId).flatMap(row -> becoming.refusal(user, row));
    }

    /** What facts say. */
    static Stream<Said> said(Collection<Fact> facts) {
        return facts.stream().map(fact -> new Said(fact.field().name(), fact.name(), fact.value()));
    }

    private Optional<TailCustomer> row(long customerId) {
        return customerId < 0 ? tail.find(-customerId).filter(TailCustomer::isRow) : Optional.empty();
    }

    private Side side(TailCustomer row) {
        TailCustomer.Said said = row.said();
        Unit money = customers.money(row.projectId());
        CustomerNotes noted = new CustomerNotes(1, said.noted(), "", null, null, null);
        return new Side(
                row.id(),
                row.projectId(),
                row.key(),
                said.name(),
                people.find(said.owner()).isPresent() ? said.owner() : "",
                money,
                null,
                0,
                counts(row),
                Stream.concat(said(issues.facts(BecomingIssues.texts(said))), filled.told(noted, money).stream())
                        .toList(),
                List.of(said.region(), "", ""),
                0);
    }

    /** What logs say of it goes along with it, and it is itself the row that became it. */
    private Map<String, Integer> counts(TailCustomer row) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Stream.of("open", "won", "lost", "subTasks").forEach(kind -> counts.put(kind, 0));
        counts.putAll(given.counts(row.id()));
        counts.put("rows", 1);
        counts.put("people", 0);
        return counts;
    }
}
