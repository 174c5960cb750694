package io.attain.planning.agreement.app;

import io.attain.kernel.Today;
import io.attain.planning.agreement.Agreement;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.NegotiatedTargets.Current;
import io.attain.planning.agreement.Negotiation;
import io.attain.targets.AgreedVersions;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import io.attain.targets.Terms;
import io.attain.targets.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps what was agreed as a version: the amount that the owner's own word is about, and never one that nobody said. The
 * transition itself does it, so that nothing is agreed without; the nightly check does it for what was agreed otherwise, as
 * in a workflow that somebody changed. Doing it twice is the same as once.
 */
@Component
public record FreezingVersions(Agreements agreements, AgreedVersions versions, Today today) {

    /**
     * A target is being agreed.
     *
     * @return whether its version is kept; false if its owner has not accepted the amount that it has now
     */
    public boolean agree(Current now) {
        Negotiation item = agreements.of(now);
        return item.agreement().standing() == Standing.ACCEPTED
                && item.agreement()
                        .acceptance()
                        .filter(word -> freeze(item, word, today.now()))
                        .isPresent();
    }

    /** The issue ids of those agreed targets of which {@link #mend} would make up for a version. */
    public Set<Long> missing(List<Current> targets) {
        List<Current> agreed =
                targets.stream().filter(now -> now.phase() == Phase.AGREED).toList();
        return agreements.all(agreed).stream()
                .filter(FreezingVersions::isMissing)
                .map(item -> item.node().issueId())
                .collect(Collectors.toSet());
    }

    private static boolean isMissing(Negotiation item) {
        Agreement agreement = item.agreement();
        List<Version> known = agreement.goal().versions();
        return agreement.talk().isEmpty()
                ? known.isEmpty()
                : agreement.acceptance().filter(word -> !isLatest(known, word)).isPresent();
    }

    /**
     * Makes up for a version that is missing of an agreed target: of what its owner accepted, whatever its issue says by now.
     * What became agreed without any talk, as by an import of issues, is a version that is nobody's.
     */
    public void mend(Current now) {
        if (now.phase() == Phase.AGREED) {
            mend(agreements.of(now));
        }
    }

    private void mend(Negotiation item) {
        Agreement agreement = item.agreement();
        agreement.acceptance().ifPresent(word -> freeze(item, word, word.at()));
        if (agreement.talk().isEmpty() && agreement.round() == 0) {
            TargetNode node = item.node();
            Version first = new Version(1, node.period().start(), node.amount(), node.terms());
            versions.add(node.issueId(), new Agreed(first, null, today.now()));
        }
    }

    /** Whether what the word is about is the latest version now. */
    private boolean freeze(Negotiation item, Answer word, Instant at) {
        List<Version> known = item.agreement().goal().versions();
        if (isLatest(known, word)) {
            return true;
        }
        LocalDate effective = item.day(LocalDate.ofInstant(at, today.zoneOf(word.by())));
        Terms terms = Objects.requireNonNullElse(word.terms(), item.node().terms());
        Version next = new Version(known.size() + 1, effective, word.value(), terms);
        long issueId = item.node().issueId();
        return versions.add(issueId, new Agreed(next, word.by(), at)) || isLatest(versions.of(issueId), word);
    }

    private static boolean isLatest(List<Version> known, Answer word) {
        Version last = known.isEmpty() ? null : known.get(known.size() - 1);
        return last != null
                && last.amount() == word.value()
                && (last.terms() == null || word.terms() == null || last.terms().equals(word.terms()));
    }
}
