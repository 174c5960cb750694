package io.attain.attainment.standing.store;

import io.attain.attainment.standing.Milestone;
import io.attain.attainment.standing.Milestones;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Milestones in Active Objects. */
@Component
public record StoredMilestones(Tables tables) implements Milestones {

    @Override
    public Map<Long, List<Milestone>> of(Collection<Long> issueIds) {
        Map<Long, List<Milestone>> found = new HashMap<>();
        IdLists.forEach(issueIds, some -> {
            for (MilestoneRow row : rows().list(IdLists.query("ISSUE_ID", some).order("PERCENT_REACHED ASC"))) {
                found.computeIfAbsent(row.getIssueId(), issue -> new ArrayList<>())
                        .add(new Milestone(
                                row.getIssueId(), row.getPercentReached(), LocalDate.ofEpochDay(row.getReachedDay())));
            }
        });
        return found;
    }

    @Override
    public boolean add(Milestone milestone) {
        return rows().add(Columns.of("SLOT", milestone.issueId() + "/" + milestone.percent())
                .and("ISSUE_ID", milestone.issueId())
                .and("PERCENT_REACHED", milestone.percent())
                .and("REACHED_DAY", milestone.day()));
    }

    private KeyedRows<MilestoneRow> rows() {
        return tables.keyed(MilestoneRow.class, "SLOT");
    }
}
