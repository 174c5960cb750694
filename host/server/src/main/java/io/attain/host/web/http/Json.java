package io.attain.host.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** JSON in and out. */
public final class Json {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);

    private Json() {}

    /** A document of maps, lists, records, texts and numbers. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A reply that cannot be written as JSON", e);
        }
    }

    /**
     * An object that a client sent.
     *
     * @throws Problem 400 if it is not a JSON object
     */
    public static JsonNode readObject(InputStream input) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(input);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("Not JSON: " + e.getOriginalMessage());
        }
        throw Problem.badRequest("A JSON object is expected.");
    }
}
