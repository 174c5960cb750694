package io.attain.acceptance;

import io.attain.demo.HostProcess;
import io.attain.demo.JiraClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A host in a process of its own that takes little memory; its log must be free of errors and stack traces until it ends. */
record SmallHost(HostProcess host) implements AutoCloseable {

    private static final List<String> SMALL = List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** Starts it with its data in a folder; it answers from then on. */
    static SmallHost start(Path data, String database, String... options) throws IOException {
        return new SmallHost(HostProcess.start(
                Path.of(".."),
                SMALL,
                Stream.concat(Stream.of("--database", database, "--data", data.toString()), Stream.of(options))
                        .toArray(String[]::new)));
    }

    URI address() {
        return host.address();
    }

    JiraClient admin() {
        return host.admin();
    }

    /** Kills it as a power cut does. */
    void kill() {
        HostLog.mustBeFree(host.log(), List.of());
        host.kill();
    }

    /** Ends it as people do. */
    @Override
    public void close() {
        host.close();
        HostLog.mustBeFree(host.log(), List.of());
    }
}
