package io.attain.planning.decomposition.web;

import com.atlassian.jira.issue.Issue;
import io.attain.calendar.Calendars;
import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.kernel.Today;
import io.attain.kernel.WorkingCalendar;
import io.attain.kernel.jira.MinorUnits;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.planning.decomposition.CurrentGrid;
import io.attain.planning.decomposition.CurrentPart;
import io.attain.planning.decomposition.DecompositionPlan;
import io.attain.planning.decomposition.TimeSplit;
import io.attain.planning.decomposition.TimeWeights;
import io.attain.planning.decomposition.jira.CurrentParts;
import io.attain.planning.decomposition.jira.DecomposingTargets;
import io.attain.planning.decomposition.jira.DecompositionOptions;
import io.attain.planning.decomposition.jira.PartOverlaps;
import io.attain.planning.decomposition.jira.PastSales;
import io.attain.planning.decomposition.jira.RunningDecompositions;
import io.attain.targets.TargetNode;
import io.attain.targets.web.TargetAsker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the dialog that decomposes a target shows before anything is written. */
@Component
public class DecompositionView {

    /** Nobody reads more of one kind. */
    private static final int MOST_OVERLAPS = 20;

    private final TargetAsker asker;
    private final DecompositionOptions options;
    private final CurrentParts parts;
    private final DecomposingTargets decomposing;
    private final RunAnswers runs;
    private final PastSales past;
    private final PartOverlaps overlaps;
    private final Calendars calendars;
    private final Today today;

    DecompositionView(
            TargetAsker asker,
            DecompositionOptions options,
            CurrentParts parts,
            DecomposingTargets decomposing,
            RunAnswers runs,
            PastSales past,
            PartOverlaps overlaps,
            Calendars calendars,
            Today today) {
        this.asker = asker;
        this.options = options;
        this.parts = parts;
        this.decomposing = decomposing;
        this.runs = runs;
        this.past = past;
        this.overlaps = overlaps;
        this.calendars = calendars;
        this.today = today;
    }

    /** All about a target and its parts. */
    DecompositionDto of(Issue issue, TargetNode node) {
        List<CurrentPart> there = parts.of(asker.asker().user(), issue, node);
        SuggestionsDto.Offered offered = offered(issue, node.scope());
        return new DecompositionDto(
                DecompositionDto.Target.of(node, asker.person(node.ownerKey())),
                asker.unit(node),
                node.isRate(),
                time(TimeSplit.By.MONTHS, node),
                time(TimeSplit.By.WEEKS, node),
                node.monthWeights().in(node.period()).text(),
                asker.weightFaults(node),
                offered.regions(),
                offered.productLines(),
                offered.customerTypes(),
                options.people(Objects.requireNonNull(issue.getProjectObject())).stream()
                        .map(PersonDto::of)
                        .toList(),
                there.stream()
                        .map(part -> PartDto.of(part, asker.person(part.node().ownerKey())))
                        .toList(),
                grid(node, there),
                run(node));
    }

    private List<DecompositionDto.TimePart> time(TimeSplit.By by, TargetNode node) {
        return DecompositionDto.TimePart.of(
                by.parts(node.period()), new TimeWeights(node.period(), node.monthWeights(), team(node)).of(by));
    }

    /** Parts may go to anybody, so months and weeks weigh the days that the team works. */
    private WorkingCalendar team(TargetNode node) {
        return calendars.of(node.projectId()).team();
    }

    /** A part of the scope that the target fixes cannot be split by. */
    private SuggestionsDto.Offered offered(Issue issue, Scope scope) {
        return new SuggestionsDto.Offered(
                offered(SalesField.REGION, issue, scope.region()),
                offered(SalesField.PRODUCT_LINE, issue, scope.productLine()),
                offered(SalesField.CUSTOMER_TYPE, issue, scope.customerType()));
    }

    private List<String> offered(SalesField field, Issue issue, @Nullable String fixed) {
        return fixed == null ? options.of(field, issue) : List.of();
    }

    /** The grid of what the asker may see. */
    private @Nullable DecompositionBody grid(TargetNode node, List<CurrentPart> there) {
        List<TargetNode> visible = there.stream()
                .filter(CurrentPart::visible)
                .map(CurrentPart::node)
                .toList();
        return CurrentGrid.of(node, decomposing.owner(node), visible, this::person)
                .map(DecompositionBody::of)
                .orElse(null);
    }

    private Person person(String key) {
        PersonDto found = Objects.requireNonNull(asker.person(key));
        return new Person(found.key(), found.name());
    }

    /** A run that went well is no news. */
    private @Nullable RunDto run(TargetNode node) {
        return runs.latest(RunningDecompositions.subject(node.issueId()), run -> run.state() != WritingRun.State.DONE)
                .orElse(null);
    }

    /**
     * Weights by earlier results.
     *
     * @throws RestProblem 400 if there is no such way
     */
    SuggestionsDto suggestions(Issue issue, TargetNode node, String by) {
        LocalDate tomorrow = today.of(asker.asker().user().getKey()).plusDays(1);
        LocalDate start = node.period().start();
        LocalDate until = start.isBefore(tomorrow) ? start : tomorrow;
        Period period =
                switch (by) {
                    case "lastPeriod" -> node.period().previous();
                    case "trailing" -> new Period(until.minusMonths(12), until);
                    default ->
                        throw RestProblem.badRequest("by", asker.asker().say("attain.target.decompose.fault.by", by));
                };
        return SuggestionsDto.of(node, past.of(node, period), offered(issue, node.scope()), team(node));
    }

    /** Why a plan cannot be applied; empty if it can. */
    List<RestProblem.Fault> faults(DecompositionPlan plan) {
        List<RestProblem.Fault> faults = new ArrayList<>();
        if (plan.difference() != 0) {
            faults.add(difference(plan.difference(), asker.unit(plan.target()).digits()));
        }
        List<PartOverlaps.Overlap> found = overlaps.of(plan);
        found.stream().limit(MOST_OVERLAPS).map(this::told).forEach(faults::add);
        if (found.size() > MOST_OVERLAPS) {
            faults.add(
                    new RestProblem.Fault(null, asker.asker().say("attain.kernel.more", found.size() - MOST_OVERLAPS)));
        }
        return faults;
    }

    private RestProblem.Fault difference(long difference, int digits) {
        String text = MinorUnits.toMajor(Math.abs(difference), digits).toPlainString();
        String key =
                difference > 0 ? "attain.target.decompose.fault.tooLittle" : "attain.target.decompose.fault.tooMuch";
        return new RestProblem.Fault("locks", asker.asker().say(key, text));
    }

    private RestProblem.Fault told(PartOverlaps.Overlap overlap) {
        TargetNode other = overlap.other();
        String summary = overlap.draft().summary();
        return new RestProblem.Fault(
                null,
                asker.maySee(other)
                        ? asker.asker().say("attain.target.decompose.fault.overlap", summary, other.key())
                        : asker.asker().say("attain.target.decompose.fault.overlap.hidden", summary));
    }
}
