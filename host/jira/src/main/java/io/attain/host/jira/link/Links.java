package io.attain.host.jira.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.issue.Change;
import io.attain.host.jira.issue.ChangeHistory;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links between issues. Who may link is the caller's to check, as in Jira. */
public record Links(Database database, IssueManager issues, LinkTypes types, ChangeHistory history, LinkEvents events)
        implements IssueLinkManager {

    private static final String SELECT = "select id, type_id, source_id, destination_id from issue_link where ";

    /** Does nothing if the same link exists. */
    @Override
    public void createIssueLink(
            Long source, Long destination, Long type, @Nullable Long sequence, @Nullable ApplicationUser user)
            throws CreateException {
        if (source.equals(destination)) {
            throw new CreateException("An issue cannot be linked to itself");
        }
        if (getIssueLink(source, destination, type) == null) {
            long id = database.call(handle -> Ids.insert(handle.createUpdate("insert into issue_link"
                            + " (type_id, source_id, destination_id, seq) values (:type, :source, :destination, :seq)")
                    .bind("type", type)
                    .bind("source", source)
                    .bind("destination", destination)
                    .bind("seq", sequence)));
            IssueLinkType words = types.getIssueLinkTypes().stream()
                    .filter(each -> each.getId().equals(type))
                    .findFirst()
                    .orElseThrow();
            tell(source, destination, user, words.getOutward());
            tell(destination, source, user, words.getInward());
            events.created(new HostLink(issues, id, type, source, destination));
        }
    }

    /** The history of each of the two tells the key of the other. */
    private void tell(Long issue, Long other, @Nullable ApplicationUser user, String words) {
        String key = issues.getIssueObject(other).getKey();
        history.write(
                issue,
                user,
                Timestamp.from(Clock.systemUTC().instant()),
                List.of(new Change("Link", false, null, null, key, "This issue " + words + " " + key)));
    }

    @Override
    public void removeIssueLink(IssueLink link, @Nullable ApplicationUser user) {
        database.run(handle -> handle.createUpdate("delete from issue_link where id = :id")
                .bind("id", link.getId())
                .execute());
        events.deleted(link);
    }

    @Override
    public @Nullable IssueLink getIssueLink(@Nullable Long id) {
        return first(select("id = :id", Map.of("id", id == null ? Ids.NONE : id)));
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceId) {
        return select("source_id = :id order by seq, id", Map.of("id", sourceId));
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationId) {
        return select("destination_id = :id order by seq, id", Map.of("id", destinationId));
    }

    @Override
    public @Nullable IssueLink getIssueLink(Long source, Long destination, Long type) {
        return first(select(
                "source_id = :source and destination_id = :destination and type_id = :type",
                Map.of("source", source, "destination", destination, "type", type)));
    }

    private List<IssueLink> select(String where, Map<String, Long> values) {
        return database.call(handle -> handle.createQuery(SELECT + where)
                .bindMap(values)
                .map((row, context) -> (IssueLink)
                        new HostLink(issues, row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list());
    }

    private static @Nullable IssueLink first(List<IssueLink> links) {
        return links.isEmpty() ? null : links.get(0);
    }
}
