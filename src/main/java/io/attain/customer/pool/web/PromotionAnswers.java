package io.attain.customer.pool.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.customer.pool.Promotion;
import io.attain.customer.pool.Signal;
import io.attain.customer.pool.app.ProposingPromotions;
import io.attain.kernel.Caller;
import io.attain.kernel.Coded;
import io.attain.kernel.Metric;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.web.Asker;
import io.attain.words.Label;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Vocabularies;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which C customers are proposed for B, and takes what is decided of them. */
@Component
record PromotionAnswers(
        Asker asker,
        IssuesById issues,
        DecisionReader decisions,
        ProposingPromotions proposing,
        PoolTelling telling,
        Vocabularies words,
        StageLists stages) {

    /** Nobody reads more at once. */
    private static final int MOST = 500;

    /** What may be decided. */
    private enum To implements Coded {
        ACCEPT,
        DECLINE
    }

    PromotionDto.All all(String projectKey) {
        return shown(asker.figures(projectKey));
    }

    PromotionDto.All decide(String projectKey, PromotionDto.@Nullable Decided body) {
        Project project = asker.figures(projectKey);
        DecisionReader.Decision<To> read = decisions.read(project, body, To.values());
        Caller caller = asker.caller(project);
        long id = project.getId();
        asker.unlessRefused(() -> {
            for (Map.Entry<Long, Integer> each : read.seen().entrySet()) {
                if (read.to() == To.ACCEPT) {
                    proposing.promote(caller, id, each.getKey(), each.getValue(), read.reason(), read.until());
                } else {
                    proposing.decline(caller, id, each.getKey(), each.getValue(), read.reason());
                }
            }
        });
        return shown(project);
    }

    private PromotionDto.All shown(Project project) {
        Caller caller = asker.caller(project);
        PoolTelling.To to = telling.to(caller, project.getId());
        List<Promotion> concerning = proposing.within(project.getId()).stream()
                .filter(each -> to.concerns(each.customer().owner()))
                .toList();
        return new PromotionDto.All(
                asker.today().toString(),
                caller.sells()
                        ? told(
                                project.getId(),
                                to,
                                concerning.stream().limit(MOST).toList())
                        : List.of(),
                caller.sells() ? Math.max(0, concerning.size() - MOST) : 0);
    }

    /** The one of a customer, for whoever sees it; null if there is none. */
    @Nullable
    PromotionDto of(long projectId, PoolTelling.To to, long customerId) {
        return told(projectId, to, proposing.of(projectId, List.of(customerId))).stream()
                .findFirst()
                .orElse(null);
    }

    private List<PromotionDto> told(long projectId, PoolTelling.To to, Collection<Promotion> promotions) {
        Map<Long, Issue> seen = issues.seenBy(
                asker.user(),
                promotions.stream()
                        .flatMap(each -> Stream.concat(
                                Stream.of(each.customer().id()),
                                each.evidence().stream().map(Signal::issueId)))
                        .toList());
        return promotions.stream()
                .filter(each -> seen.containsKey(each.customer().id()))
                .map(each -> told(projectId, to, each, seen))
                .toList();
    }

    private PromotionDto told(long projectId, PoolTelling.To to, Promotion promotion, Map<Long, Issue> seen) {
        Issue issue = Objects.requireNonNull(seen.get(promotion.customer().id()));
        String owner = promotion.customer().owner();
        return new PromotionDto(
                issue.getKey(),
                Objects.requireNonNullElse(issue.getSummary(), ""),
                to.named().apply(owner),
                promotion.customer().said(),
                to.leads().test(owner),
                promotion.evidence().stream()
                        .map(signal -> evidence(projectId, to, signal, seen.get(signal.issueId())))
                        .toList());
    }

    private PromotionDto.Evidence evidence(long projectId, PoolTelling.To to, Signal signal, @Nullable Issue issue) {
        return new PromotionDto.Evidence(
                signal.kind().code(),
                switch (signal.kind()) {
                    case ACTION -> actionName(projectId, signal.code());
                    case STAGE ->
                        stages.of(projectId)
                                .find(signal.code())
                                .map(Stage::label)
                                .map(this::said)
                                .orElse(signal.code());
                    case REQUEST -> signal.code();
                },
                signal.day().toString(),
                signal.by().isEmpty() ? null : to.named().apply(signal.by()),
                issue == null ? null : issue.getKey());
    }

    private String actionName(long projectId, String code) {
        return Metric.keyActionOf(code)
                .map(words.of(projectId)::labelOf)
                .map(this::said)
                .orElse(code);
    }

    private String said(Label label) {
        return label.in(asker.locale());
    }
}
