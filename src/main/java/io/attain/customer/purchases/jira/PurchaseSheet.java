package io.attain.customer.purchases.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.Customers;
import io.attain.customer.purchases.OutsidePurchase;
import io.attain.customer.purchases.PurchaseBook;
import io.attain.kernel.Amount;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.table.Cell;
import io.attain.kernel.table.Sheet;
import io.attain.rates.Rate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A project's purchases from elsewhere as a file that can be imported again and then changes nothing. */
@Component
public record PurchaseSheet(PurchaseBook book, IssuesById issues, Customers money, FieldOptions options) {

    /**
     * Those of customers that a user sees, each in the currency in which it was said.
     *
     * @param skip how many are left out first
     * @param most at most how many
     */
    public Sheet of(ApplicationUser user, Project project, int skip, int most) {
        List<OutsidePurchase> all = book.inProject(project.getId(), skip, most);
        Map<Long, Issue> seen = issues.seenBy(
                user, all.stream().map(OutsidePurchase::customerId).distinct().toList());
        Unit own = money.money(project.getId());
        OptionNames lines = options.known(project.getId(), SalesField.PRODUCT_LINE);
        return Sheet.even(
                "Purchases",
                PurchaseImport.COLUMNS,
                all.stream()
                        .filter(purchase -> seen.containsKey(purchase.customerId()))
                        .map(purchase -> row(
                                purchase,
                                Objects.requireNonNull(seen.get(purchase.customerId()))
                                        .getKey(),
                                own,
                                lines))
                        .toList());
    }

    private static List<Cell> row(OutsidePurchase purchase, String customer, Unit own, OptionNames lines) {
        OutsidePurchase.Said said = purchase.said();
        String line = purchase.productLine();
        Amount amount = said == null
                ? own.amount(purchase.amount())
                : Rate.unit(said.currency()).orElse(own).amount(said.amount());
        return List.of(
                new Cell.Text(purchase.key()),
                new Cell.Text(customer),
                new Cell.Day(purchase.day()),
                new Cell.Text(line == null ? "" : lines.of(line)),
                new Cell.Decimal(amount.major()),
                new Cell.Text(said == null ? "" : said.currency()));
    }
}
