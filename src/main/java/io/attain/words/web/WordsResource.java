package io.attain.words.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.WholeAnswers;
import io.attain.words.OfferedScopes;
import io.attain.words.Proposal;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import io.attain.words.app.ChangingWords;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a project measures and which key actions it counts. */
@Component
@Path("/projects/{key}/words")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class WordsResource {

    private final WholeAnswers<Vocabulary, Proposal, WordsDto> words;

    @Inject
    public WordsResource(Asker asker, Vocabularies vocabularies, OfferedScopes scopes, ChangingWords changing) {
        this.words = new WholeAnswers<>(
                asker,
                vocabularies::of,
                changing,
                (project, kept) ->
                        WordsDto.of(kept, scopes.of(project.getId()), asker.manages(project), asker.locale()));
    }

    /**
     * A project's words.
     *
     * <ul>
     *   <li>200 with {@link WordsDto}
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    public WordsDto get(@PathParam("key") String key) {
        return words.of(key);
    }

    /**
     * Changes them, all at once. If sums or counts of wins add up others then, the figures follow soon after.
     *
     * <ul>
     *   <li>200 with {@link WordsDto}
     *   <li>400 with every field that is wrong, named like {@code words.3.english}
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 if the asker may not know of the project
     *   <li>409 if somebody else has changed them since the asker read them
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public WordsDto put(@PathParam("key") String key, WordsDto.@Nullable Body body) {
        return words.change(key, body);
    }
}
