package io.attain.customer.files.jira;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.OtherSystem;
import io.attain.customer.OtherSystems;
import io.attain.customer.record.ChainPerson;
import io.attain.customer.record.DecisionChain;
import io.attain.customer.record.app.ClearChains;
import io.attain.kernel.imports.CellParts;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.table.Cell;
import io.attain.kernel.table.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A project's customers with their people as a file that can be imported again and then changes nothing: a row for each customer
 * with the first of its people, and one for each further one.
 */
@Component
public record CustomerSheet(
        IssueScan scan, SalesAccess access, CustomerFileFields fields, OtherSystems others, ClearChains chains) {

    private static final List<String> COLUMNS = Stream.of(CustomerColumns.OWN, CustomerColumns.PEOPLE)
            .flatMap(List::stream)
            .toList();

    /**
     * The customers that a user sees.
     *
     * @param skip how many customers are left out first
     * @param most of how many rows: an import takes no more, so that a customer that would make them more is left out
     */
    public Sheet of(ApplicationUser user, Project project, int skip, int most) {
        List<Issue> all = new ArrayList<>();
        scan.forEach(project.getId(), List.of(SalesIssueType.CUSTOMER), all::add);
        Set<Issue> seen = access.seen(user, all);
        List<Issue> told =
                all.stream().filter(seen::contains).skip(skip).limit(most).toList();
        List<Long> ids = told.stream().map(Issue::getId).toList();
        Map<Long, OtherSystem> said = others.of(ids);
        Map<Long, DecisionChain> people = chains.of(project.getId(), ids);
        List<List<Cell>> rows = new ArrayList<>();
        for (Issue customer : told) {
            List<List<Cell>> its = rows(
                    customer,
                    said.getOrDefault(customer.getId(), OtherSystem.NONE),
                    people.getOrDefault(customer.getId(), DecisionChain.NONE).people());
            if (!rows.isEmpty() && rows.size() + its.size() > most) {
                break;
            }
            rows.addAll(its);
        }
        return Sheet.even("Customers", COLUMNS, rows);
    }

    private List<List<Cell>> rows(Issue customer, OtherSystem said, List<ChainPerson> people) {
        List<List<Cell>> rows = new ArrayList<>();
        Map<String, Cell> first = own(customer, said);
        rows.add(row(people.isEmpty() ? first : with(first, people.get(0))));
        people.stream().skip(1).forEach(person -> rows.add(row(with(named(customer), person))));
        return rows;
    }

    private static List<Cell> row(Map<String, Cell> cells) {
        return COLUMNS.stream()
                .map(column -> cells.getOrDefault(column, Cell.empty()))
                .toList();
    }

    private static Map<String, Cell> named(Issue customer) {
        return Map.of(
                CustomerColumns.KEY, new Cell.Text(customer.getKey()),
                CustomerColumns.NAME, new Cell.Text(Objects.requireNonNullElse(customer.getSummary(), "")));
    }

    private Map<String, Cell> own(Issue customer, OtherSystem said) {
        ApplicationUser owner = customer.getAssignee();
        Map<String, Cell> cells = new HashMap<>(named(customer));
        cells.put(CustomerColumns.OWNER, new Cell.Text(owner == null ? "" : owner.getUsername()));
        cells.put(CustomerColumns.NUMBER, new Cell.Text(said.number()));
        cells.put(CustomerColumns.TIER, new Cell.Text(said.tier()));
        cells.putAll(CustomerColumns.FIELDS.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> cell(customer, each.getValue()))));
        return cells;
    }

    private Cell cell(Issue customer, SalesField field) {
        String told = fields.told(customer, field);
        return field.kind() == SalesField.Kind.DATE && !told.isEmpty()
                ? new Cell.Day(LocalDate.parse(told))
                : new Cell.Text(told);
    }

    private static Map<String, Cell> with(Map<String, Cell> cells, ChainPerson person) {
        LocalDate met = person.metOn();
        Map<String, Cell> all = new HashMap<>(cells);
        all.put(CustomerColumns.CONTACT, new Cell.Text(CellParts.one(person.name())));
        all.put(CustomerColumns.POSITION, new Cell.Text(CellParts.one(person.position())));
        all.put(CustomerColumns.CONTACT_PHONE, new Cell.Text(CellParts.one(person.phone())));
        all.put(CustomerColumns.MAIL, new Cell.Text(CellParts.one(person.mail())));
        all.put(CustomerColumns.ROLE, new Cell.Text(person.role().code()));
        all.put(CustomerColumns.INFLUENCE, new Cell.Text(person.influence().code()));
        all.put(CustomerColumns.ATTITUDE, new Cell.Text(person.attitude().code()));
        all.put(CustomerColumns.MET, met == null ? Cell.empty() : new Cell.Day(met));
        return all;
    }
}
