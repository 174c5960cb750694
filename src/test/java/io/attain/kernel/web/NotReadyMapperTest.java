package io.attain.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.RestInProcess;
import io.attain.kernel.NotReady;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.junit.jupiter.api.Test;

class NotReadyMapperTest {

    private final Asker asker = mock();

    @Test
    void whatIsNotReadyIsToldInWordsWithWhenToAskAgain() {
        when(asker.say("attain.results.notReady")).thenReturn("In a few minutes.");

        RestInProcess.Answer answer = new RestInProcess(new Busy(), new NotReadyMapper(asker)).get("busy");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers().getFirst("Retry-After")).isEqualTo("10");
        assertThat(answer.json().at("/errors/0/message").asText()).isEqualTo("In a few minutes.");
    }

    /** Reads something for the first time. */
    @Path("busy")
    public static final class Busy {

        /** Too early, but for whoever waited. */
        @GET
        public String ask(@QueryParam("waited") boolean waited) {
            if (!waited) {
                throw new NotReady("attain.results.notReady");
            }
            return "42";
        }
    }
}
