package io.attain.activity.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.activity.KeyActionPlan;
import io.attain.activity.app.KeyActionPlans;
import io.attain.activity.app.KeyActionPlans.Planned;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.NightStep.Work;
import io.attain.kernel.Nightly;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.WriteRefused;
import io.attain.words.Label;
import io.attain.words.Vocabularies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes the weekly key actions on the targets' issues, in Jira's own language, since everybody reads the same field. An
 * issue is only touched if the text differs, so that nothing goes round in a circle; nobody is sent a mail about it.
 */
@Component
public record WritingKeyActions(
        KeyActionPlans plans,
        IssueWriter writer,
        @ComponentImport IssueManager issues,
        SalesFields fields,
        @ComponentImport I18nResolver texts,
        @ComponentImport ApplicationProperties settings,
        Vocabularies words)
        implements Nightly {

    private static final Logger LOG = LoggerFactory.getLogger(WritingKeyActions.class);

    /** Works the issues' key actions out again and writes them as {@code user}; answers how many were changed. */
    public int write(@Nullable ApplicationUser user, Collection<Long> issueIds, LocalDate asOf) {
        return write(user, plans.of(issueIds, asOf));
    }

    /**
     * Works one issue's key actions out again and writes them as {@code user}, who waits for it.
     *
     * @throws WriteRefused if Jira does not let them be written; then nothing has changed
     */
    public void write(ApplicationUser user, Issue issue, LocalDate asOf) throws WriteRefused {
        Optional<Planned> planned = plans.of(issue.getId(), asOf);
        if (planned.isPresent()) {
            put(user, planned.get());
        }
    }

    /** Works out and writes those of every running target of a project, as the project's lead. */
    @Override
    public NightStep nightly() {
        Work work = (project, day, reading) ->
                List.of(Count.of("attain.activity.night.keyActions", writeAll(project, day)));
        return new NightStep(Phase.TEXTS, "keyActions", work);
    }

    public int writeAll(long projectId, LocalDate asOf) {
        return write(null, plans.ofProject(projectId, asOf));
    }

    private int write(@Nullable ApplicationUser user, Stream<Planned> planned) {
        return (int) planned.filter(each -> write(user, each)).count();
    }

    /** The text on the issue, if there is one. */
    public Optional<String> written(Issue issue) {
        return fields.text(issue, SalesField.KEY_ACTIONS);
    }

    private boolean write(@Nullable ApplicationUser user, Planned planned) {
        try {
            return put(user, planned);
        } catch (WriteRefused e) {
            LOG.info("The key actions of {} are not written: {}", planned.node().key(), e.getMessage());
            return false;
        }
    }

    private boolean put(@Nullable ApplicationUser user, Planned planned) throws WriteRefused {
        Issue issue = issues.getIssueObject(planned.node().issueId());
        String text = text(planned);
        if (issue == null
                || fields.find(SalesField.KEY_ACTIONS).isEmpty()
                || Optional.of(text).equals(written(issue))) {
            return false;
        }
        ApplicationUser by =
                user == null ? Objects.requireNonNull(issue.getProjectObject()).getProjectLead() : user;
        writer.updateWithoutMail(by, issue, draft -> draft.set(fields.field(SalesField.KEY_ACTIONS), text));
        return true;
    }

    private String text(Planned planned) {
        KeyActionPlan plan = planned.plan();
        return plan.basis() == KeyActionPlan.Basis.REACHED
                ? texts.getText(settings.getDefaultLocale(), "attain.activity.keyActions.text.reached")
                : texts.getText(
                        settings.getDefaultLocale(),
                        "attain.activity.keyActions.text",
                        plan.inOrder().stream()
                                .map(step -> text(step, planned.node().projectId()))
                                .collect(Collectors.joining(
                                        texts.getText(settings.getDefaultLocale(), "attain.kernel.list.separator"))));
    }

    private String text(KeyActionPlan.Step step, long projectId) {
        Label label = words.of(projectId).labelOf(step.action());
        return texts.getText(
                settings.getDefaultLocale(),
                "attain.activity.keyActions.text.step",
                label.inText(settings.getDefaultLocale()),
                step.perWeek());
    }
}
