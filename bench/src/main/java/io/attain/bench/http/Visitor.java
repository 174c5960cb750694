package io.attain.bench.http;

import io.attain.demo.Company;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's browser, as far as it sends requests: one connection, the cookies of one session. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI site;

    private Visitor(URI site) {
        this.site = site;
    }

    /** Nobody in particular. */
    static Visitor unknown(URI site) {
        return new Visitor(site);
    }

    /** One of the demo company, logged in. */
    public static Visitor of(URI site, String user) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(site);
        visitor.logIn(user);
        return visitor;
    }

    /** The form carries the token that Jira wants back. */
    private void logIn(String user) throws IOException, InterruptedException {
        URI form = URI.create(site + "/login.jsp");
        Matcher token = TOKEN.matcher(new String(get("/login.jsp"), StandardCharsets.UTF_8));
        if (!token.find()) {
            throw new IOException(form + " has no token");
        }
        String fields = "os_username=" + user + "&os_password=" + Company.PASSWORD + "&atl_token=" + token.group(1);
        expect(
                303,
                HttpRequest.newBuilder(form)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build());
    }

    /** What is there.
     *
     * @throws IOException if that is refused
     */
    public byte[] get(String path) throws IOException, InterruptedException {
        return expect(200, HttpRequest.newBuilder(URI.create(site + path)).build());
    }

    /** Puts JSON.
     *
     * @throws IOException if that is refused
     */
    public byte[] put(String path, String json) throws IOException, InterruptedException {
        return expect(200, put(URI.create(site + path), json));
    }

    /** Puts JSON without waiting, and tells by which status that is answered. */
    public CompletableFuture<Integer> putting(String path, String json) {
        return client.sendAsync(put(URI.create(site + path), json), HttpResponse.BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }

    private static HttpRequest put(URI address, String json) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    private byte[] expect(int status, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != status) {
            throw new IOException(request.uri() + " was answered with " + response.statusCode() + ": "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.body();
    }
}
