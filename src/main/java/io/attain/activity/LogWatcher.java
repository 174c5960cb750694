package io.attain.activity;

import java.util.List;

/** Told after logs were written, by people or by files, as by those who watch for risks. One that fails disturbs nobody. */
public interface LogWatcher {

    /** The logs are kept now as given; at least one. */
    void written(List<DailyLog> logs);
}
