package io.attain.planning.agreement.web;

import io.attain.kernel.web.PersonDto;
import io.attain.planning.agreement.Agreement;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.SeenTerms;
import io.attain.planning.agreement.ShownAgreement;
import io.attain.planning.agreement.TreeStep;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.TargetNode;
import io.attain.targets.TermField;
import io.attain.targets.Version;
import io.attain.targets.web.TargetAsker;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells agreements to whoever asks: names of people, and amounts with their units. */
@Component
public record AgreementView(TargetAsker asker, EditTexts edits) {

    AgreementDto of(ShownAgreement shown) {
        TargetNode node = shown.target().node();
        Agreement agreement = shown.target().agreement();
        return new AgreementDto(
                node.key(),
                node.summary(),
                person(node, node.ownerKey()),
                node.metric().code(),
                node.period().start().toString(),
                node.period().end().toString(),
                asker.unit(node),
                node.amount(),
                SeenTerms.of(node.terms()),
                former(node),
                agreement.standing().code(),
                shown.mayAnswer(),
                shown.mayResolve(),
                mayHandOver(shown),
                shown.edits().mayPropose(),
                shown.edits().mayPutBack(),
                counter(agreement),
                effect(shown.effect()),
                parts(shown.parts()),
                shown.versions().stream().map(each -> version(node, each)).toList(),
                shown.talk().stream().map(each -> word(node, each)).toList(),
                edits.of(shown),
                stuck(shown.stuck()),
                steps(shown.steps()));
    }

    /** What fields are called now. */
    String names(List<TermField> fields) {
        return fields.stream()
                .map(edits::name)
                .collect(Collectors.joining(asker.asker().say("attain.kernel.list.separator")));
    }

    /** The workflow's own validators have their say only when it is tried. */
    private List<String> stuck(@Nullable List<String> reasons) {
        return reasons == null
                ? List.of()
                : reasons.isEmpty() ? List.of(asker.asker().say("attain.target.agreement.stuck.untold")) : reasons;
    }

    private static AgreementDto.Steps steps(Map<TreeStep, Integer> open) {
        return new AgreementDto.Steps(
                open.getOrDefault(TreeStep.PROPOSAL, 0),
                open.getOrDefault(TreeStep.ACCEPTANCE, 0),
                open.getOrDefault(TreeStep.ACTIVATION, 0),
                open.getOrDefault(TreeStep.SENDING_BACK, 0));
    }

    private boolean mayHandOver(ShownAgreement shown) {
        return shown.edits().all().stream().anyMatch(edit -> edit.field() == null)
                && asker.asker()
                        .leads(asker.asker().user(), shown.target().node().projectId());
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

    private static AgreementDto.@Nullable Effect effect(ShownAgreement.@Nullable Days days) {
        return days == null
                ? null
                : new AgreementDto.Effect(days.earliest().toString(), days.day().toString());
    }

    private AgreementDto.Parts parts(ShownAgreement.Parts parts) {
        return new AgreementDto.Parts(
                parts.total(),
                parts.drafts(),
                parts.settled(),
                parts.disagreements(),
                parts.restricted(),
                parts.disagreement(),
                parts.open().stream().map(this::open).toList());
    }

    private AgreementDto.Open open(ShownAgreement.Open open) {
        TargetNode node = open.part().node();
        Agreement agreement = open.part().agreement();
        return new AgreementDto.Open(
                node.key(),
                node.summary(),
                person(node, node.ownerKey()),
                agreement.standing().code(),
                node.amount(),
                SeenTerms.of(node.terms()),
                counter(agreement),
                open.mayResolve());
    }

    private AgreementDto.Version version(TargetNode node, Agreed agreed) {
        return new AgreementDto.Version(
                agreed.version().number(),
                agreed.version().effective().toString(),
                agreed.version().amount(),
                person(node, agreed.by()),
                agreed.at().toString());
    }

    private AgreementDto.Word word(TargetNode node, Answer word) {
        return new AgreementDto.Word(
                word.kind().code(),
                person(node, word.by()),
                word.at().toString(),
                word.asked(),
                word.value(),
                word.reason(),
                word.effective() == null ? null : word.effective().toString());
    }

    private @Nullable PersonDto person(TargetNode of, @Nullable String key) {
        return asker.people(of.projectId()).apply(key);
    }
}
