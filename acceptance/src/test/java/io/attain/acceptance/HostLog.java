package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.Layout;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import io.attain.demo.LogFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The log of hosts in this JVM, as it stands in their console: nothing goes wrong in it that was not announced. */
final class HostLog implements AutoCloseable {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    static {
        // as the host's own Main does: its web server speaks by java.util.logging
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** Whoever asked did not wait for the answer: a browser leaves so whenever another page is opened. */
    private static final List<String> LEFT = List.of("Broken pipe", "Connection reset by peer");

    private final LogFaults faults = new LogFaults();
    private final List<String> announced = new ArrayList<>();
    private final Listener listener = new Listener();

    private HostLog() {}

    /** Listens from now on. */
    static HostLog start() {
        HostLog log = new HostLog();
        log.listener.setContext(ROOT.getLoggerContext());
        log.listener.start();
        ROOT.addAppender(log.listener);
        return log;
    }

    /** Faults that say one of these are meant. */
    void mayTell(String... words) {
        announced.addAll(List.of(words));
    }

    @Override
    public void close() {
        ROOT.detachAppender(listener);
        mustBeFree(faults, announced);
    }

    /** Whether nothing went wrong but what says one of these. */
    static void mustBeFree(LogFaults faults, List<String> announced) {
        assertThat(faults.found())
                .as("what the host logged")
                .filteredOn(fault ->
                        Stream.concat(LEFT.stream(), announced.stream()).noneMatch(fault::contains))
                .isEmpty();
    }

    private final class Listener extends AppenderBase<ILoggingEvent> {

        private final Layout<ILoggingEvent> layout = ofConsole();

        @Override
        protected void append(ILoggingEvent event) {
            layout.doLayout(event).lines().forEach(faults::hear);
        }

        private static Layout<ILoggingEvent> ofConsole() {
            OutputStreamAppender<ILoggingEvent> console =
                    (OutputStreamAppender<ILoggingEvent>) ROOT.getAppender("console");
            return ((LayoutWrappingEncoder<ILoggingEvent>) console.getEncoder()).getLayout();
        }
    }
}
