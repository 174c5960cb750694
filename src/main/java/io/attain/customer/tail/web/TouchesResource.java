package io.attain.customer.tail.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.DailyLog.Subject;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.jira.NamesOfTouches;
import io.attain.customer.tail.CustomerFilter;
import io.attain.customer.tail.TouchBatch;
import io.attain.customer.tail.TouchBatches;
import io.attain.customer.tail.TouchWay;
import io.attain.customer.tail.app.TouchingMany;
import io.attain.customer.tail.jira.ChosenCustomers;
import io.attain.customer.tail.jira.RunningTouches;
import io.attain.kernel.Coded;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Many customers touched at once. 401 if nobody is logged in; 404 if the asker does not see the project's figures; 403 for who
 * does not sell.
 */
@Component
@Path("/projects/{key}/customers/touches")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record TouchesResource(
        Asker asker,
        FilterReader filters,
        TailAnswers rows,
        ChosenCustomers chosen,
        TouchingMany touching,
        RunningTouches running,
        TouchBatches batches,
        NamesOfTouches names,
        RunAnswers runs,
        Today today) {

    @Inject
    public TouchesResource {}

    /** What can be said, and the asker's own batches that can be taken back: 200 with {@link TouchesDto}. */
    @GET
    public TouchesDto get(@PathParam("key") String key) {
        Project project = seller(key);
        long id = project.getId();
        String me = asker.user().getKey();
        LocalDate day = touching.day(id, me).orElse(null);
        LocalDate from = day == null ? today.of(me) : day.minusMonths(1);
        return new TouchesDto(
                day == null ? null : day.toString(),
                Stream.of(TouchKind.values())
                        .filter(TouchingMany::isOffered)
                        .map(kind -> new TouchesDto.Named(kind.code(), name(kind)))
                        .toList(),
                Stream.of(TouchWay.values())
                        .map(way -> new TouchesDto.Named(way.code(), asker.say(way.nameKey())))
                        .toList(),
                batches.of(id, me, from).stream()
                        .filter(batch -> touching.isOpen(id, me, batch.day()))
                        .map(this::told)
                        .toList(),
                runs.latest(RunningTouches.turn(id), run -> run.isUnderWay(today.now()))
                        .orElse(null));
    }

    /** What a batch would do: 200 with {@link TouchesDto.Preview}; else as {@link #touch}. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public TouchesDto.Preview preview(@PathParam("key") String key, TouchesDto.@Nullable Body body) {
        Project project = seller(key);
        Order order = order(project, body);
        asker.unlessRefused(() -> touching.mustBeSound(asker.caller(project), order.batch, order.customers));
        List<Subject> left = touching.left(order.batch, order.customers);
        int inRows = (int) left.stream().filter(each -> each.id() < 0).count();
        return new TouchesDto.Preview(left.size(), inRows, order.customers.size() - left.size());
    }

    /**
     * Says in the asker's log that these customers were touched; those of whom the day's log says it already stay as they are.
     * 200 with {@link RunDto} if it is done, 202 if they are many, which is written in the background.
     *
     * <ul>
     *   <li>400 with what is wrong: no customer or more than 5,000, a day whose log cannot be written
     *   <li>404 if one that is named is none that the asker sees
     *   <li>409 if another batch is under way, or the project is archived
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response touch(@PathParam("key") String key, TouchesDto.@Nullable Body body) {
        Project project = seller(key);
        asker.mustBeOpen(project);
        Order order = order(project, body);
        WritingRun run = asker.unlessRefused(() -> running.begin(asker.caller(project), order.batch, order.customers));
        return run.isOver() ? runs.done(run) : runs.accepted(run);
    }

    /**
     * Takes one's own batch back, if it is not already: 200 with {@link TouchesDto}; 409 if the day's log is locked, a batch is
     * under way, or the project is archived.
     */
    @DELETE
    @Path("{number}")
    public TouchesDto takeBack(@PathParam("key") String key, @PathParam("number") long number) {
        Project project = seller(key);
        asker.mustBeOpen(project);
        asker.unlessRefused(() -> running.takeBack(asker.caller(project), project.getId(), number));
        return get(key);
    }

    /** How far one in the background is; 404 if there is no such run. */
    @GET
    @Path("runs/{id}")
    public RunDto run(@PathParam("key") String key, @PathParam("id") long id) {
        return runs.find(RunningTouches.turn(seller(key).getId()), id);
    }

    private TouchesDto.Batch told(TouchBatch batch) {
        return new TouchesDto.Batch(
                batch.number(), batch.day().toString(), name(batch.kind()), batch.note(), batch.count());
    }

    private String name(TouchKind kind) {
        return names.of(kind).in(asker.locale());
    }

    private Order order(Project project, TouchesDto.@Nullable Body sent) {
        TouchesDto.Body body = asker.sent(sent);
        asker.mustBeSound(body);
        String me = asker.user().getKey();
        TouchKind kind = Coded.find(TouchKind.values(), body.kind())
                .filter(TouchingMany::isOffered)
                .orElseThrow(() -> RestProblem.badRequest("kind", asker.say("attain.tail.touch.fault.kind")));
        TouchWay way = Coded.find(TouchWay.values(), body.way())
                .orElseThrow(() -> RestProblem.badRequest("way", asker.say("attain.tail.touch.fault.way")));
        String note = VisibleText.of(body.note());
        if (note.isBlank()) {
            throw RestProblem.badRequest("note", asker.say("attain.tail.touch.fault.note"));
        }
        LocalDate day = asker.day("day", body.day(), today.of(me));
        String told = asker.say("attain.tail.touch.told", asker.say(way.nameKey()), note);
        TouchBatch batch = new TouchBatch(0, project.getId(), me, day, kind, told, today.now(), 0);
        return new Order(batch, customers(project, body));
    }

    private List<Subject> customers(Project project, TouchesDto.Body body) {
        Set<String> keys = new HashSet<>(Objects.requireNonNullElse(body.keys(), List.of()));
        Set<Long> numbers = Objects.requireNonNullElse(body.rows(), List.<WholeNumber>of()).stream()
                .map(WholeNumber::value)
                .collect(Collectors.toSet());
        if (keys.size() + numbers.size() > TouchBatch.MOST) {
            throw RestProblem.badRequest(null, asker.say("attain.tail.touch.fault.many", TouchBatch.MOST));
        }
        if (!keys.isEmpty() || !numbers.isEmpty()) {
            return asker.unlessRefused(() -> chosen.named(asker.user(), project, keys, numbers, rows.sight(project)));
        }
        CustomerFilter filter = filters.read(project, body.filter());
        return chosen.found(asker.user(), project, filter, rows.sight(project), rows.since(filter), TouchBatch.MOST);
    }

    private Project seller(String key) {
        Project project = asker.figures(key);
        asker.mustSell(project);
        return project;
    }

    /** What is asked for. */
    private record Order(TouchBatch batch, List<Subject> customers) {}
}
