package io.attain.activity.jira;

import io.attain.activity.DailyLog.Subject;
import io.attain.activity.OlderLines;
import io.attain.activity.OlderLines.Known;
import io.attain.activity.OlderLines.Older;
import io.attain.kernel.CatchingUp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Finds out which issues the lines of an older version of the plugin are about, once and some at a time. Jira knows the
 * former keys of issues that were moved; what is deleted stays with its key.
 */
@Component
final class LineIssues implements CatchingUp {

    private final OlderLines lines;
    private final LoggedIssues issues;

    /** What is whole stays so, and is asked for every few minutes in each project. */
    private volatile boolean whole;

    LineIssues(OlderLines lines, LoggedIssues issues) {
        this.lines = lines;
        this.issues = issues;
    }

    @Override
    public void catchUp(long projectId) {
        while (!whole) {
            List<Older> some = lines.some();
            Map<String, Subject> known = new HashMap<>();
            lines.keep(some.stream()
                    .map(each -> new Known(each.lineId(), known.computeIfAbsent(each.issueKey(), issues::subject)))
                    .toList());
            whole = some.isEmpty();
        }
    }
}
