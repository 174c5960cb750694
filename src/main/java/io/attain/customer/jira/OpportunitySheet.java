package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.OriginalAmount;
import io.attain.customer.OriginalAmounts;
import io.attain.customer.OtherSystem;
import io.attain.customer.OtherSystems;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.table.Cell;
import io.attain.kernel.table.Sheet;
import io.attain.rates.Rate;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A project's opportunities as a file that can be imported again and then changes nothing, each in the currency in which it was
 * said, with what it is worth in the project's beside it.
 */
@Component
public record OpportunitySheet(
        IssueScan scan,
        IssuesById stored,
        SalesAccess access,
        SalesProjects projects,
        SalesFields fields,
        OriginalAmounts originals,
        OtherSystems others,
        StageLists stages,
        @ComponentImport JiraAuthenticationContext who) {

    private static final String WORTH = "worth";

    private static final List<String> COLUMNS = List.of(
            OpportunityFile.KEY,
            "customer",
            "customerRegion",
            "customerType",
            "opportunity",
            "productLine",
            SaidAmounts.AMOUNT,
            SaidAmounts.CURRENCY,
            WORTH,
            "closeDate",
            "owner",
            "status",
            "expansionPlan",
            "existingBefore",
            OpportunityFile.NUMBER,
            OpportunityFile.LOST_REASON);

    /** What rows are made of. */
    private record Kept(
            Unit money,
            Stages stages,
            Map<Long, Issue> customers,
            Map<Long, OriginalAmount> said,
            Map<Long, OtherSystem> numbers) {}

    /**
     * The opportunities that a user sees.
     *
     * @param skip how many are left out first
     * @param most at most how many
     */
    public Sheet of(ApplicationUser user, Project project, int skip, int most) {
        SalesProject sales = projects.find(project.getId()).orElseThrow();
        List<Issue> all = new ArrayList<>();
        scan.forEach(project.getId(), List.of(SalesIssueType.OPPORTUNITY), all::add);
        Set<Issue> seen = access.seen(user, all);
        List<Issue> told =
                all.stream().filter(seen::contains).skip(skip).limit(most).toList();
        List<Long> ids = told.stream().map(Issue::getId).toList();
        Kept kept = new Kept(
                sales.money(),
                stages.of(project.getId()),
                stored.seenBy(
                        user,
                        told.stream()
                                .flatMap(deal -> Stream.ofNullable(deal.getParentId()))
                                .distinct()
                                .toList()),
                originals.of(ids),
                others.of(ids));
        return Sheet.even(
                "Opportunities",
                COLUMNS,
                told.stream()
                        .flatMap(deal -> Stream.ofNullable(kept.customers.get(deal.getParentId()))
                                .map(customer -> row(cells(deal, customer, kept))))
                        .toList());
    }

    private static List<Cell> row(Map<String, Cell> cells) {
        return COLUMNS.stream()
                .map(column -> cells.getOrDefault(column, Cell.empty()))
                .toList();
    }

    private Map<String, Cell> cells(Issue deal, Issue customer, Kept kept) {
        ApplicationUser owner = deal.getAssignee();
        Map<String, Cell> cells = new HashMap<>();
        cells.put(OpportunityFile.KEY, new Cell.Text(deal.getKey()));
        cells.put("customer", new Cell.Text(Objects.requireNonNullElse(customer.getSummary(), "")));
        cells.put("opportunity", new Cell.Text(Objects.requireNonNullElse(deal.getSummary(), "")));
        cells.put("customerRegion", shared(SalesField.REGION, deal, customer));
        cells.put("customerType", shared(SalesField.CUSTOMER_TYPE, deal, customer));
        cells.put("productLine", option(deal, SalesField.PRODUCT_LINE));
        cells.put("expansionPlan", option(customer, SalesField.EXPANSION_PLAN));
        cells.put("existingBefore", option(customer, SalesField.EXISTING_BEFORE));
        cells.put("owner", new Cell.Text(owner == null ? "" : owner.getUsername()));
        cells.put("status", new Cell.Text(stage(deal, kept.stages)));
        cells.put(
                OpportunityFile.NUMBER,
                new Cell.Text(kept.numbers
                        .getOrDefault(deal.getId(), OtherSystem.NONE)
                        .number()));
        cells.put(
                OpportunityFile.LOST_REASON,
                new Cell.Text(fields.text(deal, SalesField.LOST_REASON).orElse("")));
        fields.date(deal, SalesField.CLOSE_DATE).ifPresent(day -> cells.put("closeDate", new Cell.Day(day)));
        money(cells, deal, kept.money, kept.said.get(deal.getId()));
        return cells;
    }

    /** What was said in another currency is told so as long as the opportunity is worth what that came to. */
    private void money(Map<String, Cell> cells, Issue deal, Unit money, @Nullable OriginalAmount said) {
        fields.number(deal, SalesField.AMOUNT).ifPresent(worth -> {
            Optional<Unit> unit =
                    said != null && worth.compareTo(money.amount(said.cameTo()).major()) == 0
                            ? Rate.unit(said.from().currency())
                            : Optional.empty();
            cells.put(WORTH, new Cell.Decimal(worth));
            cells.put(
                    SaidAmounts.AMOUNT,
                    new Cell.Decimal(unit.map(each -> each.amount(
                                            Objects.requireNonNull(said).from().amount())
                                    .major())
                            .orElse(worth)));
            cells.put(
                    SaidAmounts.CURRENCY,
                    new Cell.Text(Objects.requireNonNullElse(unit.orElse(money).currency(), "")));
        });
    }

    /** A row says what its customer is, too: where the two differ it would change one of them. */
    private Cell shared(SalesField field, Issue deal, Issue customer) {
        return fields.option(deal, field).equals(fields.option(customer, field)) ? option(deal, field) : Cell.empty();
    }

    private Cell option(Issue issue, SalesField field) {
        return new Cell.Text(fields.optionName(issue, field).orElse(""));
    }

    /** By its name, unless another stage comes first by that; one that is not in use any more says nothing. */
    private String stage(Issue deal, Stages known) {
        Optional<Stage> stage = known.ofStatus(deal.getStatusId()).filter(each -> !each.archived());
        return stage.map(each -> each.label().in(who.getLocale()))
                .filter(name -> known.named(name).equals(stage))
                .or(() -> stage.map(Stage::code))
                .orElse("");
    }
}
