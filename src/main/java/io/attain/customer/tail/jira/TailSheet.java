package io.attain.customer.tail.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.tail.CustomerFilter;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailSight;
import io.attain.customer.tail.app.TailSights;
import io.attain.kernel.Caller;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.table.Cell;
import io.attain.kernel.table.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A project's customers that are rows as a file that can be imported again and then changes nothing. */
@Component
public record TailSheet(Tail tail, TailSights sights, SalesAccess access, TailFile file) {

    /** Those that a user sees, after so many first ones; at most so many. */
    public Sheet of(ApplicationUser user, Project project, int skip, int most) {
        Caller caller = new Caller(user.getKey(), access.sells(user, project), access.manages(user, project));
        TailSight sight = sights.of(caller, access.reach(user, project), project.getId());
        return Sheet.even(
                "Customers",
                TailFile.COLUMNS,
                rows(project.getId(), sight, skip, most).stream()
                        .map(row -> cells(project, row))
                        .toList());
    }

    private List<TailCustomer> rows(long projectId, TailSight sight, int skip, int most) {
        List<TailCustomer> rows = new ArrayList<>();
        int left = skip;
        @Nullable String after = null;
        do {
            Tail.Part part = tail.search(projectId, sight, CustomerFilter.ALL, null, after, most);
            int passed = Math.min(left, part.customers().size());
            left -= passed;
            part.customers().stream()
                    .skip(passed)
                    .limit((long) most - rows.size())
                    .forEach(rows::add);
            after = part.next();
        } while (after != null && rows.size() < most);
        return rows;
    }

    private List<Cell> cells(Project project, TailCustomer row) {
        Map<String, String> written = file.written(project, row.said());
        return TailFile.COLUMNS.stream()
                .<Cell>map(column -> new Cell.Text(
                        column.equals(TailFile.ROW) ? String.valueOf(row.number()) : written.getOrDefault(column, "")))
                .toList();
    }
}
