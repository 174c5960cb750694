package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import io.attain.customer.OpportunityRow;
import io.attain.customer.OriginalAmount;
import io.attain.customer.OriginalAmounts;
import io.attain.customer.OtherSystem;
import io.attain.customer.OtherSystems;
import io.attain.customer.jira.OpportunityImport.Order;
import io.attain.customer.jira.OpportunityMatch.Deal;
import io.attain.kernel.VisibleText;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.jira.IssueDraft;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.NewIssue;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesPeople;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.WriteRefused;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks Jira about single customers and opportunities of a file: what it would let the user write. */
@Component
record OpportunityIssues(
        JiraCustomers customers,
        WentUpBefore wentUp,
        SalesIssues salesIssues,
        SalesAccess access,
        IssueWriter writer,
        OpportunityFields fields,
        OriginalAmounts originals,
        OtherSystems others,
        IssuesById stored,
        SalesPeople people,
        StageLists stages) {

    /** Takes back what was written. */
    @FunctionalInterface
    interface Undo {
        void of(Issue written) throws WriteRefused;
    }

    /** What Jira agreed to, and how it is taken back once it is written. */
    record Agreed(Checked writing, Undo undo) {}

    /**
     * The customers of some names that the user may see, by their names in lower case, several of one name in their order; of a
     * name that nobody has any more the one in which its customer went up. What is hidden is as if it were not there.
     */
    Map<String, List<Issue>> customers(Order order, Set<String> names) {
        Map<String, List<Issue>> byName = new LinkedHashMap<>();
        List<Issue> named = customers.named(order.sales(), names);
        Set<Issue> seen = access.seen(order.user(), named);
        named.stream().filter(seen::contains).forEach(issue -> note(byName, issue, issue));
        if (!byName.keySet().containsAll(names)) {
            Set<String> known = Set.copyOf(byName.keySet());
            wentUp.forEach(order.sales().projectId(), (was, is) -> {
                String name = JiraCustomers.nameOf(was);
                if (names.contains(name) && !known.contains(name) && access.maySee(order.user(), is)) {
                    note(byName, was, is);
                }
            });
        }
        return byName;
    }

    private static void note(Map<String, List<Issue>> byName, Issue named, Issue customer) {
        byName.computeIfAbsent(JiraCustomers.nameOf(named), none -> new ArrayList<>())
                .add(customer);
    }

    /** Which of several customers of one name a row is about: the one that has its opportunity, else the first. */
    Issue whose(OpportunityRow row, List<Issue> customers, DealNumbers numbers) {
        return customers.stream()
                .filter(customer -> customers.size() > 1 && row.isKnownByNumber() && has(customer, row, numbers))
                .findFirst()
                .orElse(customers.get(0));
    }

    private static boolean has(Issue customer, OpportunityRow row, DealNumbers numbers) {
        return customer.getSubTaskObjects().stream()
                .anyMatch(deal -> row.key().isEmpty()
                        ? row.number().equals(numbers.of(deal))
                        : row.key().equals(deal.getKey()));
    }

    /** By which numbers other systems know the project's opportunities that the user may see, where rows say any. */
    DealNumbers numbers(Order order) {
        Set<String> said = order.rows().stream()
                .map(OpportunityRow::number)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        Map<Long, OtherSystem> known =
                said.isEmpty() ? Map.of() : others.numbered(order.sales().projectId());
        List<Long> wanted = known.entrySet().stream()
                .filter(each -> said.contains(each.getValue().number()))
                .map(Map.Entry::getKey)
                .toList();
        return new DealNumbers(
                known,
                wanted.isEmpty()
                        ? List.of()
                        : stored.seenBy(order.user(), wanted).values().stream()
                                .filter(issue -> salesIssues.is(SalesIssueType.OPPORTUNITY, issue))
                                .toList());
    }

    /** The opportunities within a customer that some rows are about, by their lines; a hidden one is as if it were not there. */
    Map<Long, Deal> opportunities(Order order, DealNumbers numbers, Issue customer, List<OpportunityRow> rows) {
        List<Issue> seen = customer.getSubTaskObjects().stream()
                .filter(issue ->
                        salesIssues.is(SalesIssueType.OPPORTUNITY, issue) && access.maySee(order.user(), issue))
                .map(Issue.class::cast)
                .toList();
        Map<Long, OriginalAmount> said = rows.stream().allMatch(row -> row.original() == null)
                ? Map.of()
                : originals.of(seen.stream().map(Issue::getId).toList());
        return OpportunityMatch.of(
                rows,
                seen.stream()
                        .map(issue -> deal(issue, order.sales(), numbers.of(issue), said.get(issue.getId())))
                        .toList());
    }

    private Deal deal(Issue issue, SalesProject sales, String number, @Nullable OriginalAmount said) {
        boolean won = stages.of(issue.getProjectId())
                .ofStatus(issue.getStatusId())
                .filter(stage -> stage.kind() == Stage.Kind.WON)
                .isPresent();
        boolean isStill = said != null && fields.isWorth(issue, sales.money().amount(said.cameTo()));
        return new Deal(
                issue,
                VisibleText.line(issue.getSummary()),
                fields.closeDate(issue),
                won,
                number,
                isStill ? said : null);
    }

    /** A row that says the same in another currency as was said before, of the same day, says what it came to then. */
    OpportunityRow asBefore(Deal deal, OpportunityRow row) {
        OriginalAmount before = deal.original();
        OriginalAmount said = row.original();
        return before != null
                        && said != null
                        && before.isSaidAs(said)
                        && (row.closeDate().isEmpty() || row.closeDate().equals(deal.closeDate()))
                ? row.worth(before)
                : row;
    }

    /** Whether a row gives an opportunity to somebody who does not sell; whose it is may sell no more. */
    boolean isGivenToNobody(Order order, Deal deal, OpportunityRow row) {
        return fields.isGiven(deal.issue(), row)
                && people.find(order.project(), fields.nameOf(row)).isEmpty();
    }

    /** What the owner that a row names logs in with. */
    String nameOf(OpportunityRow row) {
        return fields.nameOf(row);
    }

    /** A new customer, of whom some rows tell. */
    Agreed newCustomer(Order order, List<OpportunityRow> rows) throws WriteRefused {
        OpportunityRow first = rows.get(0);
        NewIssue made = made(SalesIssueType.CUSTOMER, first.customer(), first, order);
        return created(order, writer.checkCreate(order.user(), made, draft -> fields.setCustomer(draft, rows)));
    }

    /** A new opportunity of a customer that is there. */
    Agreed newOpportunity(Order order, Issue customer, OpportunityRow row) throws WriteRefused {
        NewIssue made = made(SalesIssueType.OPPORTUNITY, row.opportunity(), row, order);
        return keeping(
                row,
                null,
                created(
                        order,
                        writer.checkCreateUnder(
                                customer, order.user(), made, draft -> fields.setOpportunity(draft, row))));
    }

    private Agreed created(Order order, Checked creation) {
        return new Agreed(creation, made -> writer.takeBack(order.user(), made));
    }

    /** A customer that is there, if the rows change it. */
    Optional<Agreed> changedCustomer(Order order, Issue customer, List<OpportunityRow> rows) throws WriteRefused {
        return fields.customerDiffers(customer, rows)
                ? Optional.of(changed(order, customer, draft -> fields.setCustomer(draft, rows)))
                : Optional.empty();
    }

    /** An opportunity that is there, if the row changes it. */
    Optional<Agreed> changedOpportunity(Order order, Deal deal, OpportunityRow row) throws WriteRefused {
        OriginalAmount said = row.original();
        boolean isSaidAnew = said != null && !said.equals(deal.original());
        boolean isNumbered = !row.number().isEmpty() && !row.number().equals(deal.number());
        return isSaidAnew || isNumbered || fields.opportunityDiffers(deal.issue(), row)
                ? Optional.of(
                        keeping(row, deal, changed(order, deal.issue(), draft -> fields.setOpportunity(draft, row))))
                : Optional.empty();
    }

    /** Keeps with what is written what its amount was converted from, and by which number it is known elsewhere. */
    private Agreed keeping(OpportunityRow row, @Nullable Deal before, Agreed agreed) {
        return row.original() == null && row.number().isEmpty()
                ? agreed
                : new Agreed(
                        () -> {
                            Issue written = agreed.writing().write();
                            keep(written, row.original(), row.number());
                            return written;
                        },
                        written -> {
                            if (row.original() != null) {
                                originals.put(written.getId(), before == null ? null : before.original());
                            }
                            if (!row.number().isEmpty()) {
                                number(written, before == null ? "" : before.number());
                            }
                            agreed.undo().of(written);
                        });
    }

    private void keep(Issue written, @Nullable OriginalAmount said, String number) {
        if (said != null) {
            originals.put(written.getId(), said);
        }
        if (!number.isEmpty()) {
            number(written, number);
        }
    }

    private void number(Issue written, String number) {
        others.put(written.getProjectId(), written.getId(), new OtherSystem(number, ""));
    }

    /** All that a row says of something new. */
    Stream<Change> said(OpportunityRow row) {
        return fields.said(row);
    }

    /** What a row changes of a customer and its opportunity but for the stage, column by column. */
    Stream<Change> changes(Issue customer, Deal deal, OpportunityRow row) {
        return fields.changes(customer, deal, row);
    }

    /** Says what changes options by the names that the project has for them. */
    UnaryOperator<Change> asCalledNow(Order order) {
        return fields.asCalledNow(order.sales().projectId());
    }

    private Agreed changed(Order order, Issue issue, Consumer<IssueDraft> values) throws WriteRefused {
        Consumer<MutableIssue> before = fields.remembered(issue);
        return new Agreed(
                writer.checkUpdate(order.user(), issue.getId(), values),
                written -> writer.putBack(order.user(), written, before));
    }

    private NewIssue made(SalesIssueType type, String summary, OpportunityRow row, Order order) throws WriteRefused {
        String typeId = salesIssues.idOf(type).orElseThrow(() -> new WriteRefused(type.jiraName()));
        return new NewIssue(order.project().getId(), typeId, summary, fields.nameOf(row));
    }
}
