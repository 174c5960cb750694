package io.attain.host.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What is sent back. */
@FunctionalInterface
public interface Reply {

    /** Writes itself to the response. */
    void send(HttpServletResponse response) throws IOException;

    /** A page. */
    static Reply html(int status, String html) {
        return response -> write(response, status, "text/html;charset=UTF-8", html);
    }

    /** A JSON document. */
    static Reply json(int status, Object value) {
        return response -> write(response, status, "application/json;charset=UTF-8", Json.write(value));
    }

    /** On to another address of this site, after a form was handled. */
    static Reply redirect(String location) {
        return response -> {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", location);
        };
    }

    private static void write(HttpServletResponse response, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
