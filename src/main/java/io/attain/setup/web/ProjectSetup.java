package io.attain.setup.web;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Fault;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.setup.NameLanguage;
import io.attain.setup.Note;
import io.attain.setup.OwnField;
import io.attain.setup.OwnOptions;
import io.attain.setup.SetupChoice;
import io.attain.setup.StepRefused;
import io.attain.setup.StepReport;
import io.attain.setup.jira.ProjectOptions;
import io.attain.setup.jira.SetupPlans;
import io.attain.setup.jira.UsualLanguage;
import io.attain.setup.jira.WorkflowFiles;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at and runs the set-up of a project, and tells how each step stands. */
@Component
record ProjectSetup(
        SetupPlans plans,
        WorkflowFiles files,
        UsualLanguage languages,
        ProjectOptions options,
        SetupAccess access,
        Asker asker,
        @ComponentImport ClusterLockService locks) {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectSetup.class);
    private static final int SECONDS_FOR_OTHERS_TO_ADD = 10;

    /** How the project stands. */
    SetupAnswer look(String projectKey, @Nullable String language) {
        Project project = access.project(projectKey);
        SetupChoice choice = choice(language, null);
        return answer(project, choice, plans.of(project, choice).look());
    }

    /** Makes what is missing and tells how each step went, also if one failed. */
    SetupAnswer run(String projectKey, List<String> replaced, @Nullable String language, @Nullable SetupBody body) {
        Project project = access.project(projectKey);
        access.mustRun();
        SetupBody sent = body == null ? SetupBody.UNSAID : body;
        asker.mustBeSound(sent);
        SetupChoice choice = choice(language, sent.lists());
        return inTurn(0, () -> {
            mustBeAsSeen(project, choice, sent.seen());
            return answer(project, choice, plans.of(project, choice).run(Set.copyOf(replaced)));
        });
    }

    /** Lets these be chosen, too, and makes nothing else; answers what can be chosen then. */
    OwnOptionsDto add(String projectKey, @Nullable OwnOptionsDto added) {
        Project project = access.project(projectKey);
        access.mustRun();
        OwnOptions more = choice(null, added).own();
        return inTurn(SECONDS_FOR_OTHERS_TO_ADD, () -> {
            OwnOptions wanted = more.after(field -> options.now(project, field));
            mustBeRight(wanted.faults());
            try {
                options.put(project, wanted);
            } catch (StepRefused refused) {
                throw RestProblem.conflict(say(refused.note()));
            }
            return OwnOptionsDto.of(field -> options.now(project, field));
        });
    }

    private void mustBeAsSeen(Project project, SetupChoice choice, @Nullable OwnOptionsDto seen) {
        OwnOptions before = seen == null ? OwnOptions.UNSAID : seen.read();
        RestProblem.Fault[] changed = choice.own().names().keySet().stream()
                .filter(field -> before.of(field)
                        .filter(names -> !names.equals(options.nowOrStandard(project, field, choice.language())))
                        .isPresent())
                .map(field -> new RestProblem.Fault(field.code(), changed(project, field)))
                .toArray(RestProblem.Fault[]::new);
        if (changed.length > 0) {
            throw RestProblem.conflict(changed);
        }
    }

    private String changed(Project project, OwnField field) {
        return asker.say(
                "attain.setup.own.changed",
                asker.say("attain.setup.own." + field.code()),
                String.join(asker.say("attain.kernel.list.separator"), options.now(project, field)));
    }

    /** Others may be at it for so many seconds first. */
    private <T> T inTurn(int seconds, Supplier<T> work) {
        Lock lock = locks.getLockForName("io.attain.setup");
        if (!isGot(lock, seconds)) {
            throw RestProblem.conflict(asker.say("attain.setup.error.running"));
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static boolean isGot(Lock lock, int seconds) {
        try {
            return lock.tryLock(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A workflow of ours as a file. */
    Response workflow(String projectKey, @Nullable String name) {
        access.project(projectKey);
        access.mustRun();
        String asked = name == null ? "" : name;
        WorkflowFiles.File file = files.named(asked)
                .orElseThrow(() -> RestProblem.badRequest("name", asker.say("attain.setup.error.noWorkflow", asked)));
        return Response.ok(file.text(), MediaType.APPLICATION_XML_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    private SetupChoice choice(@Nullable String language, @Nullable OwnOptionsDto options) {
        if (options != null) {
            asker.mustBeSound(options);
        }
        OwnOptions own = options == null ? OwnOptions.UNSAID : options.read();
        List<Fault> faults = new ArrayList<>();
        String asked = language == null ? "" : language;
        Optional<NameLanguage> chosen = asked.isEmpty() ? Optional.of(languages.usual()) : NameLanguage.ofCode(asked);
        if (chosen.isEmpty()) {
            faults.add(Fault.of("language", "attain.setup.error.language", asked));
        }
        faults.addAll(own.faults());
        mustBeRight(faults);
        return new SetupChoice(chosen.orElseThrow(), own);
    }

    private void mustBeRight(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(asker.told(faults));
        }
    }

    private SetupAnswer answer(Project project, SetupChoice choice, List<StepReport> reports) {
        return SetupAnswer.of(
                project,
                access.mayRun(),
                choice,
                OwnOptionsDto.of(field -> options.nowOrStandard(project, field, choice.language())),
                shared(project),
                reports,
                report -> note(project, report));
    }

    private List<String> shared(Project project) {
        return Stream.of(OwnField.values())
                .filter(field -> !options.canChange(project, field))
                .map(OwnField::code)
                .toList();
    }

    /** What we refused ourselves we can explain; the rest is for the log. */
    private String note(Project project, StepReport report) {
        Throwable failure = report.failure();
        Note note = failure instanceof StepRefused refused ? refused.note() : report.kept();
        if (note != null) {
            return say(note);
        }
        if (failure == null) {
            return "";
        }
        LOG.error("Set-up of {} failed", project.getKey(), failure);
        return asker.say("attain.setup.note.unexpected", String.valueOf(failure.getMessage()));
    }

    private String say(Note note) {
        return asker.say(note.messageKey(), note.arguments().toArray(new Serializable[0]));
    }
}
