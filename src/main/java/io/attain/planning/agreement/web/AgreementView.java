package io.attain.planning.agreement.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Today;
import io.attain.planning.agreement.Agreement;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Answers;
import io.attain.planning.agreement.jira.Agreements;
import io.attain.planning.agreement.jira.ReachingAgreement;
import io.attain.targets.AgreedVersions;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import io.attain.targets.Version;
import io.attain.targets.web.TargetAsker;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows agreements to whoever asks: what that person may see and may do. */
@Component
public class AgreementView {

    private static final int MOST_OPEN = 100;

    private final TargetAsker asker;
    private final Agreements agreements;
    private final ReachingAgreement reaching;
    private final AgreedVersions versions;
    private final Answers answers;
    private final Today today;
    private final IssueManager issues;

    AgreementView(
            TargetAsker asker,
            Agreements agreements,
            ReachingAgreement reaching,
            AgreedVersions versions,
            Answers answers,
            Today today,
            @ComponentImport IssueManager issues) {
        this.asker = asker;
        this.agreements = agreements;
        this.reaching = reaching;
        this.versions = versions;
        this.answers = answers;
        this.today = today;
        this.issues = issues;
    }

    /** A target with its parts and all that was said and agreed. */
    AgreementDto whole(Issue issue, Agreements.Item item) {
        return dto(issue, item, parts(item.node()), history(item.node()), said(item.node()));
    }

    /** A target in a list. */
    AgreementDto line(Issue issue, Agreements.Item item) {
        return dto(issue, item, new AgreementDto.Parts(0, 0, 0, 0, 0, 0, List.of()), List.of(), List.of());
    }

    private AgreementDto dto(
            Issue issue,
            Agreements.Item item,
            AgreementDto.Parts parts,
            List<AgreementDto.Version> agreed,
            List<AgreementDto.Word> talk) {
        TargetNode node = item.node();
        Agreement agreement = item.agreement();
        boolean proposed = agreement.phase() == Phase.PROPOSED;
        ApplicationUser user = asker.asker().user();
        return new AgreementDto(
                node.key(),
                node.summary(),
                asker.person(node.ownerKey()),
                node.metric().code(),
                node.period().start().toString(),
                node.period().end().toString(),
                asker.unit(node),
                node.amount(),
                former(node),
                agreement.standing().code(),
                proposed && ReachingAgreement.owns(user, issue) && agreement.standing() != Standing.ACCEPTED,
                proposed && reaching.mayResolve(user, issue),
                counter(agreement),
                proposed && agreement.round() > 0 ? effect(item, user) : null,
                parts,
                agreed,
                talk);
    }

    private static @Nullable Long former(TargetNode node) {
        List<Version> known = node.goal().versions();
        return known.isEmpty() ? null : known.get(known.size() - 1).amount();
    }

    private static AgreementDto.@Nullable Counter counter(Agreement agreement) {
        return agreement
                .counter()
                .map(word -> new AgreementDto.Counter(
                        word.value(), word.reason(), word.at().toString()))
                .orElse(null);
    }

    private AgreementDto.Effect effect(Agreements.Item item, ApplicationUser user) {
        LocalDate day = today.of(user.getKey());
        return new AgreementDto.Effect(
                item.effect(day).earliest().toString(), item.day(day).toString());
    }

    private AgreementDto.Parts parts(TargetNode whole) {
        List<Agreements.Item> all = agreements.parts(whole);
        List<Agreements.Item> seen = Agreements.seen(whole, all, asker::maySee);
        List<Answer> counters = all.stream()
                .flatMap(part -> part.agreement().counter().stream())
                .toList();
        return new AgreementDto.Parts(
                all.size(),
                (int) all.stream()
                        .filter(part -> part.agreement().phase() == Phase.DRAFT)
                        .count(),
                (int) all.stream().filter(part -> part.agreement().isSettled()).count(),
                counters.size(),
                all.size() - seen.size(),
                counters.stream().mapToLong(word -> word.value() - word.asked()).sum(),
                seen.stream()
                        .filter(part -> !part.agreement().isSettled())
                        .sorted(Comparator.comparing(part -> part.agreement().standing() != Standing.COUNTERED))
                        .limit(MOST_OPEN)
                        .map(this::open)
                        .toList());
    }

    private AgreementDto.Open open(Agreements.Item part) {
        TargetNode node = part.node();
        Agreement agreement = part.agreement();
        Issue issue = agreement.phase() == Phase.PROPOSED ? issues.getIssueObject(node.issueId()) : null;
        return new AgreementDto.Open(
                node.key(),
                node.summary(),
                asker.person(node.ownerKey()),
                agreement.standing().code(),
                node.amount(),
                counter(agreement),
                issue != null && reaching.mayResolve(asker.asker().user(), issue));
    }

    private List<AgreementDto.Version> history(TargetNode node) {
        return versions.history(node.issueId()).stream()
                .map(agreed -> new AgreementDto.Version(
                        agreed.version().number(),
                        agreed.version().effective().toString(),
                        agreed.version().amount(),
                        asker.person(agreed.by()),
                        agreed.at().toString()))
                .toList();
    }

    private List<AgreementDto.Word> said(TargetNode node) {
        return answers.of(node.issueId()).stream()
                .map(word -> new AgreementDto.Word(
                        word.kind().code(),
                        asker.person(word.by()),
                        word.at().toString(),
                        word.asked(),
                        word.value(),
                        word.reason(),
                        word.effective() == null ? null : word.effective().toString()))
                .toList();
    }
}
