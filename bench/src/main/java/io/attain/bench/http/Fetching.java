package io.attain.bench.http;

import com.sun.net.httpserver.HttpServer;
import io.attain.demo.Company;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    @Param("http://localhost:2990/jira")
    public String site = "";

    @Param("/rest/attain/1.0/targets?projectKey=" + Company.PROJECT)
    public String path = "";

    private final Visitor anybody = Visitor.unknown(URI.create(""));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private byte[] answer = {};
    private Visitor manager = anybody;
    private HttpServer bare;

    @Setup
    public void start() throws IOException, InterruptedException {
        manager = Visitor.of(URI.create(site), Company.MANAGER);
        answer = manager.get(path);
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

    @TearDown
    public void stop() {
        bare.stop(0);
        threads.shutdown();
    }

    @Benchmark
    public byte[] attain() throws IOException, InterruptedException {
        return manager.get(path);
    }

    @Benchmark
    public byte[] plain() throws IOException, InterruptedException {
        InetSocketAddress address = bare.getAddress();
        return anybody.get("http://" + address.getHostString() + ":" + address.getPort());
    }
}
