package io.attain.setup.web;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
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
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Set-up of one project. */
@Path("/setup/{projectKey}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Component
public class SetupResource {
    private static final Logger LOG = LoggerFactory.getLogger(SetupResource.class);

    private final SetupPlans plans;
    private final UsualLanguage languages;
    private final ProjectOptions options;
    private final SetupAccess access;
    private final Asker asker;
    private final ClusterLockService locks;

    @Inject
    public SetupResource(
            SetupPlans plans,
            UsualLanguage languages,
            ProjectOptions options,
            SetupAccess access,
            Asker asker,
            @ComponentImport ClusterLockService locks) {
        this.plans = plans;
        this.languages = languages;
        this.options = options;
        this.access = access;
        this.asker = asker;
        this.locks = locks;
    }

    /**
     * How the project stands; changes nothing.
     *
     * @param language of the names that what is missing would get, {@code en} or {@code zh}; without it the one that what is
     *     there has, or else Jira's own
     * @throws RestProblem 400 if there are no names in the language
     * @throws RestProblem 401 if nobody is logged in; 403 if the asker sees the project, but administers neither it nor
     *     Jira; 404 if there is no such project that the asker sees
     */
    @GET
    public SetupAnswer look(
            @PathParam("projectKey") String projectKey, @QueryParam("language") @Nullable String language) {
        Project project = access.project(projectKey);
        SetupChoice choice = choice(language, null);
        return answer(project, choice, plans.of(project, choice).look());
    }

    /**
     * Makes what is missing and tells how each step went, also if one failed. Harmless to repeat.
     *
     * @param replaced names of what somebody changed by hand and is to be made anew
     * @param language of the names that what is missing gets, as for {@link #look}; what is there keeps its name
     * @param options the team's own, in place of the standard ones; what is there and not among them is disabled
     * @throws RestProblem 400 with every fault of the language and the options; 401 and 404 as for {@link #look}; 403 if
     *     the asker sees the project, but does not administer Jira; 409 if set-up runs at this moment: two runs would each make what
     *     the other is about to make
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public SetupAnswer run(
            @PathParam("projectKey") String projectKey,
            @QueryParam("replace") List<String> replaced,
            @QueryParam("language") @Nullable String language,
            @Nullable OwnOptionsDto options) {
        Project project = access.project(projectKey);
        access.mustRun();
        SetupChoice choice = choice(language, options);
        Lock lock = locks.getLockForName("io.attain.setup");
        if (!lock.tryLock()) {
            throw RestProblem.conflict(asker.say("attain.setup.error.running"));
        }
        try {
            return answer(project, choice, plans.of(project, choice).run(Set.copyOf(replaced)));
        } finally {
            lock.unlock();
        }
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
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(asker.told(faults));
        }
        return new SetupChoice(chosen.orElseThrow(), own);
    }

    private SetupAnswer answer(Project project, SetupChoice choice, List<StepReport> reports) {
        return SetupAnswer.of(
                project,
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
        RuntimeException failure = report.failure();
        Note note = failure instanceof StepRefused refused ? refused.note() : report.kept();
        if (note != null) {
            return asker.say(note.messageKey(), note.arguments().toArray(new Serializable[0]));
        }
        if (failure == null) {
            return "";
        }
        LOG.error("Set-up of {} failed", project.getKey(), failure);
        return asker.say("attain.setup.note.unexpected", String.valueOf(failure.getMessage()));
    }
}
