package io.attain.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** Asks a running web over REST and reads its answers. */
record Answers(RunningWeb web) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a call answers that must be done with this status; an empty answer is no node. */
    JsonNode of(int status, String method, String path, String user, Object sent) throws Exception {
        String body = sent.equals("") ? "" : JSON.writeValueAsString(sent);
        HttpResponse<String> answer = web.rest(method, path, user, body);
        assertThat(answer.statusCode())
                .as("%s %s by %s: %s", method, path, user, answer.body())
                .isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    /** Reads something as the administrator. */
    JsonNode get(String path) throws Exception {
        return of(200, "GET", path, "admin", "");
    }
}
