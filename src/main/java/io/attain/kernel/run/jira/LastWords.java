package io.attain.kernel.run.jira;

import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is said of a writing that fails, in the language of who asked for it. It is looked up before the writing begins: when
 * the plugin stops, its texts are gone before its writings.
 */
final class LastWords {

    private static final Logger LOG = LoggerFactory.getLogger(LastWords.class);

    private final String stopped;
    private final String unexpected;
    private final String left;

    LastWords(I18nResolver texts) {
        stopped = texts.getText("attain.kernel.run.stopped");
        unexpected = texts.getText("attain.kernel.run.unexpected");
        left = texts.getRawText("attain.kernel.run.left");
    }

    /** What stood in the way. */
    List<Problem> problems(RuntimeException why) {
        if (why instanceof WritingRefused refused) {
            return refused.problems();
        }
        if (why instanceof CancellationException) {
            return List.of(Problem.of(stopped));
        }
        LOG.error("A writing failed", why);
        return List.of(Problem.of(unexpected));
    }

    /** An issue could not be taken back. */
    String left(String key, String reason) {
        return MessageFormat.format(left, key, reason);
    }
}
