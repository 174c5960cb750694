package io.attain.customer.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.OpportunityRow;
import io.attain.kernel.imports.ImportColumns;
import io.attain.kernel.imports.jira.ImportFile;
import io.attain.kernel.imports.jira.ImportOrder;
import io.attain.kernel.imports.jira.Lexicon;
import io.attain.kernel.imports.jira.ReadFile;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.table.TableFault;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Customers and their opportunities as a file, made and changed as the importing user. A customer is found again by its
 * name, an opportunity by its key, or its name within its customer; both are updated then. What is won stays on its day unless
 * its key is told: the same name on another day is another deal.
 */
@Component
public record OpportunityImport(
        OpportunityFile file,
        FieldOptions options,
        SalesProjects projects,
        OpportunityIssues issues,
        OpportunityMoves moves,
        @ComponentImport I18nResolver messages)
        implements ImportFile {

    /**
     * What is asked for.
     *
     * @param user who asks
     * @param project where to
     * @param sales the same as a sales project
     * @param rows what shall be there
     */
    public record Order(ApplicationUser user, Project project, SalesProject sales, List<OpportunityRow> rows) {
        public Order {
            rows = List.copyOf(rows);
        }
    }

    @Override
    public Name name() {
        return new Name("opportunities", "attain.customer.import.opportunities.");
    }

    @Override
    public ImportColumns columns(Project project) {
        List<String> regions = twoOf(project, SalesField.REGION);
        List<String> types = twoOf(project, SalesField.CUSTOMER_TYPE);
        List<String> products = twoOf(project, SalesField.PRODUCT_LINE);
        return new ImportColumns(
                OpportunityFile.ALL_COLUMNS,
                List.of(
                        sample(
                                List.of("Evergreen Trading", regions.get(0), types.get(1), "Spring order"),
                                List.of(products.get(0), "120000", "", "2026-11-12", "lily", "Won")),
                        sample(
                                List.of("Harbour Foods", regions.get(1), types.get(0), "First trial"),
                                List.of(products.get(1), "45000.50", "", "2026-12-05", "tom", "Proposal"))),
                SaidOutcome.COLUMNS);
    }

    /** What the rows leave out is empty. */
    private static List<String> sample(List<String> customer, List<String> opportunity) {
        return Stream.of(
                        customer.stream(),
                        opportunity.stream(),
                        OpportunityFile.ALL_COLUMNS.stream().map(column -> ""))
                .flatMap(Function.identity())
                .limit(OpportunityFile.ALL_COLUMNS.size())
                .toList();
    }

    /** The first and the last that a project's people choose from; empty where there is nothing to choose. */
    private List<String> twoOf(Project project, SalesField field) {
        List<String> names = options.offered(project.getId(), field).names();
        return names.isEmpty() ? List.of("", "") : List.of(names.get(0), names.get(names.size() - 1));
    }

    @Override
    public String export() {
        return "/customers/opportunities/export";
    }

    @Override
    public Lexicon lexicon() {
        return file;
    }

    @Override
    public boolean isTakenBack() {
        return true;
    }

    @Override
    public ReadFile read(ImportOrder order, List<TableFault> faults) {
        Project project = order.project();
        SalesProject sales = projects.find(project.getId()).orElseThrow();
        List<OpportunityRow> rows = file.read(
                order.table(OpportunityFile.COLUMNS, OpportunityFile.INSTEAD, faults), project, sales, faults);
        List<OpportunityRow> sound = TableFault.sound(rows, OpportunityRow::line, faults);
        return read(new Order(order.user(), project, sales, sound), order.progress());
    }

    /** Rows that are sound as such, held against Jira. */
    public ReadFile read(Order order, WritingProgress progress) {
        OpportunityWriting writing = new OpportunityWriting(issues, moves, order, messages);
        return new ReadFile(writing.check(progress), writing);
    }
}
