package io.attain.host.sample;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A second resource beside the first one. */
@Path("/ping")
public class PingResource {
    private final Notes notes;

    /** Over the kept notes. */
    @Inject
    public PingResource(Notes notes) {
        this.notes = notes;
    }

    /** How many notes there are, for everybody. */
    @GET
    @UnrestrictedAccess
    public int count() {
        return notes.texts().size();
    }
}
