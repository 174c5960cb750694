package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Today;
import io.attain.planning.agreement.Agreement;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Answers;
import io.attain.planning.agreement.Effect;
import io.attain.targets.AgreedVersions;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import io.attain.targets.Version;
import io.attain.targets.jira.TargetCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps what was agreed as a version. The transition itself does it, so that nothing is agreed without; the nightly check
 * does it for what was agreed otherwise, as in a workflow that somebody changed. Doing it twice is the same as once.
 */
@Component
public class FreezingVersions implements TargetCheck {

    private final Agreements agreements;
    private final AgreedVersions versions;
    private final Answers answers;
    private final Today today;

    FreezingVersions(Agreements agreements, AgreedVersions versions, Answers answers, Today today) {
        this.agreements = agreements;
        this.versions = versions;
        this.answers = answers;
        this.today = today;
    }

    /** An issue is being agreed by somebody; an owner who does it without a word has accepted. */
    public void agree(Issue issue, String by) {
        Optional<Agreements.Item> item = agreements.of(issue);
        if (item.isEmpty()) {
            return;
        }
        Agreement agreement = item.get().agreement();
        Instant now = today.now();
        if (agreement.standing() != Standing.ACCEPTED && Objects.equals(by, agreement.owner())) {
            long amount = agreement.goal().amount();
            answers.add(
                    issue.getId(),
                    new Answer(
                            agreement.next(),
                            agreement.round(),
                            Answer.Kind.ACCEPTED,
                            by,
                            amount,
                            amount,
                            "",
                            null,
                            now));
        }
        freeze(item.get(), by, now);
    }

    /** Makes up for a version that is missing of an agreed issue. */
    @Override
    public void mend(Issue issue) {
        Optional<Agreements.Item> agreed =
                agreements.of(issue).filter(item -> item.agreement().phase() == Phase.AGREED);
        if (agreed.isEmpty()) {
            return;
        }
        Agreement agreement = agreed.get().agreement();
        Agreement asked = new Agreement(Phase.PROPOSED, agreement.owner(), agreement.goal(), agreement.talk());
        Instant at = agreement.last().map(Answer::at).orElseGet(today::now);
        if (agreement.goal().versions().isEmpty() || asked.standing() == Standing.ACCEPTED) {
            freeze(agreed.get(), Objects.requireNonNullElse(agreement.owner(), ""), at);
        }
    }

    private void freeze(Agreements.Item item, String by, Instant at) {
        TargetNode node = item.node();
        List<Version> known = versions.of(node.issueId());
        if (!known.isEmpty() && known.get(known.size() - 1).amount() == node.amount()) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(at, today.zoneOf(by));
        LocalDate named = item.agreement().dated().map(Answer::effective).orElse(null);
        LocalDate effective = new Effect(known, node.period(), day).day(named);
        versions.add(node.issueId(), new Agreed(new Version(known.size() + 1, effective, node.amount()), by, at));
    }
}
