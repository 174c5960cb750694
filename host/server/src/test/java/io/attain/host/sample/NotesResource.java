package io.attain.host.sample;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes over REST. */
@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {
    private final Notes notes;

    /** What is sent and answered. */
    @JsonAutoDetect(fieldVisibility = Visibility.ANY, creatorVisibility = Visibility.ANY)
    public record Texts(List<String> texts, @Nullable String by) {}

    /** What Jackson is not told to look into. */
    public record Unmarked(int count) {}

    /** Over the kept notes. */
    @Inject
    public NotesResource(Notes notes) {
        this.notes = notes;
    }

    /** All of them, for everybody. */
    @GET
    @UnrestrictedAccess
    public Texts all() {
        return new Texts(notes.texts(), null);
    }

    /** How many there are. */
    @GET
    @Path("/count")
    @UnrestrictedAccess
    public Unmarked count() {
        return new Unmarked(notes.texts().size());
    }

    /** Keeps some; for who is logged in. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Texts add(Texts more) {
        notes.add(more.texts());
        return all();
    }

    /** Keeps one as plain text. */
    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public Texts addPlain(String text) {
        notes.add(List.of(text));
        return all();
    }

    /** For administrators only. */
    @DELETE
    @AdminOnly
    public void forbidden() {
        // Nothing to do: only who may call it matters.
    }
}
