package io.attain.customer.handover.web;

import io.attain.customer.Tier;
import io.attain.customer.handover.Belonging.Kind;
import io.attain.customer.handover.Handover;
import io.attain.customer.handover.HandoverBook;
import io.attain.customer.handover.HandoverBook.Shares;
import io.attain.customer.handover.Line.Fate;
import io.attain.customer.handover.app.FindingLeavers;
import io.attain.customer.handover.app.FindingLeavers.Leaver;
import io.attain.customer.handover.app.PlanningHandovers;
import io.attain.customer.handover.app.PlanningHandovers.Plan;
import io.attain.customer.handover.app.PlanningHandovers.Shared;
import io.attain.customer.handover.jira.RunningHandovers;
import io.attain.customer.handover.web.HandoversDto.HandoverDto;
import io.attain.customer.handover.web.HandoversDto.HeirDto;
import io.attain.customer.handover.web.HandoversDto.LeaverDto;
import io.attain.customer.handover.web.HandoversDto.LineDto;
import io.attain.customer.handover.web.HandoversDto.OptionDto;
import io.attain.customer.handover.web.HandoversDto.PreviewDto;
import io.attain.kernel.Caller;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.web.Asker;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Tells handovers, plans of them and who has left. */
@Component
record TellingHandovers(
        Asker asker,
        FindingLeavers leavers,
        HandoverBook book,
        PlanningHandovers planning,
        RunAnswers runs,
        FieldOptions options,
        Rights rights,
        TellingHeirs heirs,
        Today today) {

    private static final int MOST = 50;
    private static final int MOST_LINES = 1_000;

    HandoversDto of(Caller caller, long projectId) {
        List<Handover> led = book.of(projectId, MOST).stream()
                .filter(each -> planning.leads(caller, projectId, each.person()))
                .toList();
        Map<Long, Shares> shares = book.shares(led.stream().map(Handover::id).toList());
        return new HandoversDto(
                today.of(caller.key()).toString(),
                leavers.of(caller, projectId).stream().map(this::leaver).toList(),
                led.stream()
                        .map(each -> handover(each, shares.getOrDefault(each.id(), new Shares())))
                        .toList(),
                options(projectId, SalesField.REGION),
                options(projectId, SalesField.PRODUCT_LINE),
                Arrays.stream(Tier.values()).map(Tier::name).toList(),
                runs.latest(RunningHandovers.subject(projectId), run -> run.isUnderWay(today.now()))
                        .orElse(null));
    }

    private List<OptionDto> options(long projectId, SalesField field) {
        return options.known(projectId, field).byWord().entrySet().stream()
                .map(each -> new OptionDto(each.getKey(), each.getValue()))
                .toList();
    }

    private LeaverDto leaver(Leaver leaver) {
        return new LeaverDto(heirs.person(leaver.person()), leaver.left().code(), TellingHeirs.counts(leaver.has()));
    }

    private HandoverDto handover(Handover each, Shares shares) {
        return new HandoverDto(
                each.id(),
                heirs.person(each.person()),
                heirs.of(shares.heirs()),
                heirs.person(each.by()),
                each.from().toString(),
                each.at().toString(),
                each.state().code(),
                each.proof().issues(),
                each.proof().different(),
                each.proof().results(),
                each.proof().moved(),
                shares.fates().getOrDefault(Fate.MISSED, 0),
                shares.fates().getOrDefault(Fate.STAYED, 0),
                each.trouble());
    }

    PreviewDto of(Plan plan) {
        List<Shared> all = plan.all();
        Set<Long> seen = rights.seen(
                asker.user().getKey(),
                all.stream().map(each -> each.what().issueId()).toList());
        List<Shared> told = all.stream()
                .filter(each -> seen.contains(each.what().issueId()))
                .toList();
        return new PreviewDto(
                plan.fingerprint(),
                passing(plan),
                told.stream().limit(MOST_LINES).map(this::line).toList(),
                Math.max(0, told.size() - MOST_LINES),
                plan.passing().size(),
                (int) all.stream().filter(each -> each.heir() == null).count(),
                (int) all.stream().filter(each -> each.obstacle() != null).count(),
                all.size() - told.size());
    }

    private LineDto line(Shared each) {
        String heir = each.heir();
        return new LineDto(
                each.what().issueId(),
                each.what().key(),
                each.what().name(),
                each.what().kind().code(),
                heir == null ? null : heirs.person(heir),
                each.obstacle());
    }

    private List<HeirDto> passing(Plan plan) {
        Map<String, Map<Kind, Integer>> gets = new TreeMap<>();
        plan.passing().forEach(each -> gets.computeIfAbsent(
                        Objects.requireNonNull(each.heir()), heir -> new EnumMap<>(Kind.class))
                .merge(each.what().kind(), 1, Integer::sum));
        return heirs.of(gets);
    }
}
