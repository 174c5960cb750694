package io.attain.customer.record.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.customer.Customer;
import io.attain.customer.jira.JiraCustomers;
import io.attain.customer.record.app.KeepingChains;
import io.attain.customer.record.app.KeepingNotes;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what is known of a customer, and takes what is said of it. */
@Component
record RecordAnswers(
        Asker asker,
        JiraCustomers customers,
        SalesProjects projects,
        KeepingChains keeping,
        KeepingNotes notes,
        RecordTelling telling) {

    RecordDto get(String key) {
        return told(seen(key));
    }

    RecordDto notes(String key, RecordDto.@Nullable NotesBody body) {
        return write(
                key,
                body,
                body == null ? null : body.version(),
                (caller, customer, version) ->
                        notes.say(caller, customer, version, told(Objects.requireNonNull(body))));
    }

    private static KeepingNotes.Told told(RecordDto.NotesBody body) {
        return new KeepingNotes.Told(
                Objects.requireNonNullElse(body.needs(), ""),
                Objects.requireNonNullElse(body.plan(), ""),
                body.planAmount() == null ? null : WholeNumber.value(body.planAmount()),
                Objects.requireNonNullElse(body.planOn(), "").strip());
    }

    RecordDto person(String key, ChainDto.@Nullable PersonBody body) {
        return write(
                key,
                body,
                body == null ? null : body.version(),
                (caller, customer, version) ->
                        keeping.put(caller, customer, version, ChainAnswers.told(Objects.requireNonNull(body))));
    }

    RecordDto remove(String key, String number, @Nullable String version) {
        int which = number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
        return write(
                key, null, number(version), (caller, customer, seen) -> keeping.remove(caller, customer, seen, which));
    }

    RecordDto rule(String key, ChainDto.@Nullable RulingBody body) {
        return write(
                key,
                body,
                body == null ? null : body.version(),
                (caller, customer, version) -> keeping.rule(
                        caller,
                        customer,
                        version,
                        Objects.requireNonNull(body).clear(),
                        Objects.requireNonNullElse(body.reason(), "")));
    }

    RecordDto takeBack(String key, @Nullable String version) {
        return write(key, null, number(version), keeping::takeBack);
    }

    /** What is done with a customer of which a version was seen. */
    @FunctionalInterface
    private interface Change {
        void by(Caller caller, Customer customer, int version) throws Refused;
    }

    private RecordDto write(String key, @Nullable Record body, @Nullable WholeNumber version, Change change) {
        Seen seen = seen(key);
        Project project = Objects.requireNonNull(seen.issue.getProjectObject());
        asker.mustSell(project);
        asker.mustBeOpen(project);
        if (version == null) {
            throw RestProblem.badRequest("version", asker.say("attain.kernel.fault.version"));
        }
        if (body != null) {
            asker.mustBeSound(body);
        }
        try {
            change.by(asker.caller(project), seen.customer, WholeNumber.intValue(version));
        } catch (Refused e) {
            throw asker.problem(e);
        }
        return told(seen);
    }

    private RecordDto told(Seen seen) {
        return telling.tell(seen.issue, seen.customer);
    }

    /** A customer that the asker may see. */
    private record Seen(Issue issue, Customer customer) {}

    private Seen seen(String key) {
        Issue issue = asker.issue(key);
        return projects.find(Objects.requireNonNull(issue.getProjectId()))
                .flatMap(project -> customers.of(issue, project))
                .map(customer -> new Seen(issue, customer))
                .orElseThrow(() -> asker.noIssue(key));
    }

    private static @Nullable WholeNumber number(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,9}") ? WholeNumber.of(Long.parseLong(sent)) : null;
    }
}
