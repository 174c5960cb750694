package io.attain.activity.store;

import io.attain.activity.DailyLogs;
import io.attain.activity.LogResults;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.target.Result;
import io.attain.target.ResultSource;
import io.attain.target.Source;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Reads the results of all submitted logs, page by page. */
@Component
public final class LogResultSource implements ResultSource {

    private static final int PAGE = 500;

    private final DailyLogs logs;

    /** Reads from the kept logs. */
    public LogResultSource(DailyLogs logs) {
        this.logs = logs;
    }

    @Override
    public Source source() {
        return Source.LOG;
    }

    @Override
    public void forEach(long projectId, Consumer<Result> action) {
        long after = 0;
        List<DailyLogs.Kept> page;
        do {
            page = logs.submittedAfter(projectId, after, PAGE);
            for (DailyLogs.Kept kept : page) {
                LogResults.of(kept.id(), kept.log()).forEach(action);
                after = kept.id();
            }
        } while (page.size() == PAGE);
    }

    @Override
    public boolean yields(Metric metric) {
        return metric.isKeyAction();
    }

    @Override
    public void ofOwner(long projectId, String owner, Period days, Consumer<Result> action) {
        // Nobody asks which log a result is of: it is the person's.
        logs.submitted(projectId, owner, days)
                .forEach(log -> LogResults.of(0, log).forEach(action));
    }
}
