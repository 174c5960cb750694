package io.attain.activity.weekly;

import java.util.List;

/** Who may be mailed weekly reports. */
@FunctionalInterface
public interface ReportReaders {

    /** The user keys of a project's sales managers who may still log in. */
    List<String> of(long projectId);
}
