package io.attain.customer.files.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.OpportunityRow;
import io.attain.customer.files.jira.CustomerIssuesOfFiles.Kept;
import io.attain.customer.files.jira.KnownCustomers.Found;
import io.attain.customer.jira.OpportunityImport;
import io.attain.customer.jira.OpportunityImport.Order;
import io.attain.customer.record.DecisionChain;
import io.attain.customer.tail.jira.AlikeInFiles;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.imports.jira.ImportOrder;
import io.attain.kernel.imports.jira.ReadFile;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.jira.Written;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * One file of customers on its way into Jira: Jira is asked about everything before anything is written; whatever fails then takes
 * everything back. Opportunities come last, as a file of their own would bring them.
 */
final class CustomerWriting implements ReadFile.Writing {

    private final With with;
    private final ImportOrder order;
    private final SalesProject sales;
    private final Map<String, RowsOfCustomer> groups = new LinkedHashMap<>();
    private final Map<Long, ImportStep> steps = new TreeMap<>();
    private final Set<Long> touched = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** What it works with. */
    record With(CustomerIssuesOfFiles issues, OpportunityImport deals, AlikeInFiles alike, I18nResolver texts) {}

    CustomerWriting(With with, ImportOrder order, SalesProject sales) {
        this.with = with;
        this.order = order;
        this.sales = sales;
    }

    /**
     * Holds the rows against what is there; answers what becomes of each.
     *
     * @throws WritingRefused with all that Jira would refuse
     */
    List<ImportStep> check(List<CustomerRow> rows, Found found, WritingProgress progress) {
        Map<Long, Kept> kept = with.issues.kept(
                rows.stream().flatMap(row -> found.of(row).stream()).toList());
        rows.forEach(row -> group(row, found, kept));
        AlikeInFiles.Known known = with.alike.of(
                order,
                groups.values().stream()
                        .filter(RowsOfCustomer::isNew)
                        .map(group -> group.said.alikeBy())
                        .toList());
        int checked = 0;
        for (RowsOfCustomer group : groups.values()) {
            check(group, known);
            progress.at(State.CHECKING, ++checked, groups.size());
        }
        checkDeals(progress);
        if (!problems.isEmpty()) {
            throw new WritingRefused(problems);
        }
        return List.copyOf(steps.values());
    }

    private void group(CustomerRow row, Found found, Map<Long, Kept> kept) {
        List<Issue> about = found.of(row);
        if (about.size() > 1) {
            refuse(
                    row,
                    "attain.customer.files.fault.several",
                    String.join(", ", about.stream().map(Issue::getKey).toList()));
        } else if (about.isEmpty() && !row.key().isEmpty()) {
            refuse(row, "attain.customer.files.fault.noKey", row.key());
        } else if (about.isEmpty() && row.name().isEmpty()) {
            refuse(row, "attain.customer.files.fault.noName");
        } else if (about.isEmpty()) {
            groups.computeIfAbsent(
                            "new " + KnownCustomers.identity(row), none -> new RowsOfCustomer(null, row, Kept.NOTHING))
                    .add(row, row);
        } else {
            Issue issue = about.get(0);
            known(row, issue, kept.getOrDefault(issue.getId(), Kept.NOTHING), found.isByNumber(row));
        }
    }

    /** Who is known by the name alone is another where the numbers of another system are others. */
    private void known(CustomerRow row, Issue issue, Kept kept, boolean byNumber) {
        String erp = byNumber ? "" : other(with.issues.erpNumber(issue), row.erpNumber(), String::equalsIgnoreCase);
        String crm = byNumber ? "" : other(kept.other().number(), row.other().number(), String::equals);
        if (!erp.isEmpty() || !crm.isEmpty()) {
            refuse(row, "attain.customer.files.fault.otherNumber", issue.getKey(), erp.isEmpty() ? crm : erp);
            return;
        }
        groups.computeIfAbsent("key " + issue.getKey(), none -> new RowsOfCustomer(issue, row, kept))
                .add(row, byNumber ? row : row.unnamed());
    }

    private static String other(String kept, String said, BiPredicate<String, String> isSame) {
        return kept.isEmpty() || said.isEmpty() || isSame.test(kept, said) ? "" : kept;
    }

