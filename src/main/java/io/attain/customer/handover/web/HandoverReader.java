package io.attain.customer.handover.web;

import io.attain.customer.handover.Sharing;
import io.attain.customer.handover.Sharing.Choice;
import io.attain.customer.handover.app.PlanningHandovers;
import io.attain.customer.handover.app.PlanningHandovers.Proposal;
import io.attain.customer.handover.web.HandoversDto.Body;
import io.attain.customer.handover.web.HandoversDto.ChoiceBody;
import io.attain.customer.handover.web.HandoversDto.LineBody;
import io.attain.kernel.KnownDays;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.RestProblem.Fault;
import io.attain.kernel.web.WholeNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody would hand over. */
@Component
record HandoverReader(Asker asker) {

    private static final int MOST_CHOICES = 50;

    Proposal read(Body body) {
        asker.mustBeSound(body);
        List<Fault> faults = new ArrayList<>();
        String person = VisibleText.of(body.person());
        if (person.isEmpty()) {
            faults.add(new Fault("person", asker.say("attain.handover.fault.person")));
        }
        List<Choice> choices = choices(body, faults);
        List<LineBody> lines = Objects.requireNonNullElse(body.lines(), List.of());
        if (lines.size() > PlanningHandovers.MOST) {
            faults.add(
                    new Fault("lines", asker.say("attain.handover.fault.many", lines.size(), PlanningHandovers.MOST)));
        }
        LocalDate from = from(body.from(), faults);
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(faults);
        }
        Map<Long, String> chosen = new HashMap<>();
        lines.forEach(line -> chosen.put(WholeNumber.value(line.issueId()), VisibleText.of(line.heir())));
        return new Proposal(person, from, new Sharing(chosen, choices, orNull(body.heir())));
    }

    private LocalDate from(@Nullable String sent, List<Fault> faults) {
        Optional<LocalDate> day = sent == null ? Optional.of(asker.today()) : KnownDays.named(sent);
        if (day.isEmpty()) {
            faults.add(new Fault("from", asker.say("attain.handover.fault.from")));
        }
        return day.orElseGet(asker::today);
    }

    private List<Choice> choices(Body body, List<Fault> faults) {
        List<ChoiceBody> sent = Objects.requireNonNullElse(body.choices(), List.of());
        if (sent.size() > MOST_CHOICES) {
            faults.add(new Fault("choices", asker.say("attain.handover.fault.choices", MOST_CHOICES)));
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        for (int at = 0; at < sent.size(); at++) {
            ChoiceBody each = sent.get(at);
            String heir = VisibleText.of(each.heir());
            if (heir.isEmpty()) {
                faults.add(new Fault("choices[" + at + "].heir", asker.say("attain.handover.fault.noHeir")));
            }
            choices.add(new Choice(orNull(each.region()), orNull(each.productLine()), orNull(each.tier()), heir));
        }
        return choices;
    }

    private static @Nullable String orNull(@Nullable String sent) {
        return VisibleText.of(sent).isEmpty() ? null : VisibleText.of(sent);
    }
}
