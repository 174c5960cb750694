package io.attain.customer.record.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.Customer;
import io.attain.customer.jira.JiraCustomers;
import io.attain.customer.record.app.KeepingChains;
import io.attain.customer.record.app.KeepingNotes;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.SeenVersion;
import io.attain.kernel.web.VersionedBody;
import io.attain.kernel.web.WholeNumber;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is known of a customer. 401 if nobody is logged in; 404 for what is no customer, or what the asker may not see. Who
 * changes something answers with the version that they have seen: 400 with all that is wrong, 403 for who takes no part in the
 * project's sales, 409 if it is another by now, or the project is archived.
 */
@Component
@Path("customers/{key}/record")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record RecordResource(
        Asker asker,
        JiraCustomers customers,
        SalesProjects projects,
        KeepingChains keeping,
        KeepingNotes notes,
        RecordTelling telling) {

    @Inject
    public RecordResource {}

    /** All that is known. */
    @GET
    public RecordDto get(@PathParam("key") String key) {
        return told(seen(key));
    }

    /** Says what the customer needs and plans, in place of what was said before. */
    @PUT
    @Path("notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public RecordDto notes(@PathParam("key") String key, RecordDto.@Nullable NotesBody body) {
        return say(key, body, (caller, customer, version, said) -> notes.say(caller, customer, version, told(said)));
    }

    /** Adds somebody who has a part in what is bought, or says somebody anew. */
    @PUT
    @Path("people")
    @Consumes(MediaType.APPLICATION_JSON)
    public RecordDto person(@PathParam("key") String key, ChainDto.@Nullable PersonBody body) {
        return say(key, body, (by, customer, seen, said) -> keeping.put(by, customer, seen, ChainAnswers.told(said)));
    }

    /** Takes somebody out, and with that all that is kept of that person. */
    @DELETE
    @Path("people/{number}")
    public RecordDto remove(
            @PathParam("key") String key,
            @PathParam("number") String number,
            @QueryParam("version") @Nullable String version) {
        int which = number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
        return write(key, version, (caller, customer, seen) -> keeping.remove(caller, customer, seen, which));
    }

    /** Says that the decision chain is clear, or is not, whatever its people say. */
    @PUT
    @Path("ruling")
    @Consumes(MediaType.APPLICATION_JSON)
    public RecordDto rule(@PathParam("key") String key, ChainDto.@Nullable RulingBody body) {
        return say(
                key,
                body,
                (caller, customer, version, said) -> keeping.rule(
                        caller, customer, version, said.clear(), Objects.requireNonNullElse(said.reason(), "")));
    }

    /** Takes back what was said of the decision chain. */
    @DELETE
    @Path("ruling")
    public RecordDto takeBack(@PathParam("key") String key, @QueryParam("version") @Nullable String version) {
        return write(key, version, keeping::takeBack);
    }

    private static KeepingNotes.Told told(RecordDto.NotesBody body) {
        return new KeepingNotes.Told(
                Objects.requireNonNullElse(body.needs(), ""),
                Objects.requireNonNullElse(body.plan(), ""),
                body.planAmount() == null ? null : WholeNumber.value(body.planAmount()),
                Objects.requireNonNullElse(body.planCurrency(), "").strip(),
                Objects.requireNonNullElse(body.planOn(), "").strip());
    }

    /** What is done with a customer of which a version was seen. */
    @FunctionalInterface
    private interface Change {
        void by(Caller caller, Customer customer, int version) throws Refused;
    }

    /** What is done with what was sent of it. */
    @FunctionalInterface
    private interface Saying<B> {
        void by(Caller caller, Customer customer, int version, B said) throws Refused;
    }

    private <B extends Record & VersionedBody> RecordDto say(String key, @Nullable B body, Saying<B> saying) {
        Seen seen = writable(key);
        B said = VersionedBody.sound(asker, body);
        int version = WholeNumber.intValue(said.version());
        asker.unlessRefused(() -> saying.by(caller(seen), seen.customer, version, said));
        return told(seen);
    }

    private RecordDto write(String key, @Nullable String sent, Change change) {
        Seen seen = writable(key);
        int version = SeenVersion.of(asker, "version", sent);
        asker.unlessRefused(() -> change.by(caller(seen), seen.customer, version));
        return told(seen);
    }

    private Seen writable(String key) {
        Seen seen = seen(key);
        asker.mustSell(seen.project());
        asker.mustBeOpen(seen.project());
        return seen;
    }

    private Caller caller(Seen seen) {
        return asker.caller(seen.project());
    }

    private RecordDto told(Seen seen) {
        return telling.tell(seen.issue, seen.customer);
    }

    /** A customer that the asker may see. */
    private record Seen(Issue issue, Customer customer) {

        Project project() {
            return Objects.requireNonNull(issue.getProjectObject());
        }
    }

    private Seen seen(String key) {
        Issue issue = asker.issue(key);
        return projects.find(Objects.requireNonNull(issue.getProjectId()))
                .flatMap(project -> customers.of(issue, project))
                .map(customer -> new Seen(issue, customer))
                .orElseThrow(() -> asker.noIssue(key));
    }
}
