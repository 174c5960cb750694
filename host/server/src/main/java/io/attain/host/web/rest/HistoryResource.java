package io.attain.host.web.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.jira.issue.Change;
import io.attain.host.jira.issue.ChangeHistory;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Brings the past of issues that are there already: when each was made and what was changed since, in place of what the host
 * saw. The shape is that of Jira's files of issues in JSON ({@code created}, {@code history}); moments are as Jira writes them. As of
 * such a file, plugins hear nothing of it.
 */
@Path(HistoryResource.ALL)
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public record HistoryResource(Jira jira) {
    static final String ALL = "histories/1.0";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXX");

    @Inject
    public HistoryResource {}

    /** What one issue's past is to be. */
    private record Past(Issue issue, Timestamp created, List<ChangeHistory.Entry> entries) {}

    @POST
    public void bring(JsonNode sent) {
        List<Past> pasts = each(sent.path("issues")).map(this::past).toList();
        ChangeHistory history = jira.site().issueDesk().history();
        pasts.forEach(past -> history.replace(past.issue.getId(), past.created, past.entries));
    }

    private Past past(JsonNode sent) {
        Issue issue = jira.issue(sent.path("key").asText(), jira.user());
        List<ChangeHistory.Entry> entries = each(sent.path("history"))
                .map(this::entry)
                .sorted(Comparator.comparing(ChangeHistory.Entry::at))
                .toList();
        return new Past(issue, moment(sent), entries);
    }

    private ChangeHistory.Entry entry(JsonNode sent) {
        String name = sent.path("author").asText();
        ApplicationUser author = jira.site().users().getUserByName(name);
        if (author == null) {
            throw Problem.badRequest("There is no user " + name + ".");
        }
        List<Change> changes =
                each(sent.path("items")).map(HistoryResource::change).toList();
        return new ChangeHistory.Entry(0, author.getKey(), moment(sent), changes);
    }

    private static Change change(JsonNode sent) {
        return new Change(
                Objects.requireNonNullElse(text(sent, "field"), ""),
                "custom".equals(text(sent, "fieldType")),
                text(sent, "from"),
                text(sent, "fromString"),
                text(sent, "to"),
                text(sent, "toString"));
    }

    private static Timestamp moment(JsonNode sent) {
        String created = sent.path("created").asText();
        try {
            return Timestamp.from(OffsetDateTime.parse(created, MOMENT).toInstant());
        } catch (DateTimeException e) {
            throw Problem.badRequest("\"created\" is no moment: " + created);
        }
    }

    private static @Nullable String text(JsonNode sent, String name) {
        return sent.path(name).isTextual() ? sent.path(name).asText() : null;
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
