package io.attain.customer.handover.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.handover.Belonging.Kind;
import io.attain.customer.handover.Handover;
import io.attain.customer.handover.Line;
import io.attain.customer.jira.GivingOwners.Beside;
import io.attain.customer.jira.GivingOwners.Passing;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.WriteRefused;
import io.attain.pipeline.Arrival;
import io.attain.pipeline.jira.JiraHistories;
import io.attain.targets.CurrentTargets;
import io.attain.targets.Tenure;
import io.attain.targets.Tenures;
import io.attain.targets.Turns;
import io.attain.targets.Turns.Matter;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps of targets and closed deals who had them when: what was before the day of a handover stays. */
@Component
record DatedOwners(
        Tenures tenures,
        Turns turns,
        CurrentTargets targets,
        IssuesById issues,
        Kinds kinds,
        StageLists stages,
        JiraHistories histories,
        @ComponentImport I18nResolver texts) {

    /** Lines with what is kept of them now. */
    List<Line> keeping(List<Line> lines) {
        Map<Long, Tenure> kept = tenures.find(
                lines.stream().filter(DatedOwners::isDated).map(Line::issueId).toList());
        return lines.stream()
                .map(line -> line.keeping(line.kind(), Optional.ofNullable(kept.get(line.issueId()))))
                .toList();
    }

    /** Those that have not passed and are of another kind by now, as they are: a deal was won or opened again since it was planned. */
    List<Line> turned(Handover handover, List<Line> lines) {
        Stages known = stages.of(handover.projectId());
        Map<Long, Issue> now = issues.of(lines.stream().map(Line::issueId).toList());
        List<Line> turned = new ArrayList<>();
        for (Line line : lines) {
            Issue issue = now.get(line.issueId());
            if (issue != null && !line.heir().equals(issue.getAssigneeId()) && kinds.of(issue, known) != line.kind()) {
                turned.add(line.keeping(kinds.of(issue, known), Optional.empty()));
            }
        }
        return keeping(turned);
    }

    /** What is kept while lines pass. */
    Beside passing(Handover handover, List<Line> lines) {
        Stages known = stages.of(handover.projectId());
        return beside(
                lines,
                (line, now) -> kinds.of(now, known) == line.kind(),
                line -> Optional.of(after(handover, line)),
                line -> Optional.ofNullable(line.before()));
    }

    /** The same while they are taken back. */
    Beside back(Handover handover, List<Line> lines) {
        Stages known = stages.of(handover.projectId());
        return beside(
                lines,
                (line, now) -> !isClosedSince(handover, line, now, known),
                line -> Optional.ofNullable(line.before()),
                line -> Optional.of(after(handover, line)));
    }

    /**
     * Those of which somebody has said since who had them when, and deals that an heir has closed, by the ids of the issues.
     *
     * @param found their issues as they are
     */
    Set<Long> changed(Handover handover, List<Line> lines, Map<Long, Issue> found) {
        Stages known = stages.of(handover.projectId());
        Map<Long, Tenure> now = now(lines);
        return lines.stream()
                .filter(line -> {
                    Issue issue = found.get(line.issueId());
                    return isCorrected(handover, line, now.get(line.issueId()))
                            || (issue != null && isClosedSince(handover, line, issue, known));
                })
                .map(Line::issueId)
                .collect(Collectors.toSet());
    }

    private static boolean isCorrected(Handover handover, Line line, @Nullable Tenure kept) {
        return isDated(line) && !Objects.equals(kept, after(handover, line)) && !Objects.equals(kept, line.before());
    }

    /** Whether the heir has closed it: given back, it would be the former owner's who achieved that. */
    private boolean isClosedSince(Handover handover, Line line, Issue now, Stages known) {
        if (!line.heir().equals(now.getAssigneeId()) || kinds.of(now, known) != Kind.CLOSED_DEAL) {
            return false;
        }
        List<Arrival> arrivals = histories.of(now).arrivals(known);
        Arrival last = arrivals.get(arrivals.size() - 1);
        return line.kind() != Kind.CLOSED_DEAL
                || (line.heir().equals(last.owner()) && last.at().isAfter(handover.at()));
    }

    /** Puts right what somebody else may have noted between the two writings of a line. */
    void settle(Handover handover, List<Line> lines, boolean back) {
        Map<Long, Tenure> now = now(lines);
        for (Line line : lines) {
            Optional<Tenure> wanted = back ? Optional.ofNullable(line.before()) : Optional.of(after(handover, line));
            if (isDated(line) && !wanted.equals(Optional.ofNullable(now.get(line.issueId())))) {
                keep(line.issueId(), wanted);
                targets.follow(line.issueId());
            }
        }
    }

    private Map<Long, Tenure> now(List<Line> lines) {
        return tenures.find(lines.stream().map(Line::issueId).toList());
    }

    private static boolean isDated(Line line) {
        return line.kind().isDated();
    }

    private static Tenure after(Handover handover, Line line) {
        return line.after(handover.person(), handover.from());
    }

    private Beside beside(
            List<Line> lines,
            BiPredicate<Line, Issue> mayPass,
            Function<Line, Optional<Tenure>> there,
            Function<Line, Optional<Tenure>> back) {
        Map<Long, Line> known = lines.stream().collect(Collectors.toMap(Line::issueId, line -> line));
        return new Beside() {
            @Override
            public void pass(Passing passing, Issue now) throws WriteRefused {
                if (!mayPass.test(line(passing), now)) {
                    throw new WriteRefused(texts.getText("attain.handover.turned"));
                }
                keep(line(passing), there);
            }

            @Override
            public void takeBack(Passing passing) {
                keep(line(passing), back);
            }

            private Line line(Passing passing) {
                return Objects.requireNonNull(known.get(passing.issueId()));
            }

            private void keep(Line line, Function<Line, Optional<Tenure>> wanted) {
                if (isDated(line)) {
                    DatedOwners.this.keep(line.issueId(), wanted.apply(line));
                }
            }
        };
    }

    private void keep(long issueId, Optional<Tenure> wanted) {
        Object unused = turns.at(issueId, Matter.TENURE, () -> {
            wanted.ifPresentOrElse(tenure -> tenures.save(issueId, tenure), () -> tenures.forget(issueId));
            return Objects.requireNonNull(wanted);
        });
    }
}
