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
                into.counts().keySet().stream()
                        .map(kind -> count(
                                kind, into.counts().get(kind), from.counts().getOrDefault(kind, 0)))
                        .toList(),
                plan.filled(),
                plan.leftOut().stream()
                        .map(name -> new LeftDto(
                                name, into.facts().get(name), from.facts().get(name)))
                        .toList(),
                obstacles(plan),
                plan.fingerprint());
    }

    private CountDto count(String kind, int into, int from) {
        return new CountDto(kind, asker.say("attain.customer.merging.kind." + kind), into, from, into + from);
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

    MergesDto of(List<Merge> merges) {
        return new MergesDto(merges.stream().map(this::merge).toList());
    }

    private MergeDto merge(Merge merge) {
        return new MergeDto(
                String.valueOf(merge.id()),
                merge.goneKey(),
                PersonDto.of(people.of(merge.by())),
                merge.at().toString(),
                merge.state().code(),
                merge.until().toString(),
                merge.proof().results(),
                merge.proof().moved(),
                merge.trouble());
    }
}
