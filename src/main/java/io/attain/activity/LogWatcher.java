package io.attain.activity;

/** Told after a log was written, as by those who watch for risks. One that fails disturbs nobody. */
public interface LogWatcher {

    /** The log is kept now as given. */
    void written(DailyLog log);
}
