package io.attain.kernel.run.jira;

import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a writing has written so far, and how it is taken back: Jira has no transaction over issues. */
public final class Written {

    private static final Logger LOG = LoggerFactory.getLogger(Written.class);
    private static final String LEFT = "Not taken back: ";
    private static final String FAULT = "See the log";

    /** Takes one thing back. */
    @FunctionalInterface
    public interface Undo {
        void run() throws WriteRefused;
    }

    private record Step(@Nullable Long line, String key, Undo undo) {}

    private final WritingProgress progress;
    private final I18nResolver texts;
    private final Deque<Step> steps = new ArrayDeque<>();

    public Written(WritingProgress progress, I18nResolver texts) {
        this.progress = progress;
        this.texts = texts;
    }

    /**
     * Something is written.
     *
     * @param line the line of the file that says so, or null
     * @param key the issue's
     */
    public void add(@Nullable Long line, String key, Undo undo) {
        steps.push(new Step(line, key, undo));
    }

    /**
     * Takes everything back, the latest first, so that parts go before their wholes. Where somebody has stopped the writing, all
     * stays.
     *
     * @param why what stood in the way
     * @return what to throw: the reason, and with it all that could not be taken back
     */
    public RuntimeException takeBack(RuntimeException why) {
        if (why instanceof WritingStopped) {
            return new WritingStopped(keys());
        }
        List<Problem> left = new ArrayList<>();
        int done = 0;
        for (Step step : steps) {
            try {
                step.undo.run();
            } catch (WriteRefused | RuntimeException e) {
                LOG.error("{} could not be taken back: delete or correct it by hand", step.key, e);
                String reason = e instanceof WriteRefused
                        ? String.valueOf(e.getMessage())
                        : text(texts, FAULT, "attain.kernel.run.fault");
                left.add(new Problem(
                        step.line, null, text(texts, LEFT + step.key, "attain.kernel.run.left", step.key, reason)));
            }
            tell(++done);
        }
        if (left.isEmpty()) {
            return why;
        }
        left.addAll(0, problems(why, texts));
        return new WritingRefused(left);
    }

    /** What was written, the first first; each once. */
    private List<String> keys() {
        List<String> keys =
                new ArrayList<>(steps.stream().map(Step::key).distinct().toList());
        Collections.reverse(keys);
        return keys;
    }

    /** A text, or a plain one if the texts cannot be had: Jira may ask a database that is gone. */
    private static String text(I18nResolver texts, String plain, String key, Serializable... arguments) {
        try {
            return arguments.length == 0 ? texts.getText(key) : texts.getText(key, arguments);
        } catch (RuntimeException e) {
            LOG.warn("The text {} cannot be had", key, e);
            return plain;
        }
    }

    /** Whoever cannot be told must not keep the rest from being taken back. */
    private void tell(int done) {
        try {
            progress.at(State.TAKING_BACK, done, steps.size());
        } catch (RuntimeException e) {
            LOG.warn("How much is taken back cannot be told", e);
        }
    }

    /** What stood in the way, in words. */
    static List<Problem> problems(RuntimeException why, I18nResolver texts) {
        if (why instanceof WritingRefused refused) {
            return refused.problems();
        }
        if (why instanceof CancellationException) {
            return List.of(Problem.of(text(texts, FAULT, "attain.kernel.run.stopped")));
        }
        LOG.error("A writing failed", why);
        return List.of(Problem.of(text(texts, FAULT, "attain.kernel.run.unexpected")));
    }
}
