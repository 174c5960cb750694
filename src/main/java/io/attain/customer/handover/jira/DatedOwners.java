package io.attain.customer.handover.jira;

import io.attain.customer.handover.Handover;
import io.attain.customer.handover.Line;
import io.attain.customer.jira.GivingOwners.Beside;
import io.attain.customer.jira.GivingOwners.Passing;
import io.attain.targets.CurrentTargets;
import io.attain.targets.Tenure;
import io.attain.targets.Tenures;
import io.attain.targets.Turns;
import io.attain.targets.Turns.Matter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps of targets and closed deals who had them when: what was before the day of a handover stays. */
@Component
record DatedOwners(Tenures tenures, Turns turns, CurrentTargets targets) {

    /** Lines with what is kept of them now. */
    List<Line> keeping(List<Line> lines) {
        Map<Long, Tenure> kept = tenures.find(
                lines.stream().filter(DatedOwners::isDated).map(Line::issueId).toList());
        return lines.stream()
                .map(line -> line.keeping(Optional.ofNullable(kept.get(line.issueId()))))
                .toList();
    }

    /** What is kept while lines pass. */
    Beside passing(Handover handover, List<Line> lines) {
        return beside(lines, line -> Optional.of(after(handover, line)), line -> Optional.ofNullable(line.before()));
    }

    /** The same while they are taken back. */
    Beside back(Handover handover, List<Line> lines) {
        return beside(lines, line -> Optional.ofNullable(line.before()), line -> Optional.of(after(handover, line)));
    }

    /** Those of which somebody has said since who had them when, by the ids of the issues. */
    Set<Long> changed(Handover handover, List<Line> lines) {
        Map<Long, Tenure> now = now(lines);
        return lines.stream()
                .filter(DatedOwners::isDated)
                .filter(line -> {
                    Tenure kept = now.get(line.issueId());
                    return !Objects.equals(kept, after(handover, line)) && !Objects.equals(kept, line.before());
                })
                .map(Line::issueId)
                .collect(Collectors.toSet());
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
            List<Line> lines, Function<Line, Optional<Tenure>> there, Function<Line, Optional<Tenure>> back) {
        Map<Long, Line> dated =
                lines.stream().filter(DatedOwners::isDated).collect(Collectors.toMap(Line::issueId, line -> line));
        return new Beside() {
            @Override
            public void pass(Passing passing) {
                keep(passing, there);
            }

            @Override
            public void takeBack(Passing passing) {
                keep(passing, back);
            }

            private void keep(Passing passing, Function<Line, Optional<Tenure>> wanted) {
                Line line = dated.get(passing.issueId());
                if (line != null) {
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
