package io.attain.customer.merging.web;

import io.attain.customer.Tier;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.Side;
import io.attain.customer.merging.app.PlanningMerges.Plan;
import io.attain.customer.merging.web.MergesDto.CountDto;
import io.attain.customer.merging.web.MergesDto.LeftDto;
import io.attain.customer.merging.web.MergesDto.MergeDto;
import io.attain.customer.merging.web.MergesDto.PlanDto;
import io.attain.customer.merging.web.MergesDto.SideDto;
import io.attain.kernel.People;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.UnitDto;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what would become of two customers, and what became of them. */
@Component
record TellingMerges(Asker asker, People people) {

    PlanDto of(Plan plan) {
        Side into = plan.into();
        Side from = plan.from();
        return new PlanDto(
                side(into),
                side(from),
                UnitDto.of(into.money()),
                into.counts().keySet().stream().map(kind -> count(plan, kind)).toList(),
                plan.filled(),
                plan.leftOut().stream()
                        .map(left -> new LeftDto(left.id(), left.name(), left.into(), left.from()))
                        .toList(),
                obstacles(plan),
                plan.fingerprint());
    }

    private CountDto count(Plan plan, String kind) {
        return new CountDto(
                kind,
                asker.say("attain.customer.merging.kind." + kind),
                plan.into().counts().getOrDefault(kind, 0),
                plan.from().counts().getOrDefault(kind, 0),
                plan.doubled().getOrDefault(kind, 0),
                plan.after(kind));
    }

    List<String> obstacles(Plan plan) {
        return Stream.concat(
                        asker.told(plan.faults()).stream().map(RestProblem.Fault::message), plan.obstacles().stream())
                .toList();
    }

    private SideDto side(Side side) {
        Tier tier = side.tier();
        return new SideDto(
                side.key(),
                side.name(),
                side.owner().isEmpty() ? null : PersonDto.of(people.of(side.owner())),
                tier == null ? null : tier.name(),
                side.bought());
    }

    MergesDto of(boolean mayMerge, List<Merge> merges) {
        return new MergesDto(
                mayMerge,
                merges.stream().map(merge -> merge(merge, merge.goneKey())).toList(),
                null);
    }

    /** Of one that went up in another, whose key is told. */
    MergesDto went(Merge merge, String into) {
        return new MergesDto(false, List.of(), merge(merge, into));
    }

    private MergeDto merge(Merge merge, String key) {
        return new MergeDto(
                String.valueOf(merge.id()),
                key,
                PersonDto.of(people.of(merge.by())),
                merge.at().toString(),
                merge.state().code(),
                merge.until().toString(),
                merge.proof().results(),
                merge.proof().moved(),
                merge.trouble());
    }
}
