package io.attain.customer.tail.web;

import com.atlassian.jira.project.Project;
import io.attain.customer.tail.CustomerFilter;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailCustomer.Said;
import io.attain.customer.tail.TailSight;
import io.attain.customer.tail.app.KeepingTail;
import io.attain.customer.tail.app.KeepingTail.Keeper;
import io.attain.customer.tail.app.TailSights;
import io.attain.customer.tail.jira.BecomingIssues;
import io.attain.kernel.Caller;
import io.attain.kernel.OptionNames;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.SeenVersion;
import io.attain.targets.web.TargetAsker;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells rows to the asker, and takes what the asker says of them. */
@Component
record TailAnswers(
        TargetAsker people,
        Tail tail,
        TailSights sights,
        KeepingTail keeping,
        BecomingIssues becoming,
        FieldOptions options) {

    /** Those that the asker sees and of which all that is asked for holds. */
    Tail.Part find(Project project, CustomerFilter filter, @Nullable String after, int most) {
        return tail.search(project.getId(), sight(project), filter, since(filter), after, most);
    }

    /** Whose rows the asker sees. */
    TailSight sight(Project project) {
        return keeper(project).sight();
    }

    /** Untouched since when a filter asks for; null for any. */
    @Nullable
    LocalDate since(CustomerFilter filter) {
        return filter.untouched() == 0 ? null : asker().today().minusDays(filter.untouched());
    }

    List<TailDto> tell(Project project, List<TailCustomer> rows) {
        Function<@Nullable String, @Nullable PersonDto> named = people.people(project.getId());
        OptionNames regions = options.known(project.getId(), SalesField.REGION);
        return rows.stream().map(row -> told(row, named, regions)).toList();
    }

    private static TailDto told(
            TailCustomer row, Function<@Nullable String, @Nullable PersonDto> named, OptionNames regions) {
        Said said = row.said();
        return new TailDto(
                row.number(),
                said.name(),
                said.phone(),
                said.taxNumber(),
                said.domain(),
                said.erpNumber(),
                said.region(),
                said.region().isEmpty() ? "" : regions.of(said.region()),
                said.city(),
                said.source(),
                said.owner().isEmpty() ? null : named.apply(said.owner()),
                said.notes(),
                text(row.touched()),
                text(row.addedOn()),
                row.isBegun()
                        ? new TailDto.Begun(
                                row.begunBy() == null ? null : named.apply(row.begunBy()),
                                row.begun().toString())
                        : null,
                row.version());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    TailDto add(String key, TailDto.@Nullable Body body) {
        Project project = writable(key);
        Said said = said(project, body, "");
        return told(project, asker().unlessRefused(() -> keeping.add(keeper(project), said)));
    }

    TailDto change(String key, long number, TailDto.@Nullable Body body) {
        Project project = writable(key);
        Said said = said(
                project, body, tail.find(number).map(row -> row.said().region()).orElse(""));
        int seen = SeenVersion.of(asker(), "version", body == null ? null : body.version());
        return told(project, asker().unlessRefused(() -> keeping.change(keeper(project), number, seen, said)));
    }

    TailDto delete(String key, long number, @Nullable String version) {
        Project project = writable(key);
        int seen = SeenVersion.of(asker(), "version", version);
        return told(project, asker().unlessRefused(() -> keeping.delete(keeper(project), number, seen)));
    }

    /** One that has become an issue already leads to it, whoever asks that may see it. */
    TailDto.Made become(String key, long number) {
        Project project = writable(key);
        asker().mustSell(project);
        return asker().unlessRefused(() -> {
            TailCustomer row = keeping.mine(keeper(project), number);
            return new TailDto.Made(
                    becoming.become(asker().user(), project, row.number()).getKey());
        });
    }

    /** What was sent; a region that the project has no more may stay. */
    private Said said(Project project, TailDto.@Nullable Body body, String region) {
        if (body == null) {
            throw RestProblem.badRequest("name", asker().say("attain.tail.row.fault.name"));
        }
        asker().mustBeSound(body);
        Said said = body.said();
        boolean isUnknown = !said.region().isEmpty()
                && !said.region().equals(region)
                && !options.known(project.getId(), SalesField.REGION).byWord().containsKey(said.region());
        if (isUnknown) {
            throw RestProblem.badRequest("region", asker().say("attain.tail.row.fault.region", said.region()));
        }
        return said;
    }

    private Project writable(String key) {
        Project project = asker().figures(key);
        asker().mustBeOpen(project);
        return project;
    }

    private TailDto told(Project project, TailCustomer row) {
        return tell(project, List.of(row)).get(0);
    }

    private Keeper keeper(Project project) {
        Caller caller = asker().caller(project);
        return new Keeper(caller, project.getId(), sights.of(caller, asker().reach(project), project.getId()));
    }

    private Asker asker() {
        return people.asker();
    }
}
