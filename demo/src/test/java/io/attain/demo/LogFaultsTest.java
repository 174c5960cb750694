package io.attain.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogFaultsTest {

    private final LogFaults faults = new LogFaults();

    @Test
    void errorsAndWhateverHasAStackTraceAreFaults() {
        hear(
                """
                09:00:00 INFO  i.a.host.launch.Site The site starts
                09:00:01 ERROR i.a.k.web.FailedRequests A request failed
                java.lang.IllegalStateException: twice
                \tat io.attain.Some.where(Some.java:1)
                \tat io.attain.Some.other(Some.java:2)
                09:00:02 WARN  i.a.kernel.run.jira.KeptRun It is said again soon
                java.lang.IllegalStateException: cause
                \tat io.attain.Some.where(Some.java:1)
                Wrapped by: java.lang.IllegalStateException: outer
                \tat io.attain.Some.where(Some.java:1)
                09:00:03 WARN  i.a.targets.jira.TargetIssues SALES-1 is left out of the figures
                and says so in two lines
                Ready at http://localhost:2990/jira
                """);

        assertThat(faults.found()).hasSize(2);
        assertThat(faults.found().get(0)).startsWith("09:00:01 ERROR").endsWith("(Some.java:2)");
        assertThat(faults.found().get(1)).startsWith("09:00:02 WARN").contains("outer");
    }

    private void hear(String log) {
        log.lines().forEach(faults::hear);
    }
}
