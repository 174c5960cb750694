package io.attain.planning.planfile.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.calendar.FiscalRuleSet;
import io.attain.kernel.Today;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.rules.RuleVersions;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.planning.currency.Quote;
import io.attain.planning.planfile.KnownTargets;
import io.attain.planning.planfile.PlanColumn;
import io.attain.planning.planfile.PlanRows;
import io.attain.rates.Rates;
import io.attain.words.Vocabularies;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a plan from a file, checking every value by itself: amounts, days, people, options. */
@Component
public record PlanFile(
        SalesFields fields,
        FieldOptions options,
        Vocabularies words,
        @ComponentImport UserManager users,
        SalesAccess access,
        RuleVersions rules,
        Rates rates,
        Quote.Quotes quotes,
        Today today) {

    /** The rows of a file; what is wrong with them goes to {@code faults}. */
    public PlanRows read(
            InputStream content, Project project, SalesProject sales, KnownTargets known, List<TableFault> faults) {
        Table table = Table.read(
                content, PlanColumn.required().stream().map(PlanColumn::code).toList(), faults);
        Set<PlanColumn> columns = table.columns().stream()
                .map(PlanColumn::ofCode)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        PlanReading reading = new PlanReading(
                columns,
                sales,
                known,
                words.of(sales.projectId()),
                new PlanPeriods(rules.now(FiscalRuleSet.SET, sales.projectId()), today.here()),
                new PlanCurrencies(sales.projectId(), sales.money(), rates, quotes, today.here()),
                new PlanOptions(
                        field -> options.offered(sales.projectId(), field),
                        field -> options.known(sales.projectId(), field)),
                new PlanOwners(
                        name -> Optional.ofNullable(users.getUserByName(name)), user -> access.sells(user, project)));
        refuse(table, PlanColumn.BASELINE, SalesField.BASELINE);
        refuse(table, PlanColumn.CUT, SalesField.CUT);
        return reading.rows(table.rows());
    }

    /** A site of an older version has no such field until its next set-up. */
    private void refuse(Table table, PlanColumn column, SalesField field) {
        if (fields.find(field).isEmpty()) {
            table.rows().stream()
                    .filter(row -> !row.text(column.code()).isEmpty())
                    .forEach(row -> row.fault(column.code(), "attain.kernel.noField", field.jiraName()));
        }
    }
}
