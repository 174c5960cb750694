package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.OpportunityRow;
import io.attain.customer.jira.OpportunityImport.Order;
import io.attain.customer.jira.OpportunityIssues.Agreed;
import io.attain.customer.jira.OpportunityMatch.Deal;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.imports.jira.ReadFile;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.jira.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One file of opportunities on its way into Jira. Jira is asked about everything before anything is written; about the
 * opportunities of new customers it can only be asked when these are there, which is before anything else is touched.
 * Whatever fails then takes everything back. Opportunities that were there change their stage last: that is the hardest
 * to take back.
 */
final class OpportunityWriting implements ReadFile.Writing {

    private final OpportunityIssues issues;
    private final OpportunityMoves moves;
    private final Order order;
    private final I18nResolver texts;
    private final UnaryOperator<ImportStep.Change> asCalledNow;
    private final Map<Long, ImportStep> steps = new TreeMap<>();
    private Written written;
    private WritingProgress progress = WritingProgress.NONE;
    private int done;
    private int checked;
    private final Refusals refusals;
    private DealNumbers numbers = DealNumbers.NONE;
    private final List<String> created = new ArrayList<>();
    private final List<NewCustomer> newCustomers = new ArrayList<>();
    private final List<Change> changedCustomers = new ArrayList<>();
    private final List<Long> seenCustomers = new ArrayList<>();
    private final List<Change> newOpportunities = new ArrayList<>();
    private final List<Known> knownOpportunities = new ArrayList<>();

    /** A customer that is to be made, with its rows. */
    private record NewCustomer(List<OpportunityRow> rows, Agreed agreed) {}

    /** What Jira agreed to, the row that asked for it, and the key of its issue, or what a new one is called. */
    private record Change(OpportunityRow row, String what, Agreed agreed) {}

    /** An opportunity that is there, what Jira agreed to change of it, and the row that says where it shall be. */
    private record Known(OpportunityRow row, Issue issue, Optional<Agreed> agreed) {}

    OpportunityWriting(OpportunityIssues issues, OpportunityMoves moves, Order order, I18nResolver texts) {
        this.issues = issues;
        this.moves = moves;
        this.order = order;
        this.texts = texts;
        this.refusals = new Refusals(texts);
        this.asCalledNow = issues.asCalledNow(order);
        this.written = new Written(progress, texts);
    }

    /**
     * Holds the rows against what is there; answers what becomes of each.
     *
     * @throws WritingRefused with all that Jira would refuse
     */
    List<ImportStep> check(WritingProgress told) {
        progress = told;
        numbers = issues.numbers(order);
        Map<String, List<OpportunityRow>> rowsByName = rowsByCustomer();
        Map<String, List<Issue>> customers = issues.customers(order, rowsByName.keySet());
        rowsByName.forEach((name, rows) -> check(customers.getOrDefault(name, List.of()), rows));
        refusals.end();
        return List.copyOf(steps.values());
    }

    /**
     * Writes all rows, which are checked; answers the keys of the new issues.
     *
     * @throws WritingRefused with all that Jira refuses; then everything is as it was before
     */
    @Override
    public List<String> write(WritingProgress told) {
        progress = told;
        checked = 0;
        written = new Written(told, texts);
        try {
            Map<Issue, List<OpportunityRow>> made = new LinkedHashMap<>();
            newCustomers.forEach(customer -> made.put(create(customer), customer.rows));
            made.forEach(this::checkOpportunities);
            refusals.end();
            changedCustomers.forEach(this::change);
            newOpportunities.forEach(this::create);
            knownOpportunities.forEach(known ->
                    known.agreed.ifPresent(agreed -> change(new Change(known.row, known.issue.getKey(), agreed))));
            moveKnown();
            return List.copyOf(created);
        } catch (RuntimeException e) {
            throw written.takeBack(e);
        }
    }

    @Override
    public Collection<Long> touches() {
        return Stream.concat(seenCustomers.stream(), knownOpportunities.stream().map(known -> known.issue.getId()))
                .toList();
    }

    private Map<String, List<OpportunityRow>> rowsByCustomer() {
        Map<String, List<OpportunityRow>> rows = new LinkedHashMap<>();
        for (OpportunityRow row : order.rows()) {
            rows.computeIfAbsent(row.customer().toLowerCase(Locale.ROOT), unseen -> new ArrayList<>())
                    .add(row);
        }
        return rows;
    }

    private void check(List<Issue> customers, List<OpportunityRow> rows) {
        if (customers.isEmpty()) {
            check((Issue) null, rows);
            return;
        }
        Map<Issue, List<OpportunityRow>> whose = new LinkedHashMap<>();
        rows.forEach(row -> whose.computeIfAbsent(issues.whose(row, customers, numbers), none -> new ArrayList<>())
                .add(row));
        whose.forEach(this::check);
    }

