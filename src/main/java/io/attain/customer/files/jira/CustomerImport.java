package io.attain.customer.files.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.jira.OpportunityImport;
import io.attain.customer.tail.jira.AlikeInFiles;
import io.attain.kernel.imports.ImportColumns;
import io.attain.kernel.imports.jira.ImportFile;
import io.attain.kernel.imports.jira.ImportOrder;
import io.attain.kernel.imports.jira.Lexicon;
import io.attain.kernel.imports.jira.ReadFile;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.table.TableFault;
import java.util.List;
import org.springframework.stereotype.Component;

/** Customers with their people, and where a row says so an opportunity, as a file (docs/rules.md, Files of customers). */
@Component
public record CustomerImport(
        CustomerFile file,
        SalesProjects projects,
        KnownCustomers customers,
        CustomerIssuesOfFiles issues,
        OpportunityImport deals,
        AlikeInFiles alike,
        @ComponentImport I18nResolver messages)
        implements ImportFile {

    @Override
    public Name name() {
        return new Name("customers", "attain.customer.files.import.");
    }

    @Override
    public ImportColumns columns(Project project) {
        return new ImportColumns(
                CustomerColumns.ALL,
                List.of(
                        sample("Harbour Foods", "C-1001", "Li Na; Wang Fang", "CEO; Buyer", "decisionMaker; buyer"),
                        sample("Evergreen Trading", "C-1002", "", "", "")),
                deals.columns(project).others());
    }

    private static List<String> sample(String name, String number, String contact, String position, String role) {
        return CustomerColumns.ALL.stream()
                .map(column -> switch (column) {
                    case CustomerColumns.NAME -> name;
                    case "erpNumber" -> number;
                    case CustomerColumns.CONTACT -> contact;
                    case CustomerColumns.POSITION -> position;
                    case CustomerColumns.ROLE -> role;
                    default -> "";
                })
                .toList();
    }

    @Override
    public String export() {
        return "/customers/export";
    }

    @Override
    public boolean isTakenBack() {
        return true;
    }

    @Override
    public Lexicon lexicon() {
        return file;
    }

    /** A customer's name need not be there where a number says whose row it is. */
    @Override
    public ReadFile read(ImportOrder order, List<TableFault> faults) {
        Project project = order.project();
        SalesProject sales = projects.find(project.getId()).orElseThrow();
        List<CustomerRow> rows = file.read(order.table(List.of(CustomerColumns.NAME), faults), project, sales, faults);
        List<CustomerRow> sound = TableFault.sound(rows, CustomerRow::line, faults);
        CustomerWriting writing =
                new CustomerWriting(new CustomerWriting.With(issues, deals, alike, messages), order, sales);
        return new ReadFile(
                writing.check(sound, customers.find(order.user(), project.getId(), sound), order.progress()), writing);
    }
}
