package io.attain.activity.contacts.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.springframework.stereotype.Component;

/** Who touched an opportunity, or a customer with its opportunities. */
@Component
@Path("contacts/{key}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ContactsResource {

    private final ContactsAnswers answers;

    @Inject
    public ContactsResource(ContactsAnswers answers) {
        this.answers = answers;
    }

    /**
     * The touches that submitted logs tell of, the newest first, twenty at a time.
     *
     * <ul>
     *   <li>200 with {@link ContactsDto}
     *   <li>400 if {@code start} is no position
     *   <li>404 if the asker may not know of the issue, or it is neither an opportunity nor a customer
     * </ul>
     */
    @GET
    public ContactsDto get(@PathParam("key") String key, @QueryParam("start") @DefaultValue("0") String start) {
        return answers.get(key, start);
    }
}
