package io.attain.customer.promises.web;

import static java.util.stream.Collectors.groupingBy;

import io.attain.activity.Ticks;
import io.attain.activity.Ticks.Ticked;
import io.attain.customer.promises.CustomerOwners;
import io.attain.customer.promises.DueTouch;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.app.PromiseKeepers;
import io.attain.customer.promises.jira.NamesOfTouches;
import io.attain.kernel.Caller;
import io.attain.kernel.Today;
import io.attain.kernel.web.PersonDto;
import io.attain.targets.web.TargetAsker;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells touches in the asker's language, by as many questions however many they are. */
@Component
public record TellingTouches(
        TargetAsker people,
        Ticks ticks,
        NamesOfTouches names,
        CustomerOwners owners,
        PromiseKeepers keepers,
        Today today) {

    /**
     * Touches of some customers of a project, in their order.
     *
     * @param day the day whose log of the asker's a press goes to; null where the asker can log nothing
     */
    public List<PromisesDto.Touch> of(Caller caller, long projectId, List<DueTouch> touches, @Nullable LocalDate day) {
        String person = caller.key();
        List<Long> customers =
                touches.stream().map(DueTouch::customerId).distinct().toList();
        Map<Long, String> owned = owners.of(customers);
        Map<Long, Map<String, List<Ticked>>> done = ticks.of(customers).stream()
                .filter(each -> each.submitted() || each.by().equals(person))
                .collect(groupingBy(Ticked::issueId, groupingBy(Ticked::code)));
        Teller teller = new Teller(projectId, caller, day, today.of(person), people.people(projectId));
        return touches.stream()
                .map(touch -> told(
                        touch,
                        owned.get(touch.customerId()),
                        done.getOrDefault(touch.customerId(), Map.of())
                                .getOrDefault(touch.cadence().kind().tick(), List.of()),
                        teller))
                .toList();
    }

    /** To whom it is told, and how people are named. */
    private record Teller(
            long projectId,
            Caller caller,
            @Nullable LocalDate day,
            LocalDate now,
            Function<@Nullable String, @Nullable PersonDto> named) {

        boolean isOwn(Ticked tick) {
            return caller.owns(tick.by()) && tick.day().equals(day);
        }
    }

    private PromisesDto.Touch told(DueTouch touch, @Nullable String owner, List<Ticked> done, Teller teller) {
        LocalDate last = touch.last();
        TouchKind kind = touch.cadence().kind();
        return new PromisesDto.Touch(
                kind.code(),
                names.of(kind).in(people.asker().locale()),
                keepers.of(teller.projectId(), owner, kind, teller.now())
                        .map(teller.named())
                        .orElse(null),
                touch.cadence().months(),
                last == null ? null : last.toString(),
                done.isEmpty()
                        ? null
                        : teller.named().apply(done.get(done.size() - 1).by()),
                touch.due().toString(),
                touch.listed().toString(),
                touch.on(teller.now()).code(),
                done.stream().anyMatch(teller::isOwn),
                keepers.maySay(teller.caller(), teller.projectId(), owner, kind, teller.now()));
    }
}
