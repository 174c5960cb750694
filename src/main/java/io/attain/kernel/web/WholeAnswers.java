package io.attain.kernel.web;

import com.atlassian.jira.project.Project;
import io.attain.kernel.Whole;
import io.attain.kernel.app.ChangingWhole;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tells and changes what a project keeps as one value, as the asker may.
 *
 * @param kept the value by the project's id
 * @param told the value as the asker is told it
 * @param <T> what is kept
 * @param <P> what somebody wants it to be
 * @param <D> what is told
 */
public record WholeAnswers<T extends Whole, P, D>(
        Asker asker, LongFunction<T> kept, ChangingWhole<T, P> changing, BiFunction<Project, T, D> told) {

    /**
     * The value of a project's key.
     *
     * @throws RestProblem 404 if the asker may not know of the project
     */
    public D of(String key) {
        Project project = asker.project(key);
        return told.apply(project, kept.apply(project.getId()));
    }

    /**
     * Changes it and tells what it is then.
     *
     * @throws RestProblem if nothing or no version was sent, or the change is refused; then nothing has changed
     */
    public <B extends Record & WholeBody<P>> D change(String key, @Nullable B body) {
        Project project = asker.project(key);
        B sent = VersionedBody.sound(asker, body);
        T changed = asker.unlessRefused(() -> changing.change(
                asker.caller(project), project.getId(), WholeNumber.intValue(sent.version()), sent.proposal()));
        return told.apply(project, changed);
    }
}