    private void check(@Nullable Issue customer, List<OpportunityRow> rows) {
        OpportunityRow first = rows.get(0);
        if (customer == null) {
            refusals.ask(first, () -> newCustomers.add(new NewCustomer(rows, issues.newCustomer(order, rows))));
            for (OpportunityRow row : rows) {
                step(created(row));
                refusals.ask(row, () -> mustHaveNoKey(row));
                refusals.unlessPriced(row);
                refusals.ofOthers(row, numbers.others(row, null));
                refusals.ask(row, () -> moves.checkWayOfNew(order.project(), row.stage()));
                tellChecked();
            }
        } else {
            seenCustomers.add(customer.getId());
            refusals.ask(first, () -> issues.changedCustomer(order, customer, rows)
                    .map(agreed -> changedCustomers.add(new Change(first, customer.getKey(), agreed))));
            checkOpportunities(customer, rows);
        }
    }

    private void checkOpportunities(Issue customer, List<OpportunityRow> rows) {
        Map<Long, Deal> known = issues.opportunities(order, numbers, customer, rows);
        for (OpportunityRow row : rows) {
            Deal deal = known.get(row.line());
            refusals.ask(row, () -> deal == null ? checkNew(customer, row) : checkKnown(customer, deal, row));
            tellChecked();
        }
    }

    private void tellChecked() {
        progress.at(State.CHECKING, ++checked, order.rows().size());
    }

    private String mustHaveNoKey(OpportunityRow row) throws WriteRefused {
        if (!row.key().isEmpty()) {
            throw new WriteRefused(texts.getText("attain.customer.import.notTheirs", row.key(), row.customer()));
        }
        return row.key();
    }

    private boolean checkKnown(Issue customer, Deal deal, OpportunityRow told) throws WriteRefused {
        Issue opportunity = deal.issue();
        OpportunityRow row = issues.asBefore(deal, told);
        List<ImportStep.Change> changes = Stream.concat(
                        issues.changes(customer, deal, row).map(asCalledNow), moves.change(opportunity, row.stage()))
                .toList();
        refusals.unlessPriced(row);
        refusals.ofOthers(row, numbers.others(row, opportunity));
        if (issues.isGivenToNobody(order, deal, row)) {
            throw new WriteRefused(texts.getText("attain.kernel.table.noSalesPerson", issues.nameOf(row)));
        }
        ImportStep step = ImportStep.known(row.line(), row.name(), opportunity.getKey(), changes);
        step(deal.won() ? step.ofBooked() : step);
        moves.checkWay(opportunity, row.stage());
        return knownOpportunities.add(new Known(row, opportunity, issues.changedOpportunity(order, deal, row)));
    }

    private boolean checkNew(Issue customer, OpportunityRow row) throws WriteRefused {
        step(created(row));
        mustHaveNoKey(row);
        refusals.unlessPriced(row);
        refusals.ofOthers(row, numbers.others(row, null));
        moves.checkWayOfNew(order.project(), row.stage());
        return newOpportunities.add(new Change(row, row.opportunity(), issues.newOpportunity(order, customer, row)));
    }

    private Issue create(NewCustomer customer) {
        OpportunityRow first = customer.rows.get(0);
        Issue made = write(new Change(first, first.customer(), customer.agreed));
        created.add(made.getKey());
        tellWritten(made);
        return made;
    }

    /** It is told once it is in its stage, for the writing may be stopped by then. */
    private void create(Change creation) {
        Issue made = write(creation);
        created.add(made.getKey());
        refusals.orRefuse(creation.row, () -> moves.move(order.user(), made, creation.row.stage()));
        tellWritten(made);
    }

    private void change(Change change) {
        tellWritten(write(change));
    }

    private void moveKnown() {
        for (Known known : knownOpportunities) {
            refusals.ask(known.row, () -> moves.checkFirst(order.user(), known.issue, known.row.stage()));
        }
        refusals.end();
        knownOpportunities.stream()
                .filter(known ->
                        moves.change(known.issue, known.row.stage()).findAny().isPresent())
                .forEach(this::move);
    }

    private void move(Known known) {
        String key = known.issue.getKey();
        String before = known.issue.getStatusId();
        progress.begins(key);
        written.add(known.row.line(), key, () -> moves.moveBack(order.user(), known.issue.getId(), before));
        refusals.orRefuse(known.row, () -> moves.move(order.user(), known.issue, known.row.stage()));
        progress.wrote(key);
    }

    private Issue write(Change change) {
        progress.begins(change.what);
        Issue made = refusals.orRefuse(change.row, change.agreed.writing()::write);
        written.add(change.row.line(), made.getKey(), () -> change.agreed.undo().of(made));
        return made;
    }

    private void tellWritten(Issue issue) {
        done++;
        progress.wrote(issue.getKey());
        progress.at(
                State.WRITING, Math.min(done, order.rows().size()), order.rows().size());
    }

    private ImportStep created(OpportunityRow row) {
        return ImportStep.create(
                row.line(), row.name(), issues.said(row).map(asCalledNow).toList());
    }

    private void step(ImportStep step) {
        steps.put(step.line(), step);
    }
}
