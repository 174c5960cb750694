package io.attain.acceptance;

import io.attain.demo.Company;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody who logs in once and then reads much: checking a password takes longer than most answers. */
record Visit(URI site, HttpClient http) {
    private static final String FORM = "/login.jsp";
    private static final String TOKEN = "atlassian.xsrf.token";
    private static final int SEE_OTHER = 303;

    /** Logs in by the form, with the token that the form comes with. */
    static Visit of(String user, URI site) {
        CookieManager cookies = new CookieManager();
        Visit visit =
                new Visit(site, HttpClient.newBuilder().cookieHandler(cookies).build());
        visit.read(FORM);
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(TOKEN))
                .findFirst()
                .orElseThrow()
                .getValue();
        String password = user.equals("admin") ? user : Company.PASSWORD;
        HttpResponse<String> answer = visit.send(HttpRequest.newBuilder(URI.create(site + FORM))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "os_username=" + user + "&os_password=" + password + "&atl_token=" + token)));
        if (answer.statusCode() != SEE_OTHER) {
            throw new IllegalStateException(user + " cannot log in: " + answer.statusCode());
        }
        return visit;
    }

    /** Reads a resource; what is refused is told by its status. */
    String read(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(site + path)));
        return answer.statusCode() == 200 ? answer.body() : "refused: " + answer.statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the site", e);
        }
    }
}
