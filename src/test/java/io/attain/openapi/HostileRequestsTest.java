package io.attain.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.FailedRequests;
import io.attain.kernel.web.UnansweredRequests;
import io.attain.kernel.web.UnreadBodies;
import io.attain.targets.web.SalesRest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sent to the REST resources is read, or refused in words, whatever it is. */
class HostileRequestsTest {

    private static final Asker ASKER = new SalesRest().asker;

    private static final RestInProcess REST = resourcesThatDoNothing();

    /** All resources behind what reads requests: what they answer is not asked here. */
    private static RestInProcess resourcesThatDoNothing() {
        List<Object> all = new ArrayList<>(List.of(
                new UnreadBodies(ASKER), new UnansweredRequests(ASKER), new FailedRequests(ASKER), new Faulty()));
        new Resources().classes().forEach(type -> all.add(mock(type)));
        return new RestInProcess(all.toArray());
    }

    @Test
    void whateverIsSentIsReadOrRefusedInWords() {
        assertThat(new FuzzedRequests(7).send(REST::send, path -> true, 25)).isGreaterThan(1_000);
    }

    @Test
    void aBodyThatIsNoJsonIsRefusedAndOneOfAnotherKindByItsField() {
        Answer cut = REST.send("PUT", "logs/2026-11-23", "application/json", "{\"projectKey\": \"SALES\", ");
        assertThat(cut.status()).isEqualTo(400);
        assertThat(cut.json().at("/errors/0/message").asText()).isEqualTo("attain.kernel.bodyUnread");

        Answer other = REST.send("PUT", "logs/2026-11-23", "application/json", "{\"lines\": [{\"note\": {}}]}");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.json().at("/errors/0/field").asText()).isEqualTo("lines");
    }

    @Test
    void aBodyLargerThanAnyIsRefusedBeforeItIsRead() {
        Answer answer = REST.send("PUT", "logs/2026-11-23", "application/json", "\"" + "x".repeat(2_000_000) + "\"");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/message").asText()).isEqualTo("attain.kernel.bodyTooLarge [2]");
    }

    @Test
    void whatReachesNoResourceIsToldInWordsToo() {
        assertThat(REST.get("nowhere").json().at("/errors/0/message").asText()).isEqualTo("attain.kernel.http.404");
        assertThat(REST.send("POST", "risks/x/acknowledge", "application/json", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(REST.send("POST", "projects", "text/csv", "a")
                        .json()
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("attain.kernel.http.405");
        assertThat(REST.send("PUT", "logs/2026-11-23", "text/csv", "a")
                        .json()
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("attain.kernel.http.415");
    }

    @Test
    void aFaultOfOursIsToldWithoutItsName() {
        Answer answer = REST.get("faulty");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().at("/errors/0/message").asText()).matches("attain.kernel.http.500 \\[[0-9a-f]{8}]");
    }

    @Test
    void aDatabaseThatIsAwayIsToldAsSuchAndWhenToAskAgain() {
        for (String how : List.of("timeout", "08006", "57P01")) {
            Answer answer = REST.get("faulty/" + how);

            assertThat(answer.status()).as(how).isEqualTo(503);
            assertThat(answer.json().at("/errors/0/message").asText()).isEqualTo("attain.kernel.http.503");
        }
        assertThat(REST.get("faulty/42P01").status()).as("a table is missing").isEqualTo(500);
    }

    /** Always fails. */
    @Path("faulty")
    public static final class Faulty {

        /** Fails. */
        @GET
        public String get() {
            return List.of("The database refuses").get(1);
        }

        /** Fails as Jira and Active Objects wrap what a database says. */
        @GET
        @Path("{how}")
        public String get(@PathParam("how") String how) {
            SQLException said = how.equals("timeout")
                    ? new SQLTransientConnectionException("no connection in time")
                    : new SQLException("the database says", how);
            throw new IllegalStateException(new IOException(said));
        }
    }
}