    private void check(RowsOfCustomer group, AlikeInFiles.Known known) {
        CustomerRow first = group.first();
        group.changes = with.issues.changes(group.issue, group.before, group.said, sales.projectId());
        try {
            if (group.issue == null) {
                group.checked = with.issues.checkNew(order.user(), order.project(), group.said);
            } else if (CustomerIssuesOfFiles.areOfIssue(group.changes)) {
                group.checked = with.issues.checkChange(order.user(), group.issue, group.said);
            }
        } catch (WriteRefused e) {
            refuse(first, "attain.customer.import.refused", String.valueOf(e.getMessage()));
        }
        for (CustomerRow row : group.rows) {
            List<Change> people = row.contacts().stream()
                    .flatMap(contact -> group.people.say(contact, order.user().getKey()).stream())
                    .toList();
            List<Change> all = Stream.concat(row.equals(first) ? said(group, known) : Stream.empty(), people.stream())
                    .toList();
            steps.put(row.line(), group.step(row, all));
        }
        if (group.people.isFull()) {
            refuse(first, "attain.customer.record.fault.most", Integer.toString(DecisionChain.MOST_PEOPLE));
        }
    }

    /** What the customer says; of a new one first who it may be, which refuses nothing. */
    private static Stream<Change> said(RowsOfCustomer group, AlikeInFiles.Known known) {
        Stream<Change> alike = group.isNew() ? known.alike(group.said.alikeBy()).stream() : Stream.empty();
        if (group.isNew()) {
            known.add(group.first().line(), group.said.alikeBy());
        }
        return Stream.concat(alike, group.changes.stream());
    }

    /** What of the rows' opportunities is new or changes stands with their customers. */
    private void checkDeals(WritingProgress progress) {
        List<OpportunityRow> rows = sold(false);
        if (rows.isEmpty()) {
            return;
        }
        try {
            ReadFile read = with.deals.read(dealOrder(rows), progress);
            touched.addAll(read.writing().touches());
            read.steps().forEach(deal -> steps.computeIfPresent(deal.line(), (line, step) -> step.with(deal)));
        } catch (WritingRefused e) {
            problems.addAll(e.problems());
        }
    }

    private Order dealOrder(List<OpportunityRow> rows) {
        return new Order(order.user(), order.project(), sales, rows);
    }

    private List<OpportunityRow> sold(boolean after) {
        return groups.values().stream()
                .flatMap(group ->
                        group.rows.stream().flatMap(row -> row.deal().stream()).map(deal -> deal.of(group.name(after))))
                .toList();
    }

    /**
     * Writes all rows, which are checked; answers the keys of the new with.issues.
     *
     * @throws WritingRefused with all that Jira refuses; then everything is as it was before
     */
    @Override
    public List<String> write(WritingProgress progress) {
        Written written = new Written(progress, with.texts);
        List<String> created = new ArrayList<>();
        int done = 0;
        try {
            for (RowsOfCustomer group : groups.values()) {
                if (group.writes()) {
                    progress.begins(group.called());
                    progress.wrote(write(group, written, created));
                }
                progress.at(State.WRITING, ++done, groups.size());
            }
            List<OpportunityRow> rows = sold(true);
            if (!rows.isEmpty()) {
                created.addAll(with.deals.read(dealOrder(rows), progress).write(progress));
            }
            return created;
        } catch (RuntimeException e) {
            throw written.takeBack(e);
        }
    }

    private String write(RowsOfCustomer group, Written written, List<String> created) {
        long line = group.first().line();
        Issue known = group.issue;
        try {
            Issue issue;
            Kept kept = Kept.NOTHING;
            if (known == null) {
                issue = Objects.requireNonNull(group.checked).write();
                written.add(line, issue.getKey(), () -> with.issues.deleteNew(order.user(), issue));
                created.add(issue.getKey());
            } else {
                CustomerIssuesOfFiles.Before before = with.issues.before(known);
                kept = before.kept();
                written.add(line, known.getKey(), () -> with.issues.putBack(order.user(), known, before));
                issue = group.checked == null ? known : group.checked.write();
            }
            with.issues.keep(issue, kept, group.said.other(), group.people.chain());
            return issue.getKey();
        } catch (WriteRefused e) {
            refuse(group.first(), "attain.customer.import.refused", String.valueOf(e.getMessage()));
            throw new WritingRefused(problems);
        }
    }

    @Override
    public Collection<Long> touches() {
        Set<Long> all = new LinkedHashSet<>(touched);
        groups.values().stream()
                .flatMap(group -> Stream.ofNullable(group.issue))
                .map(Issue::getId)
                .forEach(all::add);
        return all;
    }

    private void refuse(CustomerRow row, String text, Serializable... arguments) {
        problems.add(new Problem(row.line(), null, with.texts.getText(text, arguments)));
    }
}
