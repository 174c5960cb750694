package io.attain.host.foreign;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Counts the greetings so far. */
@Path("/greetings")
@UnrestrictedAccess
public class GreetingResource {
    private final Greetings greetings;

    /** With the plugin's own component. */
    public GreetingResource(Greetings greetings) {
        this.greetings = greetings;
    }

    /** How many there are. */
    @GET
    @Produces("text/plain")
    public String count() {
        return Integer.toString(greetings.heard().size());
    }
}
