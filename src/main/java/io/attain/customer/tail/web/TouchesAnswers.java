package io.attain.customer.tail.web;

import com.atlassian.jira.project.Project;
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

/** Takes from the asker that many customers were touched, and takes it back. */
@Component
record TouchesAnswers(
        Asker asker,
        CustomerListAnswers list,
        TailAnswers rows,
        ChosenCustomers chosen,
        TouchingMany touching,
        RunningTouches running,
        TouchBatches batches,
        NamesOfTouches names,
        RunAnswers runs,
        Today today) {

    TouchesDto get(String key) {
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

    private TouchesDto.Batch told(TouchBatch batch) {
        return new TouchesDto.Batch(
                batch.number(), batch.day().toString(), name(batch.kind()), batch.note(), batch.count());
    }

    private String name(TouchKind kind) {
        return names.of(kind).in(asker.locale());
    }

    /** What is asked for. */
    private record Order(TouchBatch batch, List<Subject> customers) {}

    TouchesDto.Preview preview(String key, TouchesDto.@Nullable Body body) {
        Project project = seller(key);
        Order order = order(project, body);
        asker.unlessRefused(() -> touching.mustBeSound(asker.caller(project), order.batch, order.customers));
        List<Subject> left = touching.left(order.batch, order.customers);
        int inRows = (int) left.stream().filter(each -> each.id() < 0).count();
        return new TouchesDto.Preview(left.size(), inRows, order.customers.size() - left.size());
    }

    Response touch(String key, TouchesDto.@Nullable Body body) {
        Project project = seller(key);
        asker.mustBeOpen(project);
        Order order = order(project, body);
        WritingRun run = asker.unlessRefused(() -> running.begin(asker.caller(project), order.batch, order.customers));
        return run.isOver() ? runs.done(run) : runs.accepted(run);
    }

    TouchesDto takeBack(String key, long number) {
        Project project = seller(key);
        asker.mustBeOpen(project);
        asker.unlessRefused(() -> running.takeBack(asker.caller(project), project.getId(), number));
        return get(key);
    }

    RunDto run(String key, long id) {
        return runs.find(RunningTouches.turn(seller(key).getId()), id);
    }

    private Order order(Project project, TouchesDto.@Nullable Body sent) {
        TouchesDto.Body body = asker.sent(sent);
        asker.mustBeSound(body);
        String me = asker.user().getKey();
        TouchKind kind = Coded.find(TouchKind.values(), Objects.requireNonNullElse(body.kind(), ""))
                .filter(TouchingMany::isOffered)
                .orElseThrow(() -> RestProblem.badRequest("kind", asker.say("attain.tail.touch.fault.kind")));
        TouchWay way = Coded.find(TouchWay.values(), Objects.requireNonNullElse(body.way(), ""))
                .orElseThrow(() -> RestProblem.badRequest("way", asker.say("attain.tail.touch.fault.way")));
        String note = VisibleText.of(Objects.requireNonNullElse(body.note(), ""));
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
        CustomerFilter filter = list.filter(project, body.filter());
        return chosen.found(asker.user(), project, filter, rows.sight(project), rows.since(filter), TouchBatch.MOST);
    }

    private Project seller(String key) {
        Project project = asker.figures(key);
        asker.mustSell(project);
        return project;
    }
}
