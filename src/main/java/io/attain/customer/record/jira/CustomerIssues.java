package io.attain.customer.record.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.OriginalAmount;
import io.attain.customer.OriginalAmounts;
import io.attain.kernel.Amount;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.StatusNames;
import io.attain.rates.Converted;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a customer's issue and its opportunities say, to whoever may see them. */
@Component
public record CustomerIssues(
        SalesIssues issues,
        SalesFields fields,
        SalesAccess access,
        OriginalAmounts originals,
        StageLists stages,
        StatusNames statuses) {

    private static final List<SalesField> TEXTS = List.of(
            SalesField.INDUSTRY,
            SalesField.COMPANY_SIZE,
            SalesField.CUSTOMER_SINCE,
            SalesField.COMPETITOR,
            SalesField.EXPANSION_PLAN,
            SalesField.ERP_NUMBER,
            SalesField.TAX_NUMBER,
            SalesField.PHONE,
            SalesField.WEB_DOMAIN);

    /**
     * A field and what it says.
     *
     * @param name what the field is called now
     * @param day the day that it says, null if it says none
     */
    public record Fact(SalesField field, String name, String value, @Nullable LocalDate day) {}

    /**
     * An open opportunity.
     *
     * @param stage what its stage is called now
     * @param amount in minor units of the project's currency, null if nobody said
     * @param said what that was converted from, null if it was not
     */
    public record Deal(
            String key,
            String summary,
            String stage,
            @Nullable Long amount,
            @Nullable Converted said,
            @Nullable LocalDate closeDate) {}

    /** What its fields say; those without a value are left out. */
    public List<Fact> facts(Issue customer) {
        return TEXTS.stream().flatMap(field -> fact(customer, field).stream()).toList();
    }

    /** What its fields would say that are texts, as {@link #facts(Issue)} tells them. */
    public List<Fact> facts(Map<SalesField, String> texts) {
        return TEXTS.stream()
                .filter(texts::containsKey)
                .map(field -> new Fact(field, fields.nameOf(field), texts.getOrDefault(field, ""), null))
                .toList();
    }

    private Optional<Fact> fact(Issue customer, SalesField field) {
        String name = fields.nameOf(field);
        return switch (field.kind()) {
            case SELECT -> fields.optionName(customer, field).map(value -> new Fact(field, name, value, null));
            case DATE -> fields.date(customer, field).map(day -> new Fact(field, name, day.toString(), day));
            default -> fields.text(customer, field).map(value -> new Fact(field, name, value, null));
        };
    }

    /** Its opportunities that are neither won nor lost and that a reader may see, those that close first before the others. */
    public List<Deal> openDeals(ApplicationUser reader, Issue customer, Unit money) {
        Stages known = stages.of(Objects.requireNonNull(customer.getProjectId()));
        List<Issue> open = customer.getSubTaskObjects().stream()
                .filter(issue -> issues.is(SalesIssueType.OPPORTUNITY, issue) && isOpen(issue, known))
                .toList();
        Set<Issue> seen = access.seen(reader, open);
        Map<Long, OriginalAmount> said =
                originals.of(seen.stream().map(Issue::getId).toList());
        return open.stream()
                .filter(seen::contains)
                .map(issue -> deal(issue, money, said.get(issue.getId())))
                .sorted(Comparator.comparing(Deal::closeDate, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static boolean isOpen(Issue deal, Stages known) {
        return Stream.ofNullable(deal.getStatusId())
                .flatMap(status -> known.ofStatus(status).stream())
                .anyMatch(stage -> stage.kind() == Stage.Kind.OPEN);
    }

    /** What somebody has said otherwise since is not told as converted. */
    private Deal deal(Issue issue, Unit money, @Nullable OriginalAmount said) {
        Long amount = fields.counted(issue, SalesField.AMOUNT, money)
                .map(Amount::minor)
                .orElse(null);
        return new Deal(
                issue.getKey(),
                Objects.requireNonNullElse(issue.getSummary(), ""),
                statuses.of(issue),
                amount,
                said != null && amount != null && amount == said.cameTo() ? said.from() : null,
                fields.date(issue, SalesField.CLOSE_DATE).orElse(null));
    }
}
