package io.attain.bench.http;

import com.sun.net.httpserver.HttpServer;
import io.attain.demo.Company;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A logged-in manager's requests, beside a bare server that answers the same bytes: the JDK's own, in this process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
public class Fetching {

    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

    @Param("http://localhost:2990/jira")
    public String site = "";

    @Param("/rest/attain/1.0/targets?projectKey=" + Company.PROJECT)
    public String path = "";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private byte[] answer = {};
    private HttpServer bare;

    @Setup
    public void start() throws IOException, InterruptedException {
        logIn();
        answer = get(URI.create(site + path));
        System.setProperty("sun.net.httpserver.nodelay", "true");
        bare = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bare.setExecutor(threads);
        bare.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, answer.length);
            try (exchange;
                    var body = exchange.getResponseBody()) {
                body.write(answer);
            }
        });
        bare.start();
    }

    /** The form carries the token that Jira wants back. */
    private void logIn() throws IOException, InterruptedException {
        URI form = URI.create(site + "/login.jsp");
        Matcher token = TOKEN.matcher(new String(get(form), StandardCharsets.UTF_8));
        if (!token.find()) {
            throw new IOException(form + " has no token");
        }
        send(
                HttpRequest.newBuilder(form)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("os_username=" + Company.MANAGER + "&os_password="
                                + Company.PASSWORD + "&atl_token=" + token.group(1)))
                        .build(),
                303);
    }

    @TearDown
    public void stop() {
        bare.stop(0);
        threads.shutdown();
    }

    @Benchmark
    public byte[] attain() throws IOException, InterruptedException {
        return get(URI.create(site + path));
    }

    @Benchmark
    public byte[] plain() throws IOException, InterruptedException {
        InetSocketAddress address = bare.getAddress();
        return get(URI.create("http://" + address.getHostString() + ":" + address.getPort()));
    }

    private byte[] get(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address).build(), 200);
    }

    private byte[] send(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != expected) {
            throw new IOException(request.uri() + " was answered with " + response.statusCode());
        }
        return response.body();
    }
}
